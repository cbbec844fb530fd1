import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { httpTarget } from '../../../src/edges/targets/http.ts'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import type { World } from '../../../src/use-cases/ports.ts'
import { retryRun } from '../../../src/use-cases/retry-run.ts'
import { sweepRuns } from '../../../src/use-cases/sweep-runs.ts'
import { aWorld, type TestWorld } from '../../support/a-world.ts'
import { aVendor, json, SECRET, type Vendor } from '../../targets/a-vendor.ts'
import {
  aMappedOrder,
  anOrganization,
  eva,
  mailsOf,
  put,
  runsOf,
  stateOf,
  storyOf,
} from './a-mapped-order.ts'
import { aStandIn } from './a-stand-in.ts'

let world: TestWorld
let vendor: Vendor
const target = () => httpTarget({ url: vendor.url, secret: SECRET })
const done = (response: Parameters<Parameters<Vendor['behave']>[0]>[0]) =>
  json(response, 200, { externalId: `made-${world.newId()}` })

beforeAll(async () => {
  world = await aWorld({ maximum: 12 })
  vendor = await aVendor()
})
beforeEach(() => {
  vendor.calls.length = 0
  vendor.behave(done)
})
afterAll(async () => {
  await vendor.close()
  await world.close()
})

const pathsOf = () => vendor.calls.map((call) => call.path)
const reviewsOf = (orderId: Parameters<typeof stateOf>[1]) =>
  world.transact(({ reviews }) => reviews.openOf(orderId))
const isAdministrator = (id: Parameters<typeof anOrganization>[0] | string, email = eva) =>
  world.transact(({ directory }) => directory.holdAdministrator(id as never, email))

describe('a run', () => {
  test('creates a new organization, attaches the subscription, and the order is provisioned', async () => {
    const { orderId, organizationId, runId } = await aMappedOrder(world, {
      isNewOrganization: true,
    })
    vendor.behave((response) => json(response, 201, { externalId: 'o-new' }))
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/create-organization', '/attach-subscription'])
    expect(vendor.calls[1]?.body.organization).toMatchObject({ externalId: 'o-new' })
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const organization = await world.transact(({ directory }) => directory.find(organizationId))
    expect(organization).toMatchObject({ externalId: 'o-new' })
    expect(await storyOf(world, orderId)).toEqual(['run.started', 'order.provisioned'])
    const [mail, ...others] = await mailsOf(world, orderId)
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      to: eva,
      mail: { kind: 'provisioned', receiver: 'contact', isAdministratorPending: true },
    })
  })

  test('does nothing when it is advanced again', async () => {
    const { orderId, runId } = await aMappedOrder(world)
    await advanceRun(world, target(), runId)
    const [run] = await runsOf(world, orderId)
    await advanceRun(world, target(), runId)
    expect(vendor.calls).toHaveLength(1)
    expect(await runsOf(world, orderId)).toEqual([run])
  })

  test('tries a step again after the pause, not before, with the same key', async () => {
    const { orderId, runId } = await aMappedOrder(world)
    vendor.behave((response) => json(response, 503, { detail: 'Moving house.' }))
    await advanceRun(world, target(), runId)
    await advanceRun(world, target(), runId)
    expect(vendor.calls).toHaveLength(1)
    const [failed] = await runsOf(world, orderId)
    expect(failed?.steps[0]).toMatchObject({
      state: 'pending',
      attempts: 1,
      lastFailure: 'The target answered 503 (Moving house.).',
      nextAttemptAt: new Date(world.now().getTime() + 5000),
    })
    world.clock.jump({ seconds: 5 })
    await advanceRun(world, target(), runId)
    world.clock.jump({ seconds: 15 })
    vendor.behave(done)
    await advanceRun(world, target(), runId)
    expect(new Set(vendor.calls.map((call) => call.headers['idempotency-key'])).size).toBe(1)
    expect(vendor.calls.map((call) => call.headers['berth-attempt'])).toEqual(['1', '2', '3'])
    expect(await stateOf(world, orderId)).toBe('provisioned')
  })

  test('is woken by the sweep when its job was lost', async () => {
    const { runId } = await aMappedOrder(world)
    const dueRuns = () => world.transact(({ runs }) => runs.due(world.now()))
    expect(await dueRuns()).toContain(runId)
    vendor.behave((response) => json(response, 503, {}))
    await advanceRun(world, target(), runId)
    expect(await dueRuns()).not.toContain(runId)
    world.clock.jump({ seconds: 6 })
    expect(await dueRuns()).toContain(runId)
    await sweepRuns(world)
    vendor.behave(done)
    await advanceRun(world, target(), runId)
    expect(await dueRuns()).not.toContain(runId)
  })

  test('that lost an answer in a crash is repeated with the same key, and one organization is made', async () => {
    const standIn = await aStandIn()
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    const dying = diesAfter(1)
    await expect(advanceRun(dying, standIn.target, runId)).rejects.toThrow('killed')
    expect(standIn.vendor.books.organizations).toHaveLength(1)
    await advanceRun(world, standIn.target, runId)
    expect(standIn.vendor.happenings).toHaveLength(1)
    world.clock.jump({ seconds: 61 })
    await advanceRun(world, standIn.target, runId)
    expect(standIn.vendor.happenings.map(({ text }) => text.split(': ')[1])).toEqual([
      'attach-subscription, attempt 1',
      'create-organization, attempt 2',
      'create-organization, attempt 1',
    ])
    expect(standIn.vendor.books.organizations).toHaveLength(1)
    expect(await stateOf(world, orderId)).toBe('provisioned')
    await standIn.close()
  })

  test('is advanced by one of many workers at a time', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    let atOnce = 0
    let most = 0
    vendor.behave((response) => {
      atOnce += 1
      most = Math.max(most, atOnce)
      setTimeout(() => {
        atOnce -= 1
        done(response)
      }, 150)
    })
    await Promise.all(Array.from({ length: 8 }, () => advanceRun(world, target(), runId)))
    expect(most).toBe(1)
    expect(pathsOf()).toEqual(['/create-organization', '/attach-subscription'])
    expect(await stateOf(world, orderId)).toBe('provisioned')
  })

  test('ignores the answer of a worker whose lease had ended', async () => {
    const { orderId, runId } = await aMappedOrder(world)
    let release = () => {}
    const isHeld = new Promise<void>((resolve) => {
      release = resolve
    })
    vendor.behave(async (response) => {
      await isHeld
      json(response, 409, {})
    })
    const slow = advanceRun(world, target(), runId)
    while (vendor.calls.length === 0) await new Promise((over) => setTimeout(over, 10))
    world.clock.jump({ seconds: 61 })
    vendor.behave(done)
    await advanceRun(world, target(), runId)
    release()
    await slow
    expect(await stateOf(world, orderId)).toBe('provisioned')
    expect(await reviewsOf(orderId)).toEqual([])
  })

  test('of a cancelled order never calls the target', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    await put(world, orderId, { state: 'cancelled' })
    await advanceRun(world, target(), runId)
    expect(vendor.calls).toEqual([])
    const [run] = await runsOf(world, orderId)
    expect(run).toMatchObject({
      state: 'failed',
      steps: [{ state: 'undone' }, { state: 'undone' }],
    })
  })

  test('calls no further step once its mapping was undone', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    vendor.behave(async (response) => {
      await world.transact(({ orders }) => orders.endMapping(orderId, world.now()))
      await put(world, orderId, { state: 'in-setup' })
      done(response)
    })
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/create-organization'])
    const [run] = await runsOf(world, orderId)
    expect(run).toMatchObject({ state: 'failed', steps: [{ state: 'done' }, { state: 'undone' }] })
    expect(await stateOf(world, orderId)).toBe('in-setup')
  })

  test('of a second order waits until the organization of the first has its name', async () => {
    const first = await aMappedOrder(world, { isNewOrganization: true })
    const second = await aMappedOrder(world, { organizationId: first.organizationId })
    await advanceRun(world, target(), second.runId)
    expect(vendor.calls).toEqual([])
    await advanceRun(world, target(), first.runId)
    world.clock.jump({ seconds: 5 })
    await advanceRun(world, target(), second.runId)
    expect(await stateOf(world, second.orderId)).toBe('provisioned')
  })
})

