import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import type { Target } from '../../src/use-cases/ports/targets.ts'
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

async function provision(order: Order, target: Target = vendor.target): Promise<void> {
  for (const { id } of await runsOf(order)) await advanceRun(stage.world, target, id)
}

/** Makes the organization, and then refuses the subscription for good. */
const stubborn = (): Target => ({
  perform: (call) =>
    call.step === 'attach-subscription'
      ? Promise.resolve({ kind: 'never', reason: 'The SKU is not sold any more.' })
      : vendor.target.perform(call),
})

let count = 0

/** An order that was mapped, and whose run failed after its first step. */
async function failed(isNew: boolean): Promise<Contact> {
  count += 1
  const host = `taken${count}.example`
  const contact = await stage.contact(`eva@${host}`)
  if (isNew) {
    await contact.enterCompany(`Taken House ${count}`, `eva@${host}`)
    await contact.step('choice', { choice: 'new-organization' })
  } else {
    await enterIntoDirectory(stage.world, [
      {
        externalId: `taken-${count}`,
        name: `Taken House ${count}`,
        administrators: [`eva@${host}`, `chief@${host}`],
      },
    ])
    await contact.enterCompany(`Taken House ${count}`, `eva@${host}`)
    await contact.choose(`taken-${count}`)
  }
  await contact.confirm()
  await provision(contact.order, stubborn())
  expect(await stage.stateOf(contact.order)).toBe('in-review')
  return contact
}

const madeFor = ({ externalId }: Order) =>
  vendor.vendor.books.organizations.filter((one) => one.madeFor === externalId)

const inDirectory = async (name: string) =>
  (await stage.call('GET', `/v1/organizations?q=${name}`)).json.items

async function decide({ id }: Order, decision: string, changes = {}): Promise<number> {
  const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(id))
  const body = { decision, reason: 'As it seems right.', ...changes }
  return (await stage.call('POST', `/v1/reviews/${review?.id}/decision`, body)).status
}

type Way = (order: Order) => Promise<number>
const AWAY: Readonly<Record<string, Way>> = {
  'it is sent back': (order) => decide(order, 'send-back'),
  'it is cancelled by its review': (order) => decide(order, 'cancel'),
  'the vendor cancels it': async ({ id }) =>
    (await stage.call('POST', `/v1/orders/${id}/cancel`)).status,
  'it gets another contact': async ({ id }) => {
    const contact = { kind: 'customer', email: `ada@taken${count}.example` }
    return (await stage.call('PUT', `/v1/orders/${id}/contact`, contact)).status
  },
}

describe('A mapping that a failed run left is taken back when', () => {
  test.each(Object.entries(AWAY))('%s', async (_, goAway) => {
    const { order } = await failed(true)
    expect(madeFor(order)).toHaveLength(1)
    expect(await inDirectory(`Taken House ${count}`)).toHaveLength(1)
    expect(await goAway(order)).toBe(200)
    await provision(order)
    expect(madeFor(order)).toEqual([])
    expect(await inDirectory(`Taken House ${count}`)).toEqual([])
    expect((await stage.call('GET', `/v1/orders/${order.id}`)).json.mapping).toBeNull()
  })

  test('a reviewer decides for a new organization, and there is one in the end', async () => {
    const { order } = await failed(true)
    const [former] = madeFor(order)
    expect(await decide(order, 'new-organization')).toBe(200)
    await provision(order)
    await provision(order)
    expect(await stage.stateOf(order)).toBe('provisioned')
    expect(madeFor(order)).toHaveLength(1)
    expect(madeFor(order)[0]?.externalId).not.toBe(former?.externalId)
    expect(await inDirectory(`Taken House ${count}`)).toHaveLength(1)
  })

  test('a reviewer maps it elsewhere, and who administers the former one is told', async () => {
    const { order } = await failed(false)
    const [own, elsewhere] = [`taken-${count}`, `elsewhere-${count}`]
    const host = `taken${count}.example`
    await enterIntoDirectory(stage.world, [
      { externalId: elsewhere, name: 'Elsewhere', administrators: ['boss@elsewhere.example'] },
    ])
    const subscriptions = async (externalId: string) =>
      (await stage.call('GET', `/v1/organizations/${externalId}`)).json.activeSubscriptions
    const before = await subscriptions(own)
    const organizationId = await idOf(stage.world, elsewhere)
    expect(await decide(order, 'map', { organizationId })).toBe(200)
    expect(await subscriptions(own)).toBe(before - 1)
    expect(await stage.mailsTo(`chief@${host}`)).toEqual(['mapped', 'undone'])
  })
})
