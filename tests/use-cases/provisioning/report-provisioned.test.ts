import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'
import { httpTarget } from '../../../src/edges/targets/http.ts'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import {
  type ReportProvisioned,
  reportProvisioned,
} from '../../../src/use-cases/report-provisioned.ts'
import { aWorld, type TestWorld } from '../../support/a-world.ts'
import { aVendor, json, SECRET, type Vendor } from '../../targets/a-vendor.ts'
import {
  acceptLater,
  aMappedOrder,
  anOrganization,
  eva,
  mailsOf,
  put,
  runsOf,
  stateOf,
  storyOf,
} from './a-mapped-order.ts'

let world: TestWorld
let vendor: Vendor
const target = () => httpTarget({ url: vendor.url, secret: SECRET })
const report = (input: ReportProvisioned) => reportProvisioned(world, input)
const pathsOf = () => vendor.calls.map((call) => call.path)
let count = 0
const newExternalId = () => {
  count += 1
  return `reported-${count}`
}

beforeAll(async () => {
  world = await aWorld({ maximum: 12 })
  vendor = await aVendor()
})
beforeEach(() => {
  vendor.calls.length = 0
  vendor.behave((response) => json(response, 202, {}))
})
afterAll(async () => {
  await vendor.close()
  await world.close()
})

describe('a report after 202', () => {
  test('finishes the step that waits, and the next one is called', async () => {
    const organizationExternalId = newExternalId()
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/create-organization'])
    expect((await runsOf(world, orderId))[0]?.steps[0]?.state).toBe('waiting')
    await report({ orderId, organizationExternalId })
    expect(await stateOf(world, orderId)).toBe('mapped')
    vendor.behave((response) => json(response, 200, {}))
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/create-organization', '/attach-subscription'])
    expect(vendor.calls[1]?.body.organization).toMatchObject({ externalId: organizationExternalId })
    expect(await stateOf(world, orderId)).toBe('provisioned')
  })

  test('that names the subscription too finishes the whole run', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    await advanceRun(world, target(), runId)
    const organizationExternalId = newExternalId()
    await report({ orderId, organizationExternalId, subscriptionExternalId: 's-1' })
    expect(await stateOf(world, orderId)).toBe('provisioned')
    expect((await runsOf(world, orderId))[0]?.steps[1]).toMatchObject({
      state: 'done',
      externalId: 's-1',
    })
    expect(pathsOf()).toEqual(['/create-organization'])
  })

  test('that overtakes the answer is not undone by it', async () => {
    const organizationExternalId = newExternalId()
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    vendor.behave(async (response) => {
      await report({ orderId, organizationExternalId, subscriptionExternalId: 's-2' })
      json(response, 202, {})
    })
    await advanceRun(world, target(), runId)
    expect(await stateOf(world, orderId)).toBe('provisioned')
    expect((await runsOf(world, orderId))[0]?.state).toBe('done')
  })

  test('before any call leaves what it does not name to be called', async () => {
    const organizationExternalId = newExternalId()
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    await report({ orderId, organizationExternalId })
    vendor.behave((response) => json(response, 200, {}))
    await advanceRun(world, target(), runId)
    expect(pathsOf()).toEqual(['/attach-subscription'])
    expect(await stateOf(world, orderId)).toBe('provisioned')
  })
})

