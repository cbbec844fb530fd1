import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { azure } from '../../src/edges/purchases/azure.ts'
import { activatePurchase } from '../../src/use-cases/activate-purchase.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import type { Marketplace } from '../../src/use-cases/ports/marketplaces.ts'
import { aPerson } from '../support/a-person.ts'
import { lettersOf, locatorIn } from '../support/a-postman.ts'
import { aStage, contactAt, type Stage } from '../support/a-stage.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'
import { AZURE_ACCOUNT, anAzure, type StandInAzure } from './an-azure.ts'

let market: StandInAzure
let marketplace: Marketplace
let vendor: Awaited<ReturnType<typeof aStandIn>>
let stage: Stage
let url = ''
const logged: string[] = []

beforeAll(async () => {
  market = await anAzure()
  vendor = await aStandIn()
  marketplace = azure({ ...AZURE_ACCOUNT, apiUrl: market.url, loginUrl: market.url })
  const log = { level: 'trace', stream: { write: (line: string) => void logged.push(line) } }
  stage = await aStage({ azure: marketplace, log })
  url = await stage.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await stage.close()
  await vendor.close()
  await market.close()
})

let count = 0

/** A purchase at the marketplace, and the token with which its buyer comes. */
function bought(changes: Record<string, unknown> = {}) {
  count += 1
  const id = crypto.randomUUID()
  const token = `ab+cd/ef=${count}`
  const email = `eva@azure${count}.example`
  const subscription: Record<string, unknown> = {
    id,
    publisherId: 'harbour',
    offerId: 'collab',
    name: 'Collaboration',
    saasSubscriptionStatus: 'PendingFulfillmentStart',
    beneficiary: { emailId: email, objectId: crypto.randomUUID(), tenantId: crypto.randomUUID() },
    purchaser: { emailId: `buyer@azure${count}.example` },
    planId: 'pro',
    quantity: '20',
    ...changes,
  }
  market.subscriptions.set(id, subscription)
  const { name: subscriptionName, offerId, planId, quantity } = subscription
  market.purchases.set(token, { id, subscriptionName, offerId, planId, quantity, subscription })
  return { id, token, email, subscription }
}

const land = (token: string, headers = {}) =>
  fetch(`${url}/purchases/azure?token=${encodeURIComponent(token)}`, { headers })

async function orderOf(id: string): Promise<Order | undefined> {
  const { world } = stage
  return (await world.transact(({ orders }) => orders.findByExternalId(`azure:${id}`)))?.order
}

async function storyOf(id: string) {
  const { json } = await stage.call('GET', `/v1/orders/external:azure:${id}/timeline?limit=200`)
  return json.items as { kind: string; facts: Record<string, unknown>; actor: object }[]
}
const kindsOf = async (id: string) => (await storyOf(id)).map(({ kind }) => kind)

/** From the landing page until everything is set up. */
async function provisioned(changes = {}) {
  const purchase = bought(changes)
  await land(purchase.token)
  const order = await orderOf(purchase.id)
  if (order === undefined) throw new Error('There is no order.')
  const locator = await locatorIn(stage.world, purchase.email, 'invitation')
  const person = aPerson(stage.server, stage.world, purchase.email)
  await person.enterSetup(locator)
  const contact = contactAt(stage, order, locator, person)
  await contact.enterCompany(`Azure House ${count}`, purchase.email)
  await contact.step('choice', { choice: 'new-organization' })
  await contact.confirm()
  for (const { id } of await stage.world.transact(({ runs }) => runs.allOf(order.id))) {
    await advanceRun(stage.world, vendor.target, id)
  }
  expect(await stage.stateOf(order)).toBe('provisioned')
  return { ...purchase, order }
}

const activated = (order: Order) => activatePurchase(stage.world, marketplace, order.id)

function notice(subscriptionId: string, action: string, changes = {}) {
  const id = crypto.randomUUID()
  return {
    id,
    subscriptionId,
    action,
    planId: 'gold',
    quantity: '25',
    status: 'InProgress',
    ...changes,
  }
}

