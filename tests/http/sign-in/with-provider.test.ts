import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROVIDER_CALLBACK } from '../../../src/edges/http/sign-in-ways.ts'
import { openIdProvider } from '../../../src/edges/openid/openid-provider.ts'
import { addReviewer } from '../../../src/use-cases/add-reviewer.ts'
import { removeReviewer } from '../../../src/use-cases/remove-reviewer.ts'
import { restoreReviewer } from '../../../src/use-cases/restore-reviewer.ts'
import { aConsoleBrowser, type ConsoleBrowser } from '../../support/a-reviewer.ts'
import { PUBLIC_URL } from '../../support/a-server.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { anOpenIdProvider, type TestProvider } from '../../support/an-openid-provider.ts'

const SYSTEM = { kind: 'system', id: null } as const
const BACK = `${PUBLIC_URL}${PROVIDER_CALLBACK}`
const GROUPS = { viewer: ['everybody'], reviewer: ['orders'], admin: ['it', 'berth-admins'] }

let provider: TestProvider
let other: TestProvider
let stage: Stage
let elsewhere: Stage
const failures: Error[] = []

beforeAll(async () => {
  provider = await anOpenIdProvider(BACK)
  other = await anOpenIdProvider(BACK)
  stage = await stageWith(provider)
  // Another issuer on the same database: as if the vendor had changed its provider.
  elsewhere = { ...stage, server: (await stageWith(other, stage)).server }
})
afterAll(async () => {
  await elsewhere?.server.close()
  await stage?.close()
  await provider?.leave()
  await other?.leave()
})
beforeEach(() => {
  failures.length = 0
  for (const { people } of [provider, other]) {
    people.clear()
    people.set('4711', person({ groups: ['orders', 'lunch'] }))
  }
})

const person = (changes: object = {}) => ({
  email: 'ann@vendor.example',
  name: 'Ann Lund',
  groups: ['orders'],
  ...changes,
})

function waysOf({ issuer, clientId, clientSecret }: TestProvider, changes: object = {}) {
  const openId = openIdProvider({
    ...{ issuer, clientId, clientSecret, name: 'Vendor Login' },
    groupsOf: GROUPS,
    redirectUri: BACK,
    scope: 'openid profile email',
    groupsClaim: 'groups',
    onFailure: (error) => failures.push(error),
    ...changes,
  })
  return { isCodeOpen: false, openId }
}

async function stageWith(by: TestProvider, base?: Stage): Promise<Stage> {
  const signIn = waysOf(by)
  if (base === undefined) return aStage({ signIn })
  const { buildServer } = await import('../../../src/edges/http/server.ts')
  const server = buildServer(base.world, { publicUrl: PUBLIC_URL, signIn })
  await server.ready()
  return { ...base, server }
}

async function addressFor(at: ConsoleBrowser, returnTo = '/console'): Promise<string> {
  const { status, json } = await at.call('POST', 'session/provider', { returnTo })
  if (status !== 200) throw new Error(JSON.stringify(json))
  return json.url
}
const comeBack = (at: ConsoleBrowser, back: URL) =>
  at.call('GET', `session/provider/callback${back.search}`)
async function signIn(subject: string, at = aConsoleBrowser(stage), by = provider) {
  const back = await by.signIn(await addressFor(at), subject)
  return { at, back, reply: await comeBack(at, back) }
}
const who = async ({ call }: ConsoleBrowser) => (await call('GET', 'session')).json.reviewer
const refusedFor = ({ headers }: { headers: Record<string, unknown> }) =>
  /refused=([\w-]+)/.exec(String(headers.location))?.[1]
const reviewers = () => stage.world.database.selectFrom('reviewers').selectAll().execute()
const audited = async (kind: string) =>
  (await stage.world.database.selectFrom('audit_log').selectAll().execute()).filter(
    (row) => row.kind === kind,
  )

