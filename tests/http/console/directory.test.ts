import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTwins } from '../../../src/use-cases/find-twins.ts'
import {
  anOrganizationRow,
  aUserRow,
  fillDirectory,
  organizationOf,
} from '../../support/a-directory.ts'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

let stage: Stage
let viewer: TestReviewer
let reviewer: TestReviewer
beforeAll(async () => {
  stage = await aStage()
  await fillDirectory(stage.world, {
    organizations: [
      anOrganizationRow({
        externalId: 'harbour-1',
        name: 'Göteborgs Cormorant Varv AB',
        otherNames: ['Velvetine'],
        domains: [{ name: 'cormorant.example', status: 'verified' }],
        activeSubscriptions: 3,
      }),
      anOrganizationRow({ externalId: 'harbour-2', name: 'Göteborgs Cormorant Varv' }),
      anOrganizationRow({ externalId: 'p-1', name: 'Quartz Partner', kind: 'partner' }),
      ...Array.from({ length: 7 }, (_, at) =>
        anOrganizationRow({ externalId: `row-${at}`, name: `Zulu ${at} AB` }),
      ),
    ],
    users: [
      ...['zoe', 'adam'].map((name) =>
        aUserRow({
          organizationExternalId: 'harbour-1',
          externalId: `a-${name}`,
          email: `${name}@cormorant.example`,
        }),
      ),
      ...['bo', 'cia', 'dan'].map((name) =>
        aUserRow({
          organizationExternalId: 'harbour-1',
          externalId: `m-${name}`,
          email: `${name}@mail.cormorant.example`,
          role: 'member',
        }),
      ),
      aUserRow({ organizationExternalId: 'harbour-2', email: 'adam@cormorant.example' }),
    ],
    links: [{ partnerExternalId: 'p-1', customerExternalId: 'harbour-1' }],
  })
  await findTwins(stage.world)
  viewer = await aReviewer(stage, 'viewer')
  reviewer = await aReviewer(stage, 'reviewer')
})
afterAll(() => stage.close())

type Item = { externalId: string; id: string }
const search = async (q: string, more = '') => {
  const { status, json } = await viewer.call(
    'GET',
    `organizations?q=${encodeURIComponent(q)}${more}`,
  )
  expect(status).toBe(200)
  return json.items.map(({ externalId }: Item) => externalId)
}
const idOf = async (externalId: string) => (await organizationOf(stage.world, externalId)).id
const thePair = async () =>
  (await viewer.call('GET', 'twins')).json.items.find(
    ({ dismissedAt }: { dismissedAt: string | null }) => dismissedAt === null,
  )

