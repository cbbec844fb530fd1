import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  anOrganizationRow,
  aUserRow,
  fillDirectory,
  organizationOf,
} from '../support/a-directory.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
let literal: TestServer
const at = (name: string, userCount = 9) => ({ userDomains: [{ name, userCount }] })

beforeAll(async () => {
  berth = await aServer()
  literal = await aServer({ settings: { isMatchingBeyondLiteral: false } })
  const organizations = [
    anOrganizationRow({
      externalId: 'first-five',
      name: 'Brightwater Trading',
      ...at('bw.example'),
    }),
    anOrganizationRow({
      externalId: 'domain',
      name: 'Brightwater Shipping',
      ...at('mail.bw.example'),
    }),
    anOrganizationRow({ externalId: 'keys', name: 'Pelican Brightwater', ...at('far.example') }),
    anOrganizationRow({ externalId: 'nothing', name: 'Quayside Clinic', ...at('quay.example') }),
    anOrganizationRow({
      externalId: 'partner',
      name: 'Brightwater Trading',
      kind: 'partner',
      ...at('bw.example'),
    }),
    anOrganizationRow({ externalId: 'address', name: 'Heron' }),
    ...Array.from({ length: 15 }, (_, index) =>
      anOrganizationRow({
        externalId: `crowd-${index}`,
        name: `Brigh ${index}`,
        ...at('crowd.example', 99 - index),
      }),
    ),
  ]
  const users = [aUserRow({ organizationExternalId: 'address', email: 'ann@bw.example' })]
  for (const one of [berth, literal]) await fillDirectory(one.world, { organizations, users })
})
afterAll(async () => {
  await berth.close()
  await literal.close()
})

const asked = {
  companyName: 'Brightwater Trading',
  administratorEmail: 'eva@bw.example',
  kind: 'customer',
}
const explain = (body: object, server = berth) =>
  server.call('POST', '/v1/matches:explain', { ...asked, ...body })
const why = async (externalId: string, body: object = {}, server = berth) => {
  const { json } = await explain({ organizationExternalId: externalId, ...body }, server)
  return [json.place, json.foundBy, json.whyNot?.code ?? null]
}

describe('POST /v1/matches:explain', () => {
  test('gives the candidate as the match has it, its place, and the terms of its score', async () => {
    const { json: match } = await berth.call('POST', '/v1/matches', asked)
    for (const [index, candidate] of match.candidates.entries()) {
      const { status, json } = await explain({ organizationId: candidate.organization.id })
      expect(status).toBe(200)
      expect(json).toMatchObject({
        outcome: 'candidates',
        candidate,
        place: index + 1,
        whyNot: null,
      })
      expect(json.terms.length).toBeGreaterThan(3)
    }
    expect(match.candidates.length).toBeGreaterThan(1)
  })

  test('says which stage found it, or why it is not in the list', async () => {
    expect(await why('first-five')).toEqual([1, 'first-five', null])
    expect((await why('domain')).slice(1)).toEqual(['domain', null])
    const elsewhere = { companyName: 'Pelican Brightwater', administratorEmail: 'eva@gmail.com' }
    expect(await why('keys', elsewhere)).toEqual([1, 'name-keys', null])
    expect(await why('nothing')).toEqual([null, null, 'not-found'])
    expect(await why('partner')).toEqual([null, null, 'other-kind'])
    const address = { administratorEmail: 'ann@bw.example' }
    expect(await why('address', address)).toEqual([1, 'exact-address', null])
    expect(await why('first-five', address)).toEqual([null, null, 'address-decides'])
    const crowd = { companyName: 'Brigh 0', administratorEmail: 'eva@crowd.example' }
    const places = await Promise.all(
      Array.from({ length: 15 }, (_, index) => why(`crowd-${index}`, crowd)),
    )
    expect(places.filter(([place]) => place !== null)).toHaveLength(10)
    expect(places.filter(([, , code]) => code === 'list-is-full')).toHaveLength(5)
  })

  test('says when the literal rules alone are on', async () => {
    expect((await why('first-five', {}, literal)).slice(1)).toEqual(['first-five', null])
    expect(await why('domain', {}, literal)).toEqual([null, null, 'literal-rules-only'])
  })

  test('gives the score that an organization would have among those that were found', async () => {
    const { json } = await explain({ organizationExternalId: 'nothing' })
    expect(json.candidate.organization.externalId).toBe('nothing')
    expect(json.candidate.score).toBeLessThan(0.1)
    expect(json.candidate.evidence.length).toBeGreaterThan(0)
    expect(json.whyNot.text).toMatch(/^No stage leads to it/)
  })

  test.each([
    [{}, '#/organizationExternalId'],
    [{ organizationId: crypto.randomUUID(), organizationExternalId: 'x' }, '#/organizationId'],
    [{ organizationId: 'x' }, '#/organizationId'],
    [{ organizationExternalId: 'first-five', companyName: '' }, '#/companyName'],
    [{ organizationExternalId: 'first-five', administratorEmail: 'eva' }, '#/administratorEmail'],
    [{ organizationExternalId: 'first-five', limit: 3 }, '#/limit'],
  ])('refuses %o, naming the field', async (body, pointer) => {
    const { status, json } = await explain(body)
    expect([status, json.errors[0].pointer]).toEqual([400, pointer])
  })

  test('knows no organization that is not there', async () => {
    for (const body of [
      { organizationId: crypto.randomUUID() },
      { organizationExternalId: 'none' },
    ]) {
      const { status, json } = await explain(body)
      expect([status, json.code]).toEqual([404, 'organization-not-found'])
    }
  })

  test('needs the scope that matches need', async () => {
    const { id } = await organizationOf(berth.world, 'domain')
    const headers = await berth.keyWith('directory:read')
    const body = { ...asked, organizationId: id }
    expect((await berth.call('POST', '/v1/matches:explain', body, headers)).status).toBe(403)
  })
})