describe("A reviewer signs in with the vendor's provider", () => {
  test('and gets the role of their groups, and the page they wanted', async () => {
    const at = aConsoleBrowser(stage)
    const address = await addressFor(at, '/console/orders?state=in-review')
    const asked = new URL(address).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'berth',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: BACK,
    })
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    }
    const reply = await comeBack(at, await provider.signIn(address, '4711'))
    expect([reply.status, reply.headers.location]).toEqual([303, '/console/orders?state=in-review'])
    expect(await who(at)).toMatchObject({
      email: 'ann@vendor.example',
      name: 'Ann Lund',
      role: 'reviewer',
    })
    const { items } = (await at.call('GET', 'sessions')).json
    expect(items).toMatchObject([{ way: 'openid', isThis: true }])
  })

  test.each([
    [['everybody'], 'viewer'],
    [['orders', 'everybody'], 'reviewer'],
    [['berth-admins', 'everybody'], 'admin'],
    ['it', 'admin'],
  ])('groups %j give the role %s', async (groups, role) => {
    provider.people.set('groups', person({ groups }))
    const { at } = await signIn('groups')
    expect((await who(at)).role).toBe(role)
  })

  test('the role is that of each sign-in, and holds in every session at once', async () => {
    provider.people.set('5', person({ groups: ['it'] }))
    const { at } = await signIn('5')
    expect((await at.call('GET', 'reviewers')).status).toBe(200)
    provider.people.set('5', person({ groups: ['everybody'] }))
    await signIn('5')
    expect((await at.call('GET', 'reviewers')).json.code).toBe('not-allowed')
  })

  test('another address and name make nobody else of them', async () => {
    const { at: first } = await signIn('4711')
    const before = await who(first)
    provider.people.set('4711', person({ email: 'ann.berg@vendor.example', name: 'Ann Berg' }))
    const { at } = await signIn('4711')
    expect(await who(at)).toMatchObject({
      id: before.id,
      email: 'ann.berg@vendor.example',
      name: 'Ann Berg',
    })
  })

  test('whoever takes over an address is somebody else', async () => {
    const { at: first } = await signIn('4711')
    provider.people.set('4712', person())
    const { at } = await signIn('4712')
    expect((await who(at)).id).not.toBe((await who(first)).id)
  })

  test('the same subject and address at another issuer is another person', async () => {
    const { at: first } = await signIn('4711')
    const at = aConsoleBrowser(elsewhere)
    await signIn('4711', at, other)
    const [here, there] = [await who(first), await who(at)]
    expect(there.email).toBe(here.email)
    expect(there.id).not.toBe(here.id)
  })

  test('the address of a reviewer by mailbox gives nothing of that reviewer', async () => {
    const email = 'boss@vendor.example'
    const boss = await addReviewer(stage.world, { email, role: 'admin', actor: SYSTEM })
    provider.people.set('666', person({ email, groups: ['everybody'] }))
    const { at } = await signIn('666')
    expect(await who(at)).toMatchObject({ role: 'viewer', email })
    expect((await who(at)).id).not.toBe(boss.id)
  })

  test('strange claims are left out, and let nobody in by mistake', async () => {
    provider.people.set('7', { groups: ['it'], email: 'two@@ats', name: 'A\nB' })
    const { at } = await signIn('7')
    expect(await who(at)).toMatchObject({ email: null, name: 'A B', role: 'admin' })
    for (const groups of [{ it: true }, [['it']], null, 'itself', ['IT'], 7]) {
      provider.people.set('8', person({ groups }))
      expect(refusedFor((await signIn('8')).reply)).toBe('not-a-reviewer')
    }
  })
})

