import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { anOrderBody } from '../support/a-server.ts'
import type { Contact, Stage } from '../support/a-stage.ts'
import { aToldVendor } from './events/a-told-vendor.ts'

type Call = {
  readonly path: string
  readonly body: unknown
  /** Another body that the contract lets through, or another path where there is nothing to say. */
  readonly other: { readonly body: unknown } | { readonly path: string }
  readonly contentType?: string
}

let told: Awaited<ReturnType<typeof aToldVendor>>
let stage: Stage
let posts: { readonly path: string; readonly operation: Operation }[]
type Operation = {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string }[]
  readonly 'x-harmless-to-repeat'?: boolean
}
beforeAll(async () => {
  told = await aToldVendor()
  stage = told.stage
  const { json } = await stage.call('GET', '/openapi.json')
  posts = Object.entries<{ post?: Operation }>(json.paths).flatMap(([path, { post }]) =>
    post === undefined ? [] : [{ path, operation: post }],
  )
})
afterAll(() => told.close())

/** Streams answers to questions, and keeps nothing. */
const STREAMS_ANSWERS = new Set(['matchManyOrganizations'])
const takesKey = ({ parameters = [] }: Operation) =>
  parameters.some(({ name }) => name === 'Idempotency-Key')

let count = 0
const received = async () => (await stage.call('POST', '/v1/orders', anOrderBody())).json.id

async function inSetup(): Promise<Contact> {
  count += 1
  const contact = await stage.contact(`eva@twice${count}.example`)
  await contact.enterCompany(`Twice House ${count}`, `eva@twice${count}.example`)
  return contact
}

async function mapped(): Promise<string> {
  const contact = await inSetup()
  await contact.step('choice', { choice: 'new-organization' })
  await contact.confirm()
  return contact.order.id
}

const endpoint = async () => (await told.endpoint()).path

/** Each call that creates something or sets something going, at something of its own. */
const CALLS: Readonly<Record<string, () => Promise<Call>>> = {
  receiveOrder: async () => ({
    path: '/v1/orders',
    body: anOrderBody(),
    other: { body: anOrderBody() },
  }),
  resendInvitation: async () => ofOrder(await received(), 'invitation'),
  cancelOrder: async () => ofOrder(await received(), 'cancel'),
  async reopenOrder() {
    const id = await received()
    stage.world.clock.jump({ days: 31 })
    await sweepDeadlines(stage.world)
    return ofOrder(id, 'reopen')
  },
  async undoMapping() {
    const path = `/v1/orders/${await mapped()}/undo`
    return { path, body: { reason: 'A slip.' }, other: { body: { reason: 'Another.' } } }
  },
  async reportProvisioned() {
    const path = `/v1/orders/${await mapped()}/provisioned`
    const body = { organizationExternalId: `made-${count}` }
    return { path, body, other: { body: { ...body, subscriptionExternalId: 'sub-1' } } }
  },
  async decideReview() {
    const contact = await inSetup()
    await contact.step('choice', { choice: 'not-sure' })
    const { json } = await stage.call('GET', '/v1/reviews?state=open')
    const own = json.items.find((one: { orderId: string }) => one.orderId === contact.order.id)
    const body = { decision: 'send-back', reason: 'Please choose.' }
    const path = `/v1/reviews/${own.id}/decision`
    return { path, body, other: { body: { ...body, decision: 'cancel' } } }
  },
  importDirectory: async () => ({
    path: '/v1/imports',
    body: '{"type":"organization","externalId":"twice-1","name":"Twice","kind":"customer"}\n',
    other: { body: '{"type":"organization","externalId":"twice-2","name":"B","kind":"customer"}' },
    contentType: 'application/x-ndjson',
  }),
  createWebhookEndpoint: async () => ({
    path: '/v1/webhook-endpoints',
    body: { url: `${told.listener.url}/a` },
    other: { body: { url: `${told.listener.url}/b` } },
  }),
  rotateWebhookSecret: async () => ({
    path: `${await endpoint()}/rotation`,
    body: { formerHours: 1 },
    other: { body: { formerHours: 2 } },
  }),
  testWebhookEndpoint: async () => withoutBody(await endpoint(), 'test'),
  async replayDelivery() {
    const one = await endpoint()
    const { json } = await stage.call('POST', `${one}/test`, {})
    await told.deliver()
    return withoutBody(`${one}/deliveries/${json.id}`, 'replay')
  },
  replayDeliveries: async () => ({
    path: `${await endpoint()}/replay`,
    body: { from: '2026-03-01T00:00:00Z', until: '2026-03-01T01:00:00Z' },
    other: { body: { from: '2026-03-01T00:00:00Z', until: '2026-03-01T02:00:00Z' } },
  }),
}

function withoutBody(path: string, verb: string): Call {
  const other = { path: `/v1/orders/${crypto.randomUUID()}/invitation` }
  return { path: `${path}/${verb}`, body: {}, other }
}
const ofOrder = (id: string, verb: string) => withoutBody(`/v1/orders/${id}`, verb)

describe('Every POST of the API', () => {
  test('takes an Idempotency-Key, or does no harm when it is repeated', () => {
    for (const { operation } of posts) {
      const { operationId } = operation
      const isHarmless = operation['x-harmless-to-repeat'] || STREAMS_ANSWERS.has(operationId)
      expect(takesKey(operation) !== Boolean(isHarmless), operationId).toBe(true)
    }
    const keyed = posts.filter(({ operation }) => takesKey(operation))
    expect(new Set(keyed.map(({ operation }) => operation.operationId))).toEqual(
      new Set(Object.keys(CALLS)),
    )
  })

  test.each(Object.entries(CALLS))(
    '%s sent twice with one key is done once; another body is refused',
    async (operationId, prepared) => {
      const { path, body, other, contentType } = await prepared()
      const headers = {
        'idempotency-key': `twice ${operationId}`,
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
      }
      const send = (changes: Partial<Call['other']> = {}) => {
        const sent = { path, body, ...changes }
        return stage.call('POST', sent.path, sent.body, headers)
      }
      const first = await send()
      expect(first.status, first.text).toBeLessThan(300)
      expect(first.headers['idempotent-replayed']).toBeUndefined()
      const rows = await stage.everyRow()
      const again = await send()
      expect([again.status, again.text]).toEqual([first.status, first.text])
      expect(again.headers['idempotent-replayed']).toBe('true')
      const refused = await send(other)
      expect([refused.status, refused.json.code]).toEqual([422, 'idempotency-key-reused'])
      expect(await stage.everyRow()).toEqual(rows)
    },
  )
})
