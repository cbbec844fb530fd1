import type { ClaimId } from '../domain/claims/claim.ts'
import type { Order, OrderId } from '../domain/orders/order.ts'
import { claimMailOf } from './parts/claim-mail.ts'
import { inviteContact, mailInvitation } from './parts/invite-contact.ts'
import { mailReviewers } from './parts/mail-reviewers.ts'
import { moveHeldOrder, SYSTEM, tellTimeline } from './parts/move-order.ts'
import { mailApprover, mailContact } from './parts/send.ts'
import { settleClaim } from './parts/settle-claim.ts'
import { setupOf } from './parts/setup-of.ts'
import { endObjection, sweepDomainChecks } from './parts/sweep-departures.ts'
import { sweepLinks } from './parts/sweep-links.ts'
import type { Stores, World } from './ports.ts'

const DAY = 86_400_000

/**
 * Looks at every deadline that has passed: start dates, reminders and expiry of orders and claims.
 * Each in a transaction of its own; deadlines are columns, so that a sweep may be late or repeated.
 */
export async function sweepDeadlines(world: World): Promise<void> {
  const { invitationReminderDays, silentContactNoticeDays, claimReminderDays } = world.settings
  const orders = await world.transact(({ orders }) =>
    orders.due(world.now(), invitationReminderDays, silentContactNoticeDays),
  )
  const failures = await sweepEach(orders, (id) =>
    world.transact((stores) => sweepOrder(stores, world, id)),
  )
  const claims = await world.transact(({ claims }) => claims.due(world.now(), claimReminderDays))
  const more = await sweepEach(claims, (id) =>
    world.transact((stores) => sweepClaim(stores, world, id)),
  )
  await sweepLinks(world)
  await sweepDomainChecks(world)
  const all = [...failures, ...more]
  if (all.length > 0) throw new AggregateError(all, 'Some deadlines could not be dealt with.')
}

/** One that fails keeps no other waiting; it is tried again with the next sweep. */
async function sweepEach<Id>(
  ids: readonly Id[],
  sweepOne: (id: Id) => Promise<void>,
): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  for (const id of ids) await sweepOne(id).catch((error: unknown) => failures.push(error))
  return failures
}

async function sweepOrder(stores: Stores, world: World, id: OrderId): Promise<void> {
  const order = await stores.orders.lock(id)
  if (order === undefined) return
  const now = world.now()
  if (order.state === 'scheduled') {
    if (order.startsAt !== null && order.startsAt <= now) {
      await inviteContact(stores, world, order, SYSTEM)
    }
    return
  }
  if (order.expiresAt !== null && order.expiresAt <= now) {
    await stores.setups.endLocators({ orderId: id }, now)
    await stores.setups.endSessions({ orderId: id }, now)
    const expired = await moveHeldOrder(stores, world, order, 'expired', { actor: SYSTEM })
    const mail = { kind: 'order-ended', orderNumber: order.externalId, outcome: 'expired' } as const
    await mailContact(stores, world, expired, mail)
    return
  }
  if (order.state !== 'invited') return
  const told = await tellSilence(stores, world, order)
  const due = dueReminders(order.invitedAt, world.settings.invitationReminderDays, now)
  if (due <= order.remindersSentCount) return
  const reminded = { ...told, remindersSentCount: due }
  await stores.orders.update(reminded)
  await tellTimeline(stores, world, order, 'order.reminded', SYSTEM, { reminder: due })
  await mailInvitation(stores, world, reminded, due)
}

/** Reviewers hear once of a contact who does not begin. */
async function tellSilence(stores: Stores, world: World, order: Order): Promise<Order> {
  const { silentContactNoticeDays } = world.settings
  const { invitedAt } = order
  const isDue = dueReminders(invitedAt, [silentContactNoticeDays], world.now()) > 0
  if (order.isSilenceTold || !isDue || invitedAt === null) return order
  const told = { ...order, isSilenceTold: true }
  await stores.orders.update(told)
  await tellTimeline(stores, world, order, 'contact.silent', SYSTEM)
  await mailReviewers(stores, world, order, {
    kind: 'contact-silent',
    orderNumber: order.externalId,
    contactEmail: order.contact.email,
    invitedAt: invitedAt.toISOString(),
  })
  return told
}

async function sweepClaim(stores: Stores, world: World, id: ClaimId): Promise<void> {
  const found = await stores.claims.find(id)
  const order = found && (await stores.orders.lock(found.orderId))
  const claim = await stores.claims.find(id)
  if (order === undefined || claim?.state !== 'open') return
  const now = world.now()
  if (claim.expiresAt <= now) {
    const departure = await stores.departures.liveOf(id)
    if (departure?.state === 'objection') {
      await endObjection(stores, world, order, claim, departure)
      return
    }
    const by = { kind: 'nobody' as const }
    await settleClaim(stores, world, order, claim, {
      state: 'expired',
      reason: null,
      actor: SYSTEM,
      by,
    })
    return
  }
  const due = dueReminders(claim.openedAt, world.settings.claimReminderDays, now)
  if (due <= claim.remindersSentCount) return
  await stores.claims.countReminder(id, due)
  const setup = await setupOf(stores, order)
  const mail = await claimMailOf(stores, order, setup, claim, due)
  for (const approver of await stores.claims.approversOf(id)) {
    if (approver.state === 'asked') await mailApprover(stores, world, order, claim, approver, mail)
  }
}

/** How many reminders ought to have been sent by now; those that were slept through are not sent. */
function dueReminders(since: Date | null, days: readonly number[], now: Date): number {
  if (since === null) return 0
  return days.filter((day) => since.getTime() + day * DAY <= now.getTime()).length
}
