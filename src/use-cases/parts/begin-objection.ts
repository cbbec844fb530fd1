import type { Claim } from '../../domain/claims/claim.ts'
import type { Departure } from '../../domain/departures/departure.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { claimMailOf } from './claim-mail.ts'
import { SYSTEM, tellTimeline } from './move-order.ts'
import { mailApprover, mailContact } from './send.ts'
import { setupOf } from './setup-of.ts'

const DAY = 86_400_000

/**
 * Every administrator on record is told who asks and what happens when, those who were silent too.
 * Until the period ends nobody decides. The departure is in its state `objection` already.
 */
export async function beginObjection(
  stores: Stores,
  world: World,
  order: Order,
  departure: Departure,
): Promise<void> {
  const now = world.now()
  const until = new Date(now.getTime() + world.settings.objectionDays * DAY)
  const found = await stores.claims.find(departure.claimId)
  if (found === undefined) throw new Error('A departure without its claim.')
  const claim: Claim = { ...found, openedAt: now, expiresAt: until, remindersSentCount: 0 }
  await stores.claims.prolong(claim)
  const administrators = await stores.directory.administratorsOf(claim.organizationId)
  const noticedCount = administrators.length
  await stores.departures.update({ ...departure, objectionUntil: until, noticedCount })
  const facts = { claimId: claim.id, noticedCount, until: until.toISOString() }
  await tellTimeline(stores, world, order, 'departure.notices-sent', SYSTEM, facts)
  const setup = await setupOf(stores, order)
  const mail = await claimMailOf(stores, order, setup, claim, 0)
  const { language } = order.contact
  for (const { email } of administrators) {
    const approver = { claimId: claim.id, email, wave: 1, language, answer: null }
    await stores.claims.putApprover({ ...approver, state: 'asked' })
    await mailApprover(stores, world, order, claim, approver, mail)
  }
  await tellContact(stores, world, order, departure, until)
}

async function tellContact(
  stores: Stores,
  world: World,
  order: Order,
  { organizationId, provedAt, proof }: Departure,
  until: Date,
): Promise<void> {
  const organization = await stores.directory.find(organizationId)
  const mail = {
    kind: 'departure-progress' as const,
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    stage: 'objection' as const,
    provedDomain: provedAt === null ? null : (proof?.domain ?? null),
    objectionUntil: until.toISOString(),
  }
  await mailContact(stores, world, order, mail, true)
}
