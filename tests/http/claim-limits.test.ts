import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aStage, type Refusal, type Stage } from '../support/a-stage.ts'
import { anOrder } from '../support/an-order.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0
const aHost = () => {
  count += 1
  return `limit${count}.example`
}

/** A contact who waits for the administrator of an organization. */
async function aParked() {
  const host = aHost()
  const chief = `chief@${host}`
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Limit House', administrators: [chief] },
  ])
  const email = `eva@${host}`
  const contact = await stage.contact(email)
  await contact.enterCompany('Limit', email)
  expect((await contact.choose(host)).body.step).toBe('parked')
  return { host, chief, email, contact }
}

test('a fourth claim of one order is the vendor’s to decide, and nobody is asked', async () => {
  const host = aHost()
  const names = [1, 2, 3, 4]
  await enterIntoDirectory(
    stage.world,
    names.map((name) => ({
      externalId: `${host}-${name}`,
      name: `Limit House ${name}`,
      administrators: [`chief${name}@${host}`],
    })),
  )
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany('Limit', `eva@${host}`)
  for (const name of [1, 2, 3]) {
    expect((await contact.choose(`${host}-${name}`)).body.step).toBe('parked')
    expect((await contact.step('back', { to: 'candidates' })).status).toBe(200)
  }
  const { body } = await contact.choose(`${host}-4`)
  expect(body).toMatchObject({ step: 'review', review: { reason: 'too-many-claims' } })
  expect(await stage.stateOf(contact.order)).toBe('in-review')
  expect(await stage.mailsTo(`chief4@${host}`)).toEqual([])
  expect(await stage.claimsOf(contact.order)).toHaveLength(3)
})

test('whom the contact lets in becomes administrator only after accepting', async () => {
  const host = aHost()
  const [email, person] = [`eva@${host}`, `new@${host}`]
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Limit House', administrators: [email] },
  ])
  const contact = await stage.contact(email)
  await contact.enterCompany('Limit', person)
  await contact.choose(host)
  await contact.step('own-approval', {})
  await contact.confirm()
  const added = async () => {
    const runs = await stage.world.transact(({ runs }) => runs.allOf(contact.order.id))
    return runs.flatMap(({ steps }) => steps).filter(({ name }) => name === 'add-administrator')
  }
  expect(await stage.stateOf(contact.order)).toBe('mapped')
  expect((await added()).filter(({ state }) => state === 'done')).toEqual([])
  const approver = await stage.approver(person, 'acceptance')
  expect((await approver.answer('approve')).status).toBe(200)
  expect(await added()).toMatchObject([
    { administratorEmail: person, approvalId: expect.any(String) },
  ])
})

test('a claim that expired returns the order to the choice, and says so', async () => {
  const { contact, chief, host, email } = await aParked()
  stage.world.clock.jump({ days: 14, minutes: 1 })
  await sweepDeadlines(stage.world)
  await sweepDeadlines(stage.world)
  expect(await stage.claimsOf(contact.order)).toMatchObject([{ state: 'expired' }])
  const view = await contact.person.enterSetup(contact.locator)
  expect(view).toMatchObject({
    step: 'candidates',
    notice: { kind: 'claim-expired', organizationName: 'Limit House' },
  })
  expect((await stage.mailsTo(email)).filter((kind) => kind === 'claim-answered')).toHaveLength(1)
  expect((await stage.mailsTo(chief)).filter((kind) => kind === 'claim-settled')).toHaveLength(1)
  expect((await contact.choose(host)).body.step).toBe('parked')
})

test('a claim is withdrawn with its order, and its approver can answer no more', async () => {
  const { contact, chief } = await aParked()
  const approver = await stage.approver(chief, 'administrator')
  const cancelled = await stage.call('POST', `/v1/orders/${contact.order.id}/cancel`)
  expect(cancelled.status).toBe(200)
  expect(await stage.claimsOf(contact.order)).toMatchObject([{ state: 'withdrawn' }])
  const answer = await approver.answer('approve')
  expect([409, 410]).toContain(answer.status)
  expect((answer.body as unknown as Refusal).code).toMatch(/^(claim|locator)-ended$/)
  expect(await stage.claimsOf(contact.order)).toMatchObject([{ state: 'withdrawn' }])
  expect((await contact.step('setup')).status).toBe(410)
})

test('an approver who administers no more at that moment cannot answer', async () => {
  const { contact, chief, host } = await aParked()
  const approver = await stage.approver(chief, 'administrator')
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Limit House', administrators: [], members: [chief] },
  ])
  const answer = await approver.answer('approve')
  expect(answer).toMatchObject({ status: 403, body: { code: 'not-an-administrator' } })
  expect(await stage.stateOf(contact.order)).toBe('awaiting-approval')
})

test('an order without an answer is reminded of twice, then expires, and its link ends', async () => {
  const email = `eva@${aHost()}`
  const order = await aReceivedOrder(stage.world, { email })
  for (const days of [2, 5, 23]) {
    stage.world.clock.jump({ days, minutes: 1 })
    await sweepDeadlines(stage.world)
    await sweepDeadlines(stage.world)
  }
  expect(await stage.stateOf(order)).toBe('expired')
  expect(await stage.mailsTo(email)).toEqual([
    'invitation',
    'invitation',
    'invitation',
    'order-ended',
  ])
})

test('the expiry clock stops while an order is parked', async () => {
  const { contact } = await aParked()
  stage.world.clock.jump({ days: 13 })
  await sweepDeadlines(stage.world)
  expect(await stage.stateOf(contact.order)).toBe('awaiting-approval')
  stage.world.clock.jump({ days: 2 })
  await sweepDeadlines(stage.world)
  expect(await stage.stateOf(contact.order)).toBe('in-setup')
  stage.world.clock.jump({ days: 29 })
  await sweepDeadlines(stage.world)
  expect(await stage.stateOf(contact.order)).toBe('in-setup')
  stage.world.clock.jump({ days: 2 })
  await sweepDeadlines(stage.world)
  expect(await stage.stateOf(contact.order)).toBe('expired')
})

test('an order that starts later is invited on its day, once', async () => {
  const email = `eva@${aHost()}`
  const { world } = stage
  const startsAt = new Date(world.now().getTime() + 3 * 86_400_000)
  const order: Order = anOrder({
    id: world.newId() as Order['id'],
    externalId: `later-${count}`,
    state: 'scheduled',
    startsAt,
    expiresAt: null,
    invitedAt: null,
    isSilenceTold: false,
    contact: { email: email as Order['contact']['email'] },
  })
  await world.transact(({ orders }) => orders.add(order, {}))
  world.clock.jump({ days: 2 })
  await sweepDeadlines(world)
  expect([await stage.stateOf(order), await stage.mailsTo(email)]).toEqual(['scheduled', []])
  world.clock.jump({ days: 1 })
  await sweepDeadlines(world)
  await sweepDeadlines(world)
  expect([await stage.stateOf(order), await stage.mailsTo(email)]).toEqual([
    'invited',
    ['invitation'],
  ])
})
