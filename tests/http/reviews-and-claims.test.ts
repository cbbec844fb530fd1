import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aParkedOrder } from '../support/a-parked-order.ts'
import { aPerson } from '../support/a-person.ts'
import { lettersOf, locatorIn } from '../support/a-postman.ts'
import { anOrderBody, aServer, type TestServer } from '../support/a-server.ts'

let berth: TestServer
beforeAll(async () => {
  berth = await aServer({ isBehindPrism: true })
})
afterAll(() => berth.close())

const get = async (url: string) => (await berth.call('GET', url)).json
const post = (url: string, body?: unknown, headers?: Record<string, string>) =>
  berth.call('POST', url, body, headers)
let count = 0

/** An order whose contact was not sure, so that a reviewer must decide. */
async function anOrderInReview() {
  count += 1
  const email = `eva@unsure${count}.example`
  const { json } = await post('/v1/orders', anOrderBody({ contact: { kind: 'customer', email } }))
  const locator = await locatorIn(berth.world, email, 'invitation')
  const person = aPerson(berth.server, berth.world, email)
  await person.enterSetup(locator)
  const entered = { companyName: 'Unsure AB', administratorEmail: email }
  await person.call('setup', locator, 'company', entered)
  await person.call('setup', locator, 'choice', { choice: 'not-sure' })
  const order = await get(`/v1/orders/${json.id}`)
  expect(order).toMatchObject({ state: 'in-review', nextActor: 'reviewer', intent: 'customer-own' })
  const { items } = await get('/v1/reviews?state=open')
  const review = items.find((one: { orderId: string }) => one.orderId === json.id)
  return { order, review, person, locator, email }
}