const post = (body: unknown) =>
  fetch(`${url}/purchases/azure/webhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** A webhook about an operation that the marketplace knows. */
async function told(subscriptionId: string, action: string, changes = {}) {
  const message = notice(subscriptionId, action, changes)
  market.operations.set(message.id, message)
  return { message, status: (await post(message)).status }
}

describe('A buyer who comes from the marketplace', () => {
  test('gets an order, for whom it was bought, and a mail', async () => {
    const { id, token, email } = bought()
    const reply = await land(token)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('Your purchase has arrived')
    expect((await stage.call('GET', `/v1/orders/external:azure:${id}`)).json).toMatchObject({
      state: 'invited',
      contact: { kind: 'customer', email },
      lines: [{ externalId: '1', sku: 'pro', name: 'collab pro', quantity: 20 }],
    })
    expect((await storyOf(id))[0]?.actor).toEqual({ kind: 'system', id: 'azure' })
  })

  test('and comes again gets no second order and no second mail', async () => {
    const { token, email } = bought()
    const replies = await Promise.all([land(token), land(token), land(token)])
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    const letters = await lettersOf(stage.world)
    expect(letters.filter(({ to }) => to === email)).toHaveLength(1)
  })

  test('is spoken to in Swedish, who asks for it', async () => {
    const page = await (await land(bought().token, { 'accept-language': 'sv-SE,sv;q=0.9' })).text()
    expect(page).toContain('lang="sv"')
    expect(page).toContain('Ditt köp har kommit fram')
  })

  test('where the beneficiary has no address, the purchaser is asked', async () => {
    const { id, token } = bought({ beneficiary: { emailId: ' ' }, quantity: '' })
    await land(token)
    const order = await orderOf(id)
    expect(order?.contact.email).toBe(`buyer@azure${count}.example`)
    expect(order?.lines[0]?.quantity).toBe(1)
  })

  test.each<[string, () => Promise<Response>, number, string]>([
    ['with a token that is no more', () => land('expired'), 400, 'could not identify'],
    ['with none', () => land(''), 400, 'could not identify'],
    ['with one that would add a header', () => land('a\r\nx: y'), 400, 'could not identify'],
    [
      'twice in one address',
      () => fetch(`${url}/purchases/azure?token=a&token=b`),
      400,
      'identify',
    ],
    [
      'without any address of a person',
      () => land(bought({ beneficiary: null, purchaser: null }).token),
      422,
      'Something is missing',
    ],
  ])('%s is told so', async (_name, go, status, text) => {
    const reply = await go()
    expect(reply.status).toBe(status)
    expect(await reply.text()).toContain(text)
  })

  test.each([403, 429, 500])('when the marketplace answers %i, may come again', async (status) => {
    const { token } = bought()
    market.fail(status)
    const reply = await land(token)
    expect(reply.status).toBe(503)
    expect(await reply.text()).toContain('Your purchase is safe')
    expect((await land(token)).status).toBe(200)
  })
})

describe('Billing begins', () => {
  test('when the order is provisioned, once, with the plan and seats of then', async () => {
    const { id, order, subscription } = await provisioned()
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
      where name = 'activate-purchase' and data->>'orderId' = ${order.id}`.execute(
      stage.world.database,
    )
    expect(rows).toEqual([{ n: 1 }])
    subscription.planId = 'gold'
    await activated(order)
    await activated(order)
    expect(subscription.saasSubscriptionStatus).toBe('Subscribed')
    const activations = market.asked.filter(({ what }) => what.endsWith(`${id}/activate`))
    expect(activations.map(({ body }) => JSON.parse(body))).toEqual([
      { planId: 'gold', quantity: '20' },
    ])
    expect((await kindsOf(id)).filter((kind) => kind === 'purchase.activated')).toHaveLength(1)
  })

  test('not before', async () => {
    const { id, token, subscription } = bought()
    await land(token)
    const order = await orderOf(id)
    if (order !== undefined) await activated(order)
    expect(subscription.saasSubscriptionStatus).toBe('PendingFulfillmentStart')
  })

  test.each([400, 403, 429, 500])('after %i, when it is tried again', async (status) => {
    const { order, subscription } = await provisioned()
    market.fail(status)
    await expect(activated(order)).rejects.toThrow('The system that sold it answered')
    await activated(order)
    expect(subscription.saasSubscriptionStatus).toBe('Subscribed')
  })

  test('not for what was cancelled at the marketplace, which the order tells', async () => {
    const { id, order, subscription } = await provisioned()
    subscription.saasSubscriptionStatus = 'Unsubscribed'
    await activated(order)
    expect(await kindsOf(id)).toContain('purchase.activation-refused')
  })

  test('for none of the vendor’s own orders', async () => {
    const contact = await stage.contact('eva@not-azure.example')
    const before = market.asked.length
    await activated(contact.order)
    expect(market.asked).toHaveLength(before)
  })
})

