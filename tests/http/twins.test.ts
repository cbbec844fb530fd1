import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTwins } from '../../src/use-cases/find-twins.ts'
import { aCommand } from '../support/a-command.ts'
import { anOrganizationRow, fillDirectory } from '../support/a-directory.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
const WORDS = [
  'Lighthouse',
  'Cormorant',
  'Wheelwright',
  'Pomegranate',
  'Thunder',
  'Juniper',
  'Velvet',
  'Quartz',
]
beforeAll(async () => {
  berth = await aServer()
  await fillDirectory(berth.world, {
    organizations: WORDS.flatMap((word, index) => [
      anOrganizationRow({ externalId: `a-${index}`, name: `${word} ${word.slice(0, 3)}mill AB` }),
      anOrganizationRow({
        externalId: `b-${index}`,
        name: `${word} ${word.slice(0, 3)}mill`,
        country: index % 2 === 0 ? 'SE' : null,
      }),
    ]),
  })
  await findTwins(berth.world)
})
afterAll(() => berth.close())

const get = (url: string) => berth.call('GET', url)
type Pair = { id: string; score: number; organizations: { externalId: string }[] }

describe('GET /v1/twins', () => {
  test('lists pairs, most probable first, with both organizations and the reasons', async () => {
    const { status, json } = await get('/v1/twins')
    expect(status).toBe(200)
    expect(json.items).toHaveLength(WORDS.length)
    const scores = json.items.map(({ score }: Pair) => score)
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a))
    const [first] = json.items
    expect(first).toMatchObject({ dismissedAt: null, foundAt: berth.world.now().toISOString() })
    expect(first.organizations.map(({ name }: { name: string }) => name.slice(0, 3))).toHaveLength(
      2,
    )
    expect(first.evidence).toContainEqual({
      code: 'same-country',
      text: 'Both are in the same country (SE).',
      weight: 0.6,
    })
  })

  test('gives every pair once, page by page', async () => {
    const ids: string[] = []
    let cursor = ''
    do {
      const { json } = await get(`/v1/twins?limit=3${cursor}`)
      ids.push(...json.items.map(({ id }: Pair) => id))
      cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`
    } while (cursor !== '')
    const { json } = await get('/v1/twins')
    expect(ids).toEqual(json.items.map(({ id }: Pair) => id))
  })

  test('lists those of one organization, or of one kind', async () => {
    const own = await get('/v1/twins?organizationExternalId=b-3')
    expect(
      own.json.items.map(({ organizations }: Pair) =>
        organizations.map((one) => one.externalId).sort(),
      ),
    ).toEqual([['a-3', 'b-3']])
    expect((await get('/v1/twins?organizationExternalId=none')).json.items).toEqual([])
    expect((await get('/v1/twins?kind=partner')).json.items).toEqual([])
  })

  test.each([
    'cursor=x',
    `cursor=${Buffer.from('2 x').toString('base64url')}`,
    'limit=0',
    'kind=x',
    'q=x',
  ])('refuses ?%s, naming it', async (query) => {
    const { status, json } = await get(`/v1/twins?${query}`)
    expect([status, json.errors[0].pointer]).toEqual([400, `#/${query.split('=')[0]}`])
  })

  test('needs a key that may read the directory', async () => {
    const headers = await berth.keyWith('orders:read', 'matches')
    expect((await berth.call('GET', '/v1/twins', undefined, headers)).status).toBe(403)
    expect((await berth.call('GET', '/v1/twin-searches', undefined, headers)).status).toBe(403)
  })
})

describe('POST /v1/twins/{id}/dismissal', () => {
  test('takes a pair from the list, for good, with its reason', async () => {
    const { json } = await get('/v1/twins?organizationExternalId=a-1')
    const url = `/v1/twins/${json.items[0].id}/dismissal`
    const headers = await berth.keyWith('directory:read')
    expect((await berth.call('POST', url, { reason: 'x' }, headers)).status).toBe(403)
    for (const [body, pointer] of [
      [{}, '#/reason'],
      [{ reason: ' ' }, '#/reason'],
      [{ reason: 'x', y: 1 }, '#/y'],
    ] as const) {
      const refused = await berth.call('POST', url, body)
      expect([refused.status, refused.json.errors[0].pointer]).toEqual([400, pointer])
    }
    const done = await berth.call('POST', url, { reason: 'Two firms of one owner' })
    expect(done).toMatchObject({ status: 200, json: { dismissedReason: 'Two firms of one owner' } })
    expect(done.json.dismissedBy).toEqual(expect.any(String))
    const again = await berth.call('POST', url, { reason: 'Another' })
    expect(again.json).toEqual(done.json)
    await findTwins(berth.world)
    expect((await get('/v1/twins?organizationExternalId=a-1')).json.items).toEqual([])
  })

  test.each(['x', '019a1b2c-3d4e-7f50-8123-456789abcdef'])('knows no pair %s', async (id) => {
    const { status, json } = await berth.call('POST', `/v1/twins/${id}/dismissal`, { reason: 'x' })
    expect([status, json.code]).toEqual([404, 'twins-not-found'])
  })
})

test('GET /v1/twin-searches lists what each search did', async () => {
  const { json } = await get('/v1/twin-searches?limit=1')
  expect(json.items).toEqual([
    expect.objectContaining({
      state: 'done',
      organizationCount: 16,
      foundCount: expect.any(Number),
    }),
  ])
})

describe('berth directory twins', () => {
  test('searches, prints what it found, and lists it again without searching', async () => {
    const found = await aCommand(berth.world, 'directory', 'twins')
    expect([found.code, found.stderr]).toEqual([0, ''])
    expect(found.stdout).toMatch(/^16 organizations, \d+ pairs compared, 8 of them probably twins/)
    expect(found.stdout).toContain('Lighthouse Ligmill AB (a-0, SE)')
    expect(found.stdout).not.toContain('a-1')
    const { json: before } = await get('/v1/twin-searches')
    const listed = await aCommand(berth.world, 'directory', 'twins', '--list', '--json')
    const { search, twins } = JSON.parse(listed.stdout)
    expect(search.id).toBe(before.items[0].id)
    expect(twins).toHaveLength(7)
    expect((await get('/v1/twin-searches')).json).toEqual(before)
  })
})
