import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aStage, type Contact, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'

let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  stage = await aStage()
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await stage.close()
})

const runsOf = ({ id }: Order) => stage.world.transact(({ runs }) => runs.allOf(id))

async function provision(order: Order): Promise<void> {
  for (const { id } of await runsOf(order)) await advanceRun(stage.world, vendor.target, id)
}

let count = 0

/** An order that was set up for a new organization, and provisioned. */
async function forNewOrganization(): Promise<Contact> {
  count += 1
  const contact = await stage.contact(`eva@undo${count}.example`)
  await contact.enterCompany(`Undo House ${count}`, `eva@undo${count}.example`)
  await contact.step('choice', { choice: 'new-organization' })
  await contact.confirm()
  await provision(contact.order)
  return contact
}

/** An order that a partner set up for an existing organization, and provisioned. */
async function forExistingOrganization(): Promise<Contact & { readonly externalId: string }> {
  count += 1
  const host = `undo${count}.example`
  const externalId = `undo-${count}`
  await enterIntoDirectory(stage.world, [
    { externalId, name: `Undo House ${count}`, administrators: [`chief@${host}`] },
    {
      externalId: `seller-${count}`,
      name: `Seller ${count}`,
      kind: 'partner',
      members: [`eva@seller${count}.example`],
    },
  ])
  const contact = await stage.contact(`eva@seller${count}.example`, 'partner')
  await contact.actFor('partner-for-customer')
  await contact.enterCompany(`Undo House ${count}`, `new@${host}`)
  await contact.choose(externalId)
  await contact.confirm()
  await provision(contact.order)
  return { ...contact, externalId }
}

const undo = (order: Order, body: Record<string, unknown> = {}) =>
  stage.call('POST', `/v1/orders/${order.id}/undo`, {
    reason: 'It went to the wrong one.',
    ...body,
  })

const madeFor = ({ externalId }: Order) =>
  vendor.vendor.books.organizations.filter((one) => one.madeFor === externalId)

describe('An undone mapping', () => {
  test('of a new organization takes it back at the target and in the directory', async () => {
    const { order, step } = await forNewOrganization()
    expect(madeFor(order)).toHaveLength(1)
    const { status, json } = await undo(order)
    expect({ status, state: json.state, mapping: json.mapping }).toEqual({
      status: 200,
      state: 'in-setup',
      mapping: null,
    })
    await provision(order)
    expect(madeFor(order)).toEqual([])
    const runs = await runsOf(order)
    expect(runs.at(-1)).toMatchObject({ isUndo: true, state: 'done' })
    const names = runs.map((run) => run.steps.map(({ name }) => name))
    expect(names.at(-1)).toEqual(names[0]?.toReversed().map((name) => `undo-${name}`))
    const found = await stage.call('GET', `/v1/organizations?q=Undo House ${count}`)
    expect(found.json.items).toEqual([])
    const { body: view } = await step('setup')
    expect(view).toMatchObject({
      step: 'candidates',
      notice: { kind: 'undone', reason: 'It went to the wrong one.' },
    })
    expect(await stage.mailsTo(order.contact.email)).toContain('undone')
  })

  test('of an existing organization leaves it as it was, and tells its administrators', async () => {
    const { order, externalId } = await forExistingOrganization()
    const before = await stage.call('GET', `/v1/organizations/${externalId}`)
    expect(before.json.activeSubscriptions).toBe(2)
    expect((await undo(order)).json.state).toBe('in-setup')
    await provision(order)
    const after = await stage.call('GET', `/v1/organizations/${externalId}`)
    expect(after.json.activeSubscriptions).toBe(1)
    const books = vendor.vendor.books.organizations.find((one) => one.externalId === externalId)
    expect(books?.subscriptions).toEqual([])
    expect(await stage.claimsOf(order)).toEqual([
      { kind: 'administrator', state: 'withdrawn', isParking: false },
      { kind: 'partner-link', state: 'withdrawn', isParking: false },
    ])
    expect(await stage.mailsTo(`chief@undo${count}.example`)).toContain('undone')
    expect(await stage.mailsTo(`new@undo${count}.example`)).toEqual([])
  })

  test('goes to a reviewer where that is asked, who maps it anew after the undo is done', async () => {
    const { order, externalId } = await forExistingOrganization()
    expect((await undo(order, { to: 'in-review' })).json.state).toBe('in-review')
    const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(order.id))
    expect(review?.kind).toBe('undone')
    const decided = await stage.call('POST', `/v1/reviews/${review?.id}/decision`, {
      decision: 'map',
      organizationId: await idOf(stage.world, externalId),
      reason: 'It was right after all.',
    })
    expect(decided.status).toBe(200)
    const [, undoRun, again] = await runsOf(order)
    await advanceRun(stage.world, vendor.target, again?.id ?? ('' as never))
    expect((await runsOf(order)).at(-1)?.steps[0]?.state).toBe('pending')
    await advanceRun(stage.world, vendor.target, undoRun?.id ?? ('' as never))
    await advanceRun(stage.world, vendor.target, again?.id ?? ('' as never))
    expect(await stage.stateOf(order)).toBe('provisioned')
    const books = vendor.vendor.books.organizations.find((one) => one.externalId === externalId)
    expect(books?.subscriptions).toHaveLength(1)
  })

  test('is told by one event, with its reason, and the sequence has no gap', async () => {
    const { order } = await forNewOrganization()
    await undo(order)
    const { json } = await stage.call('GET', `/v1/orders/${order.id}/timeline`)
    const told = json.items.filter((one: { kind: string }) => one.kind === 'order.undone')
    expect(told).toMatchObject([{ facts: { to: 'in-setup', reason: 'It went to the wrong one.' } }])
    expect(json.items.map((one: { sequence: number }) => one.sequence)).toEqual(
      json.items.map((_: unknown, index: number) => index + 1),
    )
  })

  test('keeps an organization that another order needs by now', async () => {
    const first = await forNewOrganization()
    const host = `undo${count}.example`
    const second = await stage.contact(`eva@${host}`)
    const view = await second.enterCompany(`Undo House ${count}`, `eva@${host}`)
    const organizationId = view.candidates?.items[0]?.organizationId
    await second.step('choice', { choice: 'organization', organizationId })
    expect((await second.confirm()).body.step).toBe('progress')
    await undo(first.order)
    await provision(first.order)
    expect(madeFor(first.order)).toHaveLength(1)
    const found = await stage.call('GET', `/v1/organizations?q=Undo House ${count}`)
    expect(found.json.items).toHaveLength(1)
  })
})