describe('a run that failed for good', () => {
  test.each([
    [409, 'The target answered 409 (No such SKU.).'],
    [422, 'The target answered 422 (No such SKU.).'],
  ])('after %i puts the order in review, and says why', async (status, reason) => {
    const { orderId, runId } = await aMappedOrder(world)
    vendor.behave((response) => json(response, status, { detail: 'No such SKU.' }))
    await advanceRun(world, target(), runId)
    expect(await stateOf(world, orderId)).toBe('in-review')
    expect(await storyOf(world, orderId)).toEqual(['run.started', 'run.failed', 'order.in-review'])
    expect(await reviewsOf(orderId)).toMatchObject([
      { kind: 'run-failed', reason: `attach-subscription: ${reason}` },
    ])
  })

  test('is repeated by a reviewer from the failed step on, with the same key', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    vendor.behave((response, call) =>
      call.path === '/attach-subscription' ? json(response, 409, {}) : done(response),
    )
    await advanceRun(world, target(), runId)
    const actor = { kind: 'reviewer', id: 'r-1' } as const
    await world.transact((stores) => retryRun(stores, world, { orderId, actor }))
    expect(await stateOf(world, orderId)).toBe('mapped')
    vendor.behave(done)
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual([
      '/create-organization',
      '/attach-subscription',
      '/attach-subscription',
    ])
    const [, failed, repeated] = vendor.calls
    expect(repeated?.headers['idempotency-key']).toBe(failed?.headers['idempotency-key'])
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const again = world.transact((stores) => retryRun(stores, world, { orderId, actor }))
    await expect(again).rejects.toMatchObject({ code: 'decision-refused' })
  })

  test('never takes an organization that was there before for the new one', async () => {
    const before = await anOrganization(world, { externalId: 'o-before' })
    const { orderId, organizationId, runId } = await aMappedOrder(world, {
      isNewOrganization: true,
      acceptedBy: eva,
    })
    vendor.behave((response) => json(response, 200, { externalId: 'o-before' }))
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/create-organization'])
    expect(await stateOf(world, orderId)).toBe('in-review')
    expect(await isAdministrator(before)).toBe(false)
    const made = await world.transact(({ directory }) => directory.find(organizationId))
    expect(made?.externalId).toBeNull()
  })

  test('becomes one with the new organization when the directory heard of it first', async () => {
    const { organizationId, orderId, runId } = await aMappedOrder(world, {
      isNewOrganization: true,
    })
    await anOrganization(world, { externalId: 'o-early', createdAt: world.now() })
    vendor.behave((response) => json(response, 200, { externalId: 'o-early' }))
    await advanceRun(world, target(), runId)
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const found = await world.transact(({ directory }) => directory.findByExternalId('o-early'))
    expect(found?.id).toBe(organizationId)
  })
})

/** A process that is killed after so many transactions: the next one never begins. */
function diesAfter(transactions: number): World {
  let left = transactions
  return {
    ...world,
    transact: (work) => {
      left -= 1
      if (left < 0) throw new Error('killed')
      return world.transact(work)
    },
  }
}