describe('without a target', () => {
  test('an order waits until it is reported, once', async () => {
    const { orderId, organizationId, runId } = await aMappedOrder(world, {
      isNewOrganization: true,
      acceptedBy: eva,
    })
    await advanceRun(world, undefined, runId)
    expect((await runsOf(world, orderId))[0]?.steps.map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ])
    expect(await stateOf(world, orderId)).toBe('mapped')
    await report({ orderId, organizationExternalId: newExternalId() })
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const isIn = await world.transact(({ directory }) =>
      directory.holdAdministrator(organizationId, eva),
    )
    expect(isIn).toBe(true)
  })

  test('a report that comes before the run was looked at counts as well', async () => {
    const { orderId, runId } = await aMappedOrder(world, { isNewOrganization: true })
    await report({ orderId, organizationExternalId: newExternalId() })
    await advanceRun(world, undefined, runId)
    expect(await stateOf(world, orderId)).toBe('provisioned')
  })

  test('the vendor reads in the timeline what is to be done', async () => {
    const { orderId } = await aMappedOrder(world, { isNewOrganization: true, acceptedBy: eva })
    const [entry] = await world.transact(({ timeline }) => timeline.of(orderId))
    expect(entry).toMatchObject({
      kind: 'run.started',
      facts: {
        run: 1,
        steps: 'create-organization attach-subscription add-administrator',
        organizationName: 'Acme AB',
        organizationKind: 'customer',
        administrator: eva,
      },
    })
  })

  test('a new partner organization waits until a report names it, and then acts for the customer', async () => {
    const partner = world.newId() as OrganizationId
    const { orderId, runId } = await aMappedOrder(world, {
      isNewOrganization: true,
      actingPartner: {
        organizationId: partner,
        isNew: true,
        isLinkAccepted: true,
        administratorEmail: null,
      },
    })
    await advanceRun(world, undefined, runId)
    const organizationExternalId = newExternalId()
    await report({ orderId, organizationExternalId })
    expect(await stateOf(world, orderId)).toBe('mapped')
    const before = newExternalId()
    await anOrganization(world, { externalId: before, kind: 'partner' })
    const wrong = report({
      orderId,
      organizationExternalId,
      partnerOrganizationExternalId: before,
    })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
    const partnerOrganizationExternalId = newExternalId()
    await report({ orderId, organizationExternalId, partnerOrganizationExternalId })
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const found = await world.transact(({ directory }) => directory.find(partner))
    expect(found?.externalId).toBe(partnerOrganizationExternalId)
  })

  test('an administrator who accepted later is added by a second report', async () => {
    const externalId = newExternalId()
    const mapped = await aMappedOrder(world, { isApproved: true, externalId })
    const { orderId } = mapped
    await advanceRun(world, undefined, mapped.runId)
    await report({ orderId, organizationExternalId: externalId })
    const later = await acceptLater(world, mapped, false)
    await advanceRun(world, undefined, later)
    await report({ orderId, organizationExternalId: externalId })
    expect((await runsOf(world, orderId)).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

test('nobody waits for an administrator whose approval binds no more', async () => {
  const mapped = await aMappedOrder(world, { isApproved: true, acceptedBy: eva })
  await put(world, mapped.orderId, { contactVersion: 2 })
  await advanceRun(world, undefined, mapped.runId)
  expect((await runsOf(world, mapped.orderId))[0]?.steps.map(({ state }) => state)).toEqual([
    'waiting',
    'failed',
  ])
  expect(await stateOf(world, mapped.orderId)).toBe('in-review')
})

describe('a report of one run', () => {
  test('leaves another that started meanwhile to wait for its own', async () => {
    const externalId = newExternalId()
    const mapped = await aMappedOrder(world, { isApproved: true, externalId })
    const { orderId, organizationId } = mapped
    const later = await acceptLater(world, mapped, false)
    await report({ orderId, organizationExternalId: externalId, run: 1 })
    await advanceRun(world, undefined, mapped.runId)
    await advanceRun(world, undefined, later)
    expect(await stateOf(world, orderId)).toBe('provisioned')
    const isIn = () =>
      world.transact(({ directory }) => directory.holdAdministrator(organizationId, eva))
    expect(await isIn()).toBe(false)
    await report({ orderId, organizationExternalId: externalId, run: 2 })
    expect(await isIn()).toBe(true)
  })

  test('that the order does not have is refused and changes nothing', async () => {
    const externalId = newExternalId()
    const { orderId } = await aMappedOrder(world, { externalId })
    const runs = await runsOf(world, orderId)
    const wrong = report({ orderId, organizationExternalId: externalId, run: 2 })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
    expect(await runsOf(world, orderId)).toEqual(runs)
  })
})

describe('a report', () => {
  test('that is repeated, also many times at once, changes nothing', async () => {
    const input = { organizationExternalId: newExternalId(), subscriptionExternalId: 's-3' }
    const { orderId } = await aMappedOrder(world, { isNewOrganization: true })
    await Promise.all(Array.from({ length: 6 }, () => report({ orderId, ...input })))
    const story = await storyOf(world, orderId)
    expect(story).toEqual(['run.started', 'order.provisioned'])
    const mails = await mailsOf(world, orderId)
    await report({ orderId, ...input })
    expect(await storyOf(world, orderId)).toEqual(story)
    expect(await mailsOf(world, orderId)).toEqual(mails)
  })

  test('of another organization than the mapped one is refused and changes nothing', async () => {
    const mine = newExternalId()
    const { orderId } = await aMappedOrder(world, { externalId: mine })
    const runs = await runsOf(world, orderId)
    const wrong = report({ orderId, organizationExternalId: newExternalId() })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
    expect(await runsOf(world, orderId)).toEqual(runs)
    await report({ orderId, organizationExternalId: mine, subscriptionExternalId: 's-4' })
    const late = report({ orderId, organizationExternalId: newExternalId() })
    await expect(late).rejects.toMatchObject({ code: 'provisioned-differs' })
  })

  test('of an organization that was there before is refused for a new one', async () => {
    const before = newExternalId()
    await anOrganization(world, { externalId: before })
    const { orderId } = await aMappedOrder(world, { isNewOrganization: true })
    const wrong = report({ orderId, organizationExternalId: before })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
  })

  test('of the organization of another order is refused for a new one', async () => {
    const first = await aMappedOrder(world, { isNewOrganization: true })
    const taken = newExternalId()
    await report({ orderId: first.orderId, organizationExternalId: taken })
    const { orderId } = await aMappedOrder(world, { isNewOrganization: true })
    const wrong = report({ orderId, organizationExternalId: taken })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
  })

  test('of a partner organization is refused for a customer', async () => {
    const partner = newExternalId()
    await anOrganization(world, { externalId: partner, kind: 'partner', createdAt: world.now() })
    const { orderId } = await aMappedOrder(world, { isNewOrganization: true })
    const wrong = report({ orderId, organizationExternalId: partner })
    await expect(wrong).rejects.toMatchObject({ code: 'provisioned-differs' })
  })

  test.each(['in-setup', 'in-review', 'cancelled', 'invited'] as const)(
    'of an order that is %s is refused',
    async (state) => {
      const externalId = newExternalId()
      const { orderId } = await aMappedOrder(world, { externalId })
      await put(world, orderId, { state })
      const refused = report({ orderId, organizationExternalId: externalId })
      await expect(refused).rejects.toMatchObject({ code: 'order-transition-refused' })
      expect(await stateOf(world, orderId)).toBe(state)
    },
  )

  test('of an order that nobody knows is refused', async () => {
    const unknown = report({ orderId: world.newId() as never, organizationExternalId: 'o-1' })
    await expect(unknown).rejects.toMatchObject({ code: 'order-not-found' })
  })
})
