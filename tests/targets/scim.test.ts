import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { scimTarget } from '../../src/edges/targets/scim.ts'
import type { StepCall } from '../../src/use-cases/ports/targets.ts'
import { aScimServer, type ScimServer, TOKEN } from './a-scim-server.ts'
import { scimVendor } from './a-scim-side.ts'
import { json } from './a-vendor.ts'
import { aCall, targetConformance } from './conformance.ts'
import { wholeOrders } from './whole-orders.ts'

targetConformance('scim', ({ url }, options) =>
  scimTarget({ url: `${url}/scim/`, token: TOKEN, isExtended: true, ...options }),
)

wholeOrders('scim', scimVendor)

describe('the target scim at a server', () => {
  let server: ScimServer
  beforeAll(async () => {
    server = await aScimServer()
  })
  afterAll(() => server.close())
  beforeEach(() => {
    server.behave(undefined)
    server.calls.length = 0
    server.store.users.clear()
    server.store.groups.clear()
    const house = { id: 'g-1', externalId: 'o-17', displayName: 'Acme AB' }
    server.store.groups.set('g-1', house)
  })

  const perform = (changes: Partial<StepCall>, isExtended = true, token = TOKEN) =>
    scimTarget({ url: server.url, token, isExtended }).perform(aCall(changes))
  const acme = { ...aCall().organization, externalId: 'o-17' }
  const adding = {
    step: 'add-administrator',
    idempotencyKey: 'run.2',
    organization: acme,
    administrator: { email: 'eva@acme.example' },
  } as const
  const undoing = {
    ...adding,
    step: 'undo-add-administrator',
    idempotencyKey: 'run.3',
    undoes: { idempotencyKey: 'run.2', externalId: null },
  } as const
  const members = (id = 'g-1') => server.store.groups.get(id)?.members?.map(({ value }) => value)
  const user = (id: string, changes = {}) =>
    server.store.users.set(id, { id, userName: 'eva@acme.example', ...changes })
  /** Answers whatever begins like this with that; the rest is the server's. */
  const answering = (call: string, status: number, body: unknown) =>
    server.behave((next) => (request, response) => {
      const isMeant = `${request.method} ${request.url}`.startsWith(call)
      if (isMeant) json(response, status, body)
      else next(request, response)
    })

  test('makes the person a user and a member of the group that the directory means', async () => {
    expect(await perform(adding)).toMatchObject({ kind: 'done' })
    const [made] = [...server.store.users.values()]
    expect(made).toMatchObject({
      externalId: 'run.2',
      userName: 'eva@acme.example',
      emails: [{ value: 'eva@acme.example', type: 'work', primary: true }],
      active: true,
    })
    expect(members()).toEqual([made?.id])
  })

  test('finds a group by its id at the server too', async () => {
    const organization = { ...acme, externalId: 'g-1' }
    expect(await perform({ ...adding, organization })).toMatchObject({ kind: 'done' })
    expect(members()).toHaveLength(1)
  })

  test('takes the user that there is, in whichever letters, and makes no second one', async () => {
    const eva = { id: 'u-1', userName: 'Eva@Acme.Example' }
    user('u-1', eva)
    // The filter of SCIMMY minds the letters, against RFC 7643: this is how others answer.
    answering('GET /scim/Users', 200, { totalResults: 1, Resources: [eva] })
    expect(await perform(adding)).toEqual({ kind: 'done', externalId: 'u-1' })
    expect(server.store.users.size).toBe(1)
    expect(members()).toEqual(['u-1'])
  })

  test('makes nobody where there is no such group', async () => {
    const outcome = await perform({ ...adding, organization: { ...acme, externalId: 'o-18' } })
    expect(outcome).toMatchObject({ kind: 'never', reason: expect.stringContaining('no group') })
    expect(server.store.users.size).toBe(0)
  })

  test.each(['..', '.'])('never follows an id like "%s" to another path', async (externalId) => {
    const outcome = await perform({ ...adding, organization: { ...acme, externalId } })
    expect(outcome).toMatchObject({ kind: 'never' })
    expect(server.calls).toEqual([])
  })

  test('adds nobody when the server answers a search with somebody else', async () => {
    const mallory = { id: 'u-9', userName: 'mallory@acme.example' }
    answering('GET /scim/Users', 200, { totalResults: 1, Resources: [mallory] })
    const reason = 'The target does not filter Users by userName.'
    expect(await perform(adding)).toEqual({ kind: 'never', reason })
    expect(members()).toBeUndefined()
  })

  test('asks when two users have the same name, or the one is not active', async () => {
    user('u-1', { active: false })
    expect(await perform(adding)).toMatchObject({ kind: 'ask' })
    const both = ['u-1', 'u-2'].map((id) => ({ id, userName: 'eva@acme.example' }))
    answering('GET /scim/Users', 200, { totalResults: 2, Resources: both })
    expect(await perform(adding)).toMatchObject({ kind: 'ask' })
    expect(members()).toBeUndefined()
  })

  test('asks when the server says 409 uniqueness and finds nobody; takes whom it then finds', async () => {
    const taken = { status: '409', scimType: 'uniqueness', detail: 'Taken.' }
    answering('POST /scim/Users', 409, taken)
    expect(await perform(adding)).toMatchObject({ kind: 'ask' })
    server.behave((next) => (request, response) => {
      if (request.method === 'POST') {
        user('u-1')
        json(response, 409, taken)
      } else next(request, response)
    })
    expect(await perform(adding)).toEqual({ kind: 'done', externalId: 'u-1' })
  })

  test('says why it never goes on when the token is refused', async () => {
    const outcome = await perform(adding, true, 'another-token')
    expect(outcome).toEqual({
      kind: 'never',
      reason: 'The target answered 401 (The token is wrong.).',
    })
  })

  test('refuses a server that forgets the externalId of groups, by which repeats are known', async () => {
    answering('POST /scim/Groups', 201, { id: 'g-7', displayName: 'Acme AB' })
    expect(await perform({})).toMatchObject({
      kind: 'never',
      reason: expect.stringContaining('does not keep the externalId'),
    })
  })

  test('asks when the subscription was dropped', async () => {
    answering('PATCH /scim/Groups', 200, {})
    const outcome = await perform({ step: 'attach-subscription', organization: acme })
    expect(outcome).toMatchObject({ kind: 'ask', reason: expect.stringContaining('extension') })
  })

  test('asks when what was to be taken back is still there', async () => {
    await perform({ step: 'attach-subscription', organization: acme })
    answering('PATCH /scim/Groups', 204, undefined)
    const undoes = { idempotencyKey: 'run.1', externalId: null }
    const outcome = await perform({ step: 'undo-attach-subscription', organization: acme, undoes })
    expect(outcome).toMatchObject({ kind: 'ask', reason: expect.stringContaining('taken away') })
  })

  test('waits for reports of subscriptions and partners where the extension is not known', async () => {
    const partnerOrganization = { ...acme, externalId: 'p-1' }
    const waiting = { kind: 'waiting' }
    expect(await perform({ step: 'attach-subscription', organization: acme }, false)).toEqual(
      waiting,
    )
    const link = { organization: acme, partnerOrganization } as const
    expect(await perform({ ...link, step: 'link-partner' }, false)).toEqual(waiting)
    const undone = await perform({ ...link, ...undoing, step: 'undo-link-partner' }, false)
    expect(undone).toEqual({ kind: 'done', externalId: null })
    expect(server.calls).toEqual([])
    await perform({}, false)
    const schemas = [...server.store.groups.values()].at(-1)?.schemas
    expect(schemas).toEqual(['urn:ietf:params:scim:schemas:core:2.0:Group'])
  })

  test('takes back the user that the step made, and a repeat changes nothing', async () => {
    await perform(adding)
    for (const attempt of [1, 2]) {
      expect(await perform({ ...undoing, attempt })).toEqual({ kind: 'done', externalId: null })
      expect(server.store.users.size).toBe(0)
      expect(members()).toEqual([])
    }
  })

  test('leaves a user who was there before, or is in another group by now', async () => {
    user('u-1')
    await perform(adding)
    await perform(undoing)
    expect(members()).toEqual([])
    expect(server.store.users.has('u-1')).toBe(true)
    user('u-1', { externalId: 'run.2' })
    const other = { id: 'g-2', displayName: 'Other', members: [{ value: 'u-1' }] }
    server.store.groups.set('g-2', other)
    await perform(undoing)
    expect(server.store.users.has('u-1')).toBe(true)
    expect(members('g-2')).toEqual(['u-1'])
  })

  test('takes back only a group that Berth made', async () => {
    const undoes = { idempotencyKey: 'run.0', externalId: 'g-1' }
    await perform({ step: 'undo-create-organization', organization: acme, undoes })
    expect(server.store.groups.has('g-1')).toBe(true)
  })

  test('keeps the lines of other orders when those of one are taken back', async () => {
    const attach = { step: 'attach-subscription', organization: acme } as const
    const order = aCall().order
    await perform(attach)
    await perform({ ...attach, order: { ...order, externalId: 'SO-2' } })
    const undoes = { idempotencyKey: 'run.1', externalId: null }
    const undo = { organization: acme, undoes, step: 'undo-attach-subscription' } as const
    const orders = () => JSON.stringify(server.store.groups.get('g-1')).match(/"order":"[^,]*/g)
    expect(orders()).toHaveLength(2)
    await perform({ ...undo, order: { ...order, externalId: 'SO-2' } })
    expect(orders()).toEqual(['"order":"SO-4711"'])
    await perform(undo)
    expect(orders()).toBeNull()
  })
})
