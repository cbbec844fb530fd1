import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { httpTarget } from '../../../src/edges/targets/http.ts'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import { decideReview } from '../../../src/use-cases/decide-review.ts'
import { aWorld, type TestWorld } from '../../support/a-world.ts'
import { aVendor, json, SECRET, type Vendor } from '../../targets/a-vendor.ts'
import {
  acceptLater,
  adam,
  aMappedOrder,
  anOrganization,
  eva,
  mailsOf,
  runsOf,
  stateOf,
  storyOf,
} from './a-mapped-order.ts'

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

describe('an administrator', () => {
  test('who accepted is added in the same run at a new organization', async () => {
    const mapped = await aMappedOrder(world, { isNewOrganization: true, acceptedBy: eva })
    await advanceRun(world, target(), mapped.runId)
    expect(pathsOf().at(-1)).toBe('/add-administrator')
    expect(vendor.calls.at(-1)?.body.administrator).toEqual({ email: eva })
    expect(await isAdministrator(mapped.organizationId)).toBe(true)
    expect(await mailsOf(world, mapped.orderId)).toMatchObject([
      { to: eva, mail: { receiver: 'contact', isAdministratorPending: false } },
    ])
  })

  test('who is not the contact is told as well, once they are in', async () => {
    const mapped = await aMappedOrder(world, { isApproved: true, person: adam })
    await advanceRun(world, target(), mapped.runId)
    expect(await mailsOf(world, mapped.orderId)).toMatchObject([
      { to: eva, mail: { kind: 'provisioned', person: adam, isAdministratorPending: true } },
    ])
    await advanceRun(world, target(), await acceptLater(world, mapped, false, adam))
    const mails = await mailsOf(world, mapped.orderId)
    const receivers = mails.map(({ to, mail }) => [to, 'receiver' in mail && mail.receiver])
    expect(receivers.toSorted()).toEqual([
      [adam, 'administrator'],
      [eva, 'contact'],
      [eva, 'contact'],
    ])
  })

  test('who accepted later is added in a further run, after the first', async () => {
    const mapped = await aMappedOrder(world, { isApproved: true })
    const later = await acceptLater(world, mapped, false)
    await advanceRun(world, target(), later)
    expect(vendor.calls).toEqual([])
    await advanceRun(world, target(), mapped.runId)
    expect(await stateOf(world, mapped.orderId)).toBe('provisioned')
    expect(await isAdministrator(mapped.organizationId)).toBe(false)
    await advanceRun(world, target(), later)
    expect(pathsOf()).toEqual(['/attach-subscription', '/add-administrator'])
    expect(await isAdministrator(mapped.organizationId)).toBe(true)
    expect(await stateOf(world, mapped.orderId)).toBe('provisioned')
    expect(await storyOf(world, mapped.orderId)).toEqual([
      'run.started',
      'run.started',
      'order.provisioned',
      'run.done',
    ])
  })

  test('whose approval was withdrawn is never added to an existing organization', async () => {
    const mapped = await aMappedOrder(world, { isApproved: true, acceptedBy: eva })
    await world.transact(({ claims }) => claims.withdrawApprovals(mapped.orderId, world.now()))
    await advanceRun(world, target(), mapped.runId)
    expect(pathsOf()).toEqual(['/attach-subscription'])
    expect(await isAdministrator(mapped.organizationId)).toBe(false)
    expect(await reviewsOf(mapped.orderId)).toMatchObject([{ kind: 'run-failed' }])
  })

  test('cannot even be planned at an existing organization without an approval of that very thing', async () => {
    const mapped = await aMappedOrder(world, { isApproved: true })
    const other = await anOrganization(world)
    const unapproved = { ...mapped, approvalId: null as unknown as string }
    await expect(planned(unapproved, mapped.organizationId, eva)).rejects.toThrow(
      'an_administrator_of_an_existing_organization_was_approved',
    )
    const rule = 'an_approval_lets_in_only_whom_it_names_and_where'
    await expect(planned(mapped, other, eva)).rejects.toThrow(rule)
    await expect(planned(mapped, mapped.organizationId, adam)).rejects.toThrow(rule)
    await planned(mapped, mapped.organizationId, eva)
  })

  test('whom the target refuses keeps a provisioned order provisioned, until a reviewer has it repeated', async () => {
    const mapped = await aMappedOrder(world, { isApproved: true })
    await advanceRun(world, target(), mapped.runId)
    const later = await acceptLater(world, mapped, false)
    vendor.behave((response) => json(response, 409, {}))
    await advanceRun(world, target(), later)
    expect(await stateOf(world, mapped.orderId)).toBe('provisioned')
    const [review] = await reviewsOf(mapped.orderId)
    expect(review).toMatchObject({ kind: 'run-failed' })
    expect(await isAdministrator(mapped.organizationId)).toBe(false)
    vendor.behave(done)
    await decideReview(world, {
      reviewId: review?.id ?? '',
      decision: 'map',
      organizationId: mapped.organizationId,
      reason: 'Their system is repaired.',
      actor: { kind: 'reviewer', id: 'r-1' },
    })
    await advanceRun(world, target(), later)
    expect(await isAdministrator(mapped.organizationId)).toBe(true)
  })
})

/** Writes the step as it is given, past the planning. */
async function planned(
  mapped: Awaited<ReturnType<typeof aMappedOrder>>,
  organizationId: typeof mapped.organizationId,
  email: typeof eva,
) {
  const [run] = await runsOf(world, mapped.orderId)
  if (run?.steps[0] === undefined) throw new Error('no run')
  const step = {
    ...run.steps[0],
    name: 'add-administrator' as const,
    organizationId,
    administratorEmail: email,
    approvalId: mapped.approvalId,
  }
  await world.transact(({ runs }) => runs.updateStep(run.id, step))
}