describe('A review', () => {
  test('is listed, read, and decided once, with the reason kept', async () => {
    const { order, review, email } = await anOrderInReview()
    expect(review).toMatchObject({ kind: 'not-sure', decidedAt: null, decision: null })
    expect(await get(`/v1/reviews/${review.id}`)).toEqual(review)
    const reason = 'Please make a new organization.'
    const decided = await post(`/v1/reviews/${review.id}/decision`, {
      decision: 'send-back',
      reason,
    })
    expect([decided.status, decided.json]).toMatchObject([
      200,
      { decision: 'send-back', decisionReason: reason, decidedBy: expect.any(String) },
    ])
    expect(await get(`/v1/reviews/${review.id}`)).toEqual(decided.json)
    expect(await get(`/v1/orders/${order.id}`)).toMatchObject({ state: 'in-setup' })
    expect((await lettersOf(berth.world)).map(({ to, kind }) => `${kind} to ${to}`)).toContain(
      `sent-back to ${email}`,
    )
    const again = await post(`/v1/reviews/${review.id}/decision`, { decision: 'cancel', reason })
    expect([again.status, again.json.code]).toEqual([409, 'review-already-decided'])
  })

  test('decided by ten reviewers at once is decided by one', async () => {
    const { order, review } = await anOrderInReview()
    const decisions = ['send-back', 'cancel', 'new-organization', 'send-back', 'cancel']
    const replies = await Promise.all(
      [...decisions, ...decisions].map((decision) =>
        post(`/v1/reviews/${review.id}/decision`, { decision, reason: 'race' }),
      ),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    const won = replies.find(({ status }) => status === 200)?.json.decision
    const states = { 'send-back': 'in-setup', cancel: 'cancelled', 'new-organization': 'mapped' }
    const { state } = await get(`/v1/orders/${order.id}`)
    expect(state).toBe(states[won as keyof typeof states])
  })

  test.each([
    [{ decision: 'approve', reason: 'x' }, '#/decision'],
    [{ decision: 'cancel' }, '#/reason'],
    [{ decision: 'cancel', reason: ' ' }, '#/reason'],
    [{ decision: 'map', reason: 'x', organizationId: 'Acme' }, '#/organizationId'],
    [{ decision: 'cancel', reason: 'x', force: true }, '#/force'],
  ])('decided with %j is refused, naming the field, and stays open', async (body, pointer) => {
    const { review } = await anOrderInReview()
    const refused = await post(`/v1/reviews/${review.id}/decision`, body)
    expect([refused.status, refused.json.errors[0].pointer]).toEqual([400, pointer])
    expect((await get(`/v1/reviews/${review.id}`)).decidedAt).toBeNull()
  })

  test('to map to an organization that is not there is refused, and stays open', async () => {
    const { order, review } = await anOrderInReview()
    const organizationId = order.id
    const body = { decision: 'map', reason: 'x', organizationId }
    const refused = await post(`/v1/reviews/${review.id}/decision`, body)
    expect([refused.status, refused.json.code]).toEqual([409, 'decision-refused'])
    expect((await get(`/v1/reviews/${review.id}`)).decidedAt).toBeNull()
  })

  test('"new organization" maps the order, and the reply of the order shows its run', async () => {
    const { order, review } = await anOrderInReview()
    const body = { decision: 'new-organization', reason: 'It is new.' }
    expect((await post(`/v1/reviews/${review.id}/decision`, body)).status).toBe(200)
    expect(await get(`/v1/orders/${order.id}`)).toMatchObject({
      state: 'mapped',
      nextActor: 'target',
      mapping: { organizationExternalId: null, isNew: true, rule: 'reviewer' },
      run: {
        state: 'running',
        steps: [
          { name: 'create-organization', state: 'pending', attempts: 0, lastFailure: null },
          { name: 'attach-subscription' },
          { name: 'add-administrator' },
        ],
      },
    })
    const late = await post(`/v1/orders/${order.id}/cancel`)
    expect([late.status, late.json.code]).toEqual([409, 'order-transition-refused'])
  })

  test('is settled with its order: cancelled, or given to another contact', async () => {
    const [first, second] = [await anOrderInReview(), await anOrderInReview()]
    await post(`/v1/orders/${first.order.id}/cancel`)
    const contact = { kind: 'customer', email: 'new@unsure.example' }
    await berth.call('PUT', `/v1/orders/${second.order.id}/contact`, contact)
    expect((await get(`/v1/reviews/${first.review.id}`)).decision).toBe('cancel')
    expect((await get(`/v1/reviews/${second.review.id}`)).decision).toBe('dismiss')
  })
})

describe('A claim', () => {
  test('is listed and read with everybody who was asked, and is in the order', async () => {
    const { order, organizationId } = await aParkedOrder(berth.world)
    const { items } = await get('/v1/claims?state=open')
    const claim = items.find((one: { orderId: string }) => one.orderId === order.id)
    expect(claim).toMatchObject({ kind: 'administrator', state: 'open', organizationId })
    const { approvers, ...rest } = await get(`/v1/claims/${claim.id}`)
    expect(rest).toEqual(claim)
    expect(approvers).toHaveLength(3)
    expect(approvers[0]).toMatchObject({ wave: 1, state: 'asked' })
    expect(await get(`/v1/orders/${order.id}`)).toMatchObject({
      state: 'awaiting-approval',
      nextActor: 'approver',
      expiresAt: null,
      claims: [{ id: claim.id, kind: 'administrator', state: 'open', answeredAt: null }],
    })
  })

  test.each([
    ['cancelled', (id: string) => post(`/v1/orders/${id}/cancel`)],
    [
      'given to another contact',
      (id: string) =>
        berth.call('PUT', `/v1/orders/${id}/contact`, { kind: 'customer', email: 'x@new.example' }),
    ],
  ])('is withdrawn when its order is %s, and those who were asked are told', async (_, end) => {
    const { order } = await aParkedOrder(berth.world)
    expect((await end(order.id)).status).toBe(200)
    const { claims } = await get(`/v1/orders/${order.id}`)
    expect(claims).toMatchObject([{ state: 'withdrawn', answeredAt: expect.any(String) }])
    const told = (await lettersOf(berth.world)).filter(({ kind }) => kind === 'claim-settled')
    expect(told.slice(-3)).toMatchObject(Array(3).fill({ facts: { outcome: 'withdrawn' } }))
  })

  test('of a parked order whose invitation is sent again stays open', async () => {
    const { order } = await aParkedOrder(berth.world)
    expect((await post(`/v1/orders/${order.id}/invitation`)).status).toBe(200)
    expect(await get(`/v1/orders/${order.id}`)).toMatchObject({
      state: 'awaiting-approval',
      claims: [{ state: 'open' }],
    })
  })
})

describe('A session of the contact', () => {
  test('survives a mail that is sent again, but not another contact', async () => {
    const { order, person, locator } = await anOrderInReview()
    await post(`/v1/orders/${order.id}/invitation`)
    expect((await person.call('setup', locator, 'setup')).status).toBe(200)
    const contact = { kind: 'customer', email: 'other@unsure.example' }
    await berth.call('PUT', `/v1/orders/${order.id}/contact`, contact)
    expect((await person.call('setup', locator, 'setup')).status).toBe(410)
    const again = await locatorIn(berth.world, 'other@unsure.example', 'invitation')
    const stranger = await person.call('setup', again, 'setup')
    expect(stranger.status).toBe(401)
  })

  test('ends with the order', async () => {
    const { order, person, locator } = await anOrderInReview()
    await post(`/v1/orders/${order.id}/cancel`)
    expect((await person.call('setup', locator, 'setup')).status).toBe(410)
    const body = { choice: 'new-organization' }
    expect((await person.call('setup', locator, 'choice', body)).status).toBe(410)
  })
})

describe('What the target reports', () => {
  test('must fit the mapping; then what it names is done, and a repeat says the same', async () => {
    const { order, review } = await anOrderInReview()
    const decision = { decision: 'new-organization', reason: 'It is new.' }
    await post(`/v1/reviews/${review.id}/decision`, decision)
    const path = `/v1/orders/external:${order.externalId}/provisioned`
    const key = await berth.keyWith('targets')
    const report = { organizationExternalId: 'V-1', subscriptionExternalId: 'S-1' }
    const first = await post(path, report, key)
    expect([first.status, first.json]).toMatchObject([
      200,
      {
        mapping: { organizationExternalId: 'V-1' },
        run: {
          steps: [
            { name: 'create-organization', state: 'done' },
            { name: 'attach-subscription', state: 'done' },
            { name: 'add-administrator' },
          ],
        },
      },
    ])
    expect((await post(path, report, key)).json).toEqual(first.json)
    const other = await post(path, { organizationExternalId: 'V-2' }, key)
    expect([other.status, other.json.code]).toEqual([409, 'provisioned-differs'])
    expect((await post(path, { organizationExternalId: ['V-1'] }, key)).status).toBe(400)
  })

  test('of an order that is not mapped is refused', async () => {
    const { order } = await anOrderInReview()
    const path = `/v1/orders/${order.id}/provisioned`
    const refused = await post(path, { organizationExternalId: 'V-9' })
    expect([refused.status, refused.json.code]).toEqual([409, 'order-transition-refused'])
  })
})
