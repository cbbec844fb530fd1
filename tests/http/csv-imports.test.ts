import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
beforeEach(async () => {
  await sql`truncate organizations, imports cascade`.execute(berth.world.database)
})
afterAll(() => berth.close())

const csv = (text: string, type = 'text/csv; charset=utf-8', query = '') =>
  berth.call('POST', `/v1/imports${query}`, text, { 'content-type': type })
const get = async (path: string) => (await berth.call('GET', path)).json
const reasons = async (id: string) => (await get(`/v1/imports/${id}/errors`)).items

const ORGANIZATIONS = `\ufeffexternalId,name,kind,origin,otherNames,country,createdAt,lastActiveAt,activeSubscriptions,domains,userDomains
o-1,"Acme, AB",customer,direct,Acme Sverige|Akme,SE,2019-03-04T00:00:00Z,,2,acme.example:verified|ACME2.example,acme.example:120
p-1,"Two
lines",partner,,,,,,,,
p-1,Partner,partner,,,,,,,,
`

describe('CSV', () => {
  test('loads organizations, users and customers, one file for each', async () => {
    const first = await csv(ORGANIZATIONS, 'Text/CSV')
    expect(first.status).toBe(202)
    expect(first.json).toMatchObject({ format: 'csv', state: 'done', rowCount: 3, loadedCount: 2 })
    expect(await reasons(first.json.id)).toEqual([
      { line: 4, reason: 'name must be Unicode text without control characters' },
    ])
    const users =
      'email,role,externalId,organizationExternalId\neva@acme.example,administrator,u-1,o-1\n'
    expect((await csv(users)).json.loadedCount).toBe(1)
    expect((await csv('partnerExternalId,customerExternalId\np-1,o-1')).json.loadedCount).toBe(1)
    expect(await get('/v1/organizations/o-1')).toMatchObject({
      name: 'Acme, AB',
      otherNames: ['Acme Sverige', 'Akme'],
      country: 'SE',
      createdAt: '2019-03-04T00:00:00.000Z',
      activeSubscriptions: 2,
      domains: [
        { name: 'acme.example', status: 'verified' },
        { name: 'acme2.example', status: 'unverified' },
      ],
      userDomains: [{ name: 'acme.example', userCount: 120 }],
    })
    expect((await get('/v1/organizations/p-1')).managedCustomers).toBe(1)
  })

  test('says of each row that it refuses where it stands and why', async () => {
    const { json } = await csv(
      [
        'externalId,name,kind,activeSubscriptions,domains',
        'o-1,Acme,customer,many,',
        'o-2,Acme,customer',
        'o-3,,customer,,',
        'o-4,Acme,customer,,acme.example:maybe',
        'o-5,Ac"me,customer,,',
        'o-6,Acme,customer,-1,',
        '',
        'o-7,Acme,customer,7,',
      ].join('\n'),
    )
    expect(json).toMatchObject({ rowCount: 7, loadedCount: 1, refusedCount: 6 })
    expect(await reasons(json.id)).toEqual([
      { line: 2, reason: 'activeSubscriptions must be a whole number from 0 to 1000000000' },
      { line: 3, reason: 'The row has 3 columns; the header has 5' },
      { line: 4, reason: expect.stringMatching(/^name /) },
      { line: 5, reason: expect.stringMatching(/^domains\/0\/status must be one of/) },
      { line: 6, reason: 'The row has a quotation mark in the wrong place' },
      { line: 7, reason: 'activeSubscriptions must be a whole number from 0 to 1000000000' },
    ])
  })

  test.each([
    ['', 'empty'],
    ['externalId,name,kind,colour\n', '"colour" is not known; known are externalId'],
    ['externalId,name\no-1,Acme\n', 'it lacks kind'],
    ['externalId,name,kind,name\n', 'name stands there twice'],
    ['organizationExternalId,email\n', 'it lacks externalId, role'],
    ['externalId;name;kind\no-1;Acme;customer\n', 'is not known'],
  ])('with the first row %j is refused as a whole, and no import begins', async (text, why) => {
    const { status, json } = await csv(text)
    expect([status, json.code]).toEqual([422, 'invalid-value'])
    expect(json.detail).toContain(why)
    expect((await get('/v1/imports')).items).toEqual([])
  })

  test('is for imports alone, and an import that is done does not go on', async () => {
    const matches = await berth.call('POST', '/v1/matches:batch', 'a,b', {
      'content-type': 'text/csv',
    })
    expect([matches.status, matches.json.code]).toEqual([415, 'content-type-refused'])
    const { json } = await csv(ORGANIZATIONS)
    const again = await csv(ORGANIZATIONS, 'text/csv', `?resume=${json.id}`)
    expect([again.status, again.json.code]).toEqual([409, 'import-not-interrupted'])
    const none = await csv(ORGANIZATIONS, 'text/csv', `?resume=${berth.world.newId()}`)
    expect([none.status, none.json.code]).toEqual([404, 'import-not-found'])
  })
})