describe('Nobody is let in', () => {
  test('whose groups give no role, and nothing is kept of them', async () => {
    provider.people.set('none', person({ groups: ['lunch'] }))
    const before = (await reviewers()).length
    const { at, reply } = await signIn('none')
    expect([reply.status, refusedFor(reply)]).toEqual([303, 'not-a-reviewer'])
    expect(await who(at)).toBeNull()
    expect(await reviewers()).toHaveLength(before)
    expect((await audited('reviewer.refused')).at(-1)?.facts).toEqual({
      reviewerId: null,
      why: 'no-group',
    })
  })

  test('who has lost every group; the sessions that were open end too', async () => {
    provider.people.set('leaves', person({ groups: ['it'] }))
    const { at } = await signIn('leaves')
    provider.people.set('leaves', person({ groups: [] }))
    expect(refusedFor((await signIn('leaves')).reply)).toBe('not-a-reviewer')
    expect((await at.call('GET', 'sessions')).status).toBe(401)
    expect((await audited('reviewer.changed')).at(-1)?.facts).toMatchObject({
      role: { from: 'admin', to: null },
      by: 'groups',
    })
  })

  test('who was removed here, whatever the groups say, until restored', async () => {
    const { at } = await signIn('4711')
    const { id } = await who(at)
    await removeReviewer(stage.world, { reviewer: id, actor: SYSTEM })
    expect(refusedFor((await signIn('4711')).reply)).toBe('not-a-reviewer')
    await restoreReviewer(stage.world, { reviewer: id, actor: SYSTEM })
    expect((await who((await signIn('4711')).at)).id).toBe(id)
  })

  test('with another state', async () => {
    const at = aConsoleBrowser(stage)
    const back = await provider.signIn(await addressFor(at), '4711')
    for (const state of ['a'.repeat(43), '', '%00', `${back.searchParams.get('state')}x`]) {
      const changed = new URL(back)
      changed.searchParams.set('state', state)
      const reply = await comeBack(at, changed)
      expect([reply.status, refusedFor(reply)]).toEqual([303, 'sign-in-ended'])
    }
    expect(await who(at)).toBeNull()
  })

  test("with the code of somebody else's sign-in: it is bound to state, nonce and verifier", async () => {
    const [ann, eve] = [aConsoleBrowser(stage), aConsoleBrowser(stage)]
    const backOfAnn = await provider.signIn(await addressFor(ann), '4711')
    const backOfEve = await provider.signIn(await addressFor(eve), '4711')
    const mixed = new URL(backOfEve)
    mixed.searchParams.set('code', backOfAnn.searchParams.get('code') ?? '')
    expect(refusedFor(await comeBack(eve, mixed))).toBe('sign-in-ended')
    expect(await who(eve)).toBeNull()
  })

  test('in another browser than the one that began: nobody is signed in as a stranger unawares', async () => {
    const eve = aConsoleBrowser(stage)
    const back = await provider.signIn(await addressFor(eve), '4711')
    const victim = aConsoleBrowser(stage)
    expect(refusedFor(await comeBack(victim, back))).toBe('sign-in-ended')
    expect(await who(victim)).toBeNull()
  })

  test('a second time with the same answer', async () => {
    const { at, back } = await signIn('4711')
    await at.call('DELETE', 'session')
    expect(refusedFor(await comeBack(at, back))).toBe('sign-in-ended')
    expect(await who(at)).toBeNull()
  })

  test('later than ten minutes after', async () => {
    const at = aConsoleBrowser(stage)
    const back = await provider.signIn(await addressFor(at), '4711')
    stage.world.clock.jump({ minutes: 10 })
    expect(refusedFor(await comeBack(at, back))).toBe('sign-in-ended')
  })

  test('whom the provider refuses', async () => {
    const at = aConsoleBrowser(stage)
    const back = await provider.signIn(await addressFor(at), '4711')
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    expect(refusedFor(await comeBack(at, back))).toBe('sign-in-ended')
    expect(failures).toEqual([])
  })

  test('whose answer names another issuer', async () => {
    const at = aConsoleBrowser(stage)
    const back = await provider.signIn(await addressFor(at), '4711')
    back.searchParams.set('iss', other.issuer)
    expect(refusedFor(await comeBack(at, back))).toBe('sign-in-ended')
  })

  test('by a code, where the provider is the only way', async () => {
    const body = { email: 'boss@vendor.example', language: 'en' }
    const at = aConsoleBrowser(stage)
    for (const [path, sent] of [
      ['session/code', body],
      ['session', { email: body.email, code: '123456' }],
    ] as const) {
      const { status, json } = await at.call('POST', path, sent)
      expect([status, json.code]).toEqual([409, 'sign-in-closed'])
    }
    expect((await at.call('GET', 'session')).json.ways).toEqual({
      isCodeOpen: false,
      openIdName: 'Vendor Login',
    })
  })

  test('to another site: the way back leads into the console only', async () => {
    const { call } = aConsoleBrowser(stage)
    for (const returnTo of [
      'https://evil.example',
      '//evil.example',
      '/console.evil.example',
      '/consoles',
      '/console/\\evil.example',
      '/console\r\nset-cookie: a=b',
      '/setup/x',
      '',
    ]) {
      expect((await call('POST', 'session/provider', { returnTo })).status).toBe(400)
    }
  })
})

describe('While the provider is away', () => {
  test('people are told so, nobody is let in, and the log gets the reason; then it goes on', async () => {
    const late = await anOpenIdProvider(BACK)
    late.people.set('4711', person())
    const berth = await aStage({ signIn: waysOf(late) })
    try {
      const at = aConsoleBrowser(berth)
      await late.leave()
      const { status, json } = await at.call('POST', 'session/provider', { returnTo: '/console' })
      expect([status, json.code]).toEqual([503, 'sign-in-away'])
      expect(failures).toHaveLength(1)

      await late.comeBack()
      const back = await late.signIn(await addressFor(at), '4711')
      await late.leave()
      expect(refusedFor(await comeBack(at, back))).toBe('sign-in-away')
      expect(await who(at)).toBeNull()
      expect(JSON.stringify(failures.map(({ message }) => message))).not.toContain('code=')

      await late.comeBack()
      const again = await late.signIn(await addressFor(at), '4711')
      expect((await comeBack(at, again)).headers.location).toBe('/console')
    } finally {
      await berth.close()
      await late.leave()
    }
  })

  test("a wrong client secret is our fault, not the person's", async () => {
    const berth = await aStage({ signIn: waysOf(provider, { clientSecret: 'another one' }) })
    try {
      const at = aConsoleBrowser(berth)
      const back = await provider.signIn(await addressFor(at), '4711')
      expect(refusedFor(await comeBack(at, back))).toBe('sign-in-away')
      expect(failures).toHaveLength(1)
    } finally {
      await berth.close()
    }
  })
})