describe('A webhook', () => {
  test.each([
    ['ChangePlan', 'purchase.plan-changed'],
    ['ChangeQuantity', 'purchase.quantity-changed'],
    ['Reinstate', 'purchase.reinstated'],
    ['Unsubscribe', 'purchase.unsubscribed'],
  ])('%s is told on the order, once', async (action, kind) => {
    const { id, order } = await provisioned()
    const { message, status } = await told(id, action)
    expect(status).toBe(200)
    expect((await post(message)).status).toBe(200)
    const entries = (await storyOf(id)).filter((entry) => entry.kind === kind)
    expect(entries).toMatchObject([
      { facts: { operationId: message.id, planId: 'gold', quantity: '25' } },
    ])
    expect(await stage.stateOf(order)).toBe('provisioned')
  })

  test.each([
    ['Suspend', 'Suspended', 'purchase.suspended'],
    ['Renew', 'Subscribed', 'purchase.renewed'],
  ])('%s counts when the subscription is %s', async (action, state, kind) => {
    const { id, subscription } = await provisioned()
    subscription.saasSubscriptionStatus = 'PendingFulfillmentStart'
    expect((await post(notice(id, action))).status).toBe(401)
    subscription.saasSubscriptionStatus = state
    expect((await post(notice(id, action))).status).toBe(200)
    expect((await kindsOf(id)).filter((one) => one === kind)).toHaveLength(1)
  })

  test('without an operation is told only where it says something new, whatever ids it bears', async () => {
    const { id, subscription } = await provisioned()
    const tell = async (action: string, state: string) => {
      subscription.saasSubscriptionStatus = state
      expect((await post(notice(id, action))).status).toBe(200)
    }
    const countOf = async (kind: string) =>
      (await kindsOf(id)).filter((one) => one === `purchase.${kind}`).length
    for (let count = 0; count < 5; count += 1) await tell('Renew', 'Subscribed')
    expect(await countOf('renewed')).toBe(1)
    stage.world.clock.jump({ days: 28 })
    await tell('Renew', 'Subscribed')
    expect(await countOf('renewed')).toBe(2)
    await tell('Suspend', 'Suspended')
    await tell('Suspend', 'Suspended')
    expect(await countOf('suspended')).toBe(1)
    expect((await told(id, 'Reinstate')).status).toBe(200)
    await tell('Suspend', 'Suspended')
    expect(await countOf('suspended')).toBe(2)
  })

  test('about a purchase that ended before it was set up cancels the order', async () => {
    const { id, token } = bought()
    await land(token)
    const order = await orderOf(id)
    expect((await told(id, 'Unsubscribe')).status).toBe(200)
    expect(order && (await stage.stateOf(order))).toBe('cancelled')
  })

  test('that changes what is not provisioned is refused', async () => {
    const { id, token } = bought()
    await land(token)
    expect((await told(id, 'ChangePlan')).status).toBe(409)
    expect(await kindsOf(id)).not.toContain('purchase.plan-changed')
  })

  test('about an order of others is acknowledged', async () => {
    expect((await told(bought().id, 'ChangePlan')).status).toBe(200)
  })

  test.each<[string, (id: string) => unknown]>([
    ['an operation that nobody knows', (id) => notice(id, 'Unsubscribe')],
    ['a subscription that nobody knows', () => notice(crypto.randomUUID(), 'Suspend')],
    ['an unknown action', (id) => notice(id, 'Delete')],
    ['an id that leads elsewhere', (id) => notice(id, 'Unsubscribe', { id: '../../x' })],
    ['nothing', () => ({})],
  ])('of %s is refused and changes nothing', async (_name, message) => {
    const { id, token } = bought()
    await land(token)
    const before = await stage.everyRow()
    expect((await post(message(id))).status).toBe(401)
    expect(await stage.everyRow()).toEqual(before)
  })

  test('that says something else than its operation is refused', async () => {
    const [mine, other] = [bought(), bought()]
    await land(mine.token)
    const real = notice(other.id, 'Unsubscribe')
    market.operations.set(real.id, real)
    expect((await post({ ...real, subscriptionId: mine.id })).status).toBe(401)
    const failed = notice(mine.id, 'Unsubscribe', { status: 'Failed' })
    market.operations.set(failed.id, failed)
    expect((await post(failed)).status).toBe(401)
    const order = await orderOf(mine.id)
    expect(order && (await stage.stateOf(order))).toBe('invited')
  })

  test('that is no JSON is refused; while the marketplace is away it is to come again', async () => {
    expect((await post('{')).status).toBe(422)
    const { id, token } = bought()
    await land(token)
    const message = notice(id, 'Unsubscribe')
    market.operations.set(message.id, message)
    market.fail(500)
    expect((await post(message)).status).toBe(503)
    expect((await post(message)).status).toBe(200)
  })
})

test('Without its settings there is nothing at its paths', async () => {
  const plain = await aStage()
  expect((await plain.call('GET', '/purchases/azure?token=a')).status).toBe(404)
  expect((await plain.call('POST', '/purchases/azure/webhook', '{}')).status).toBe(404)
  await plain.close()
})

test('No log line holds an address, the secret or a token', () => {
  expect(logged.length).toBeGreaterThan(20)
  const all = logged.join('\n')
  expect(all).not.toMatch(/@azure\d|ab\+cd|ab%2Bcd|a-token-of-entra|the-secret/)
})