describe('The search of the directory finds an organization', () => {
  test.each([
    ['by the beginning of its name, whatever the case', 'göteborgs corm', 'harbour-1'],
    ['by a word inside of its name', 'cormorant', 'harbour-1'],
    ['by words in another order', 'varv cormorant', 'harbour-1'],
    ['by another name', 'Velvetine', 'harbour-1'],
    ['by its domain', 'cormorant.example', 'harbour-1'],
    ['by the beginning of its domain', 'cormorant.ex', 'harbour-1'],
    ['by a host below its domain', 'mail.cormorant.example', 'harbour-1'],
    ['by the address of a user', 'zoe@cormorant.example', 'harbour-1'],
    ['by its external id', 'harbour-1', 'harbour-1'],
  ])('%s', async (_, q, expected) => {
    expect(await search(q)).toContain(expected)
  })

  test('and nothing for what nobody has', async () => {
    for (const q of ['Nobody Whatsoever', 'nowhere.example', "'; drop table users", '%', '~', '_'])
      expect(await search(q)).toEqual([])
  })

  test('of the asked kind only', async () => {
    expect(await search('quartz', '&kind=partner')).toEqual(['p-1'])
    expect(await search('quartz', '&kind=customer')).toEqual([])
  })

  test('page by page, each once', async () => {
    const ids: string[] = []
    let cursor = ''
    do {
      const { json } = await viewer.call('GET', `organizations?q=zulu&limit=3${cursor}`)
      ids.push(...json.items.map(({ externalId }: Item) => externalId))
      cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`
    } while (cursor !== '')
    expect(ids).toEqual(Array.from({ length: 7 }, (_, at) => `row-${at}`))
  })
})

test('an organization’s page tells everything that Berth knows of it', async () => {
  const { json } = await viewer.call('GET', `organizations/${await idOf('harbour-1')}`)
  expect(json).toMatchObject({
    organization: { externalId: 'harbour-1', activeSubscriptions: 3, userCount: 5 },
    isProbablyUnused: false,
    partners: [{ name: 'Quartz Partner', state: 'directory', endsAt: null }],
    customers: [],
    orders: [],
    claims: [],
  })
  expect(json.twins).toHaveLength(1)
  const partner = await viewer.call('GET', `organizations/${await idOf('p-1')}`)
  expect(partner.json.customers).toMatchObject([{ name: 'Göteborgs Cormorant Varv AB' }])
})

test('an organization’s page lists the orders mapped to it and the claims about it', async () => {
  const contact = await stage.contact('new@unheard-of.example')
  await contact.enterCompany('Unheard Of AB', 'new@unheard-of.example')
  await contact.step('choice', { choice: 'new-organization' })
  await contact.confirm()
  const [made] = (await viewer.call('GET', 'organizations?q=Unheard Of')).json.items
  expect(made).toMatchObject({ name: 'Unheard Of AB', externalId: null })
  const { json } = await viewer.call('GET', `organizations/${made.id}`)
  expect(json.orders).toMatchObject([{ id: contact.order.id, isNew: true, endedAt: null }])

  const eva = await stage.contact('eva@cormorant.example')
  await eva.enterCompany('Göteborgs Cormorant Varv AB', 'eva@cormorant.example')
  await eva.choose('harbour-1')
  const page = await viewer.call('GET', `organizations/${await idOf('harbour-1')}`)
  expect(page.json.claims).toMatchObject([
    { orderId: eva.order.id, kind: 'administrator', state: 'open', answeredAt: null },
  ])
})

test('users come administrators first, page by page', async () => {
  const path = `organizations/${await idOf('harbour-1')}/users`
  const first = await viewer.call('GET', `${path}?limit=3`)
  const emails = (items: { email: string }[]) => items.map(({ email }) => email.split('@')[0])
  expect(emails(first.json.items)).toEqual(['adam', 'zoe', 'bo'])
  const rest = await viewer.call('GET', `${path}?limit=3&cursor=${first.json.nextCursor}`)
  expect([emails(rest.json.items), rest.json.nextCursor]).toEqual([['cia', 'dan'], null])
})

test('twins side by side say what making one of them would mean', async () => {
  const pair = await thePair()
  const { json } = await viewer.call('GET', `twins/${pair.id}`)
  expect(json.reasons.map(({ code }: { code: string }) => code)).toEqual(
    json.twins.evidence.map(({ code }: { code: string }) => code),
  )
  expect(json.reasons).toContainEqual({
    code: 'same-words',
    weight: expect.any(Number),
    facts: { name: expect.any(String) },
  })
  expect(json.merge).toEqual({
    keepId: await idOf('harbour-1'),
    removeId: await idOf('harbour-2'),
    userCount: 5,
    commonUserCount: 1,
    activeSubscriptions: 4,
    newDomains: [],
    unfinishedOrders: [],
  })
})

test('a viewer dismisses no twins; a reviewer does, by name, once', async () => {
  const pair = await thePair()
  const path = `twins/${pair.id}/dismissal`
  const refused = await viewer.call('POST', path, { reason: 'Two yards.' })
  expect([refused.status, refused.json.code, refused.json.facts.needs]).toEqual([
    403,
    'not-allowed',
    'reviewer',
  ])
  const done = await reviewer.call('POST', path, { reason: 'Two yards.' })
  expect(done.json).toMatchObject({ dismissedBy: reviewer.id, dismissedReason: 'Two yards.' })
  await reviewer.call('POST', path, { reason: 'Again.' })
  expect((await viewer.call('GET', 'twins')).json.items).toEqual([])
  const rows = await stage.world.transact(async ({ audit }) => {
    await audit.seal(1000)
    return audit.list({ after: 0, limit: 1000 })
  })
  expect(
    rows.filter(({ kind }) => kind === 'twins.dismissed').map(({ actor, facts }) => [actor, facts]),
  ).toEqual([[{ kind: 'reviewer', id: reviewer.id }, { twins: pair.id }]])
})

test.each(['organizations', 'organizations/x', 'organizations/x/users', 'twins', 'twins/x'])(
  'nobody reads %s without a session',
  async (path) => {
    const { status, json } = await aConsoleBrowser(stage).call('GET', path)
    expect([status, json.code]).toEqual([401, 'not-signed-in'])
  },
)

test.each([
  ['organizations?cursor=x', 400, 'malformed-request'],
  ['organizations?limit=0', 400, 'malformed-request'],
  ['organizations?unknown=1', 400, 'malformed-request'],
  ['organizations/x', 404, 'organization-not-found'],
  ['organizations/01900000-0000-7000-8000-000000000000', 404, 'organization-not-found'],
  ['organizations/01900000-0000-7000-8000-000000000000/users', 404, 'organization-not-found'],
  ['twins?cursor=x', 400, 'malformed-request'],
  ['twins/x', 404, 'twins-not-found'],
  ['twins/01900000-0000-7000-8000-000000000000', 404, 'twins-not-found'],
])('%s is refused: %i %s', async (path, status, code) => {
  const reply = await viewer.call('GET', path)
  expect([reply.status, reply.json.code]).toEqual([status, code])
})