describe('A mapping is not undone', () => {
  test('after its window, and nothing changes', async () => {
    const { order } = await forNewOrganization()
    stage.world.clock.jump({ hours: 72 })
    const before = await stage.everyRow()
    const { status, json } = await undo(order)
    expect({ status, code: json.code }).toEqual({ status: 409, code: 'undo-too-late' })
    const { api_keys: _, ...after } = await stage.everyRow()
    expect(after).toEqual(expect.objectContaining({ mappings: before.mappings, runs: before.runs }))
    expect(await stage.stateOf(order)).toBe('provisioned')
  })

  test('where there is none', async () => {
    const { order } = await stage.contact('eva@unmapped.example')
    expect((await undo(order)).json.code).toBe('order-transition-refused')
  })

  test('without a reason', async () => {
    const { order } = await forNewOrganization()
    const { status, json } = await undo(order, { reason: '' })
    expect({ status, pointer: json.errors[0].pointer }).toEqual({
      status: 400,
      pointer: '#/reason',
    })
  })

  test('with a key that may not review', async () => {
    const { order } = await forNewOrganization()
    const headers = await stage.keyWith('orders:write')
    const refused = await stage.call(
      'POST',
      `/v1/orders/${order.id}/undo`,
      { reason: 'x' },
      headers,
    )
    expect(refused.status).toBe(403)
  })
})

test('A dispute of a mapped order opens the review that undoes it', async () => {
  const { order, choose } = await forExistingOrganization()
  const chief = await stage.approver(`chief@undo${count}.example`, 'administrator')
  await chief.answer('not-us')
  expect(await stage.stateOf(order)).toBe('provisioned')
  const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(order.id))
  expect(review?.kind).toBe('claim-disputed')
  const { status } = await stage.call('POST', `/v1/reviews/${review?.id}/decision`, {
    decision: 'undo',
    reason: 'They say that it is not theirs.',
  })
  expect(status).toBe(200)
  expect(await stage.stateOf(order)).toBe('in-setup')
  expect((await choose(`undo-${count}`)).status).toBe(409)
})

describe('An expired order', () => {
  test('is reopened with a new mail and a new clock, and what was entered is there', async () => {
    const contact = await stage.contact('eva@reopened.example')
    await contact.enterCompany('Reopened House', 'eva@reopened.example')
    stage.world.clock.jump({ days: 31 })
    await sweepDeadlines(stage.world)
    expect(await stage.stateOf(contact.order)).toBe('expired')
    const { status, json } = await stage.call('POST', `/v1/orders/${contact.order.id}/reopen`)
    expect({ status, state: json.state }).toEqual({ status: 200, state: 'invited' })
    expect(Date.parse(json.expiresAt) - stage.world.now().getTime()).toBe(30 * 86_400_000)
    const mails = await stage.mailsTo('eva@reopened.example')
    expect(mails.filter((kind) => kind === 'invitation').length).toBeGreaterThan(1)
    const { json: told } = await stage.call('GET', `/v1/orders/${contact.order.id}/timeline`)
    expect(told.items.at(-1).kind).toBe('order.reopened')
    const setup = await stage.world.transact(({ setups }) => setups.find(contact.order.id))
    expect(setup?.companyName).toBe('Reopened House')
  })

  test('is the only one that can be', async () => {
    const { order } = await stage.contact('eva@open.example')
    const { status, json } = await stage.call('POST', `/v1/orders/${order.id}/reopen`)
    expect({ status, code: json.code }).toEqual({ status: 409, code: 'order-transition-refused' })
  })
})
