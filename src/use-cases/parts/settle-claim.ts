import type { Claim } from '../../domain/claims/claim.ts'
import type { DepartureId } from '../../domain/departures/departure.ts'
import { DomainError } from '../../domain/error.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import { planAdministrator } from '../../domain/provisioning/plan-run.ts'
import type { Setup, SetupNotice } from '../../domain/setups/setup.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import { startRun } from '../start-run.ts'
import { subjectOf } from './claim-mail.ts'
import { endDepartureOf } from './end-departure.ts'
import { mailPartner } from './link-mails.ts'
import { moveHeldOrder, tellTimeline } from './move-order.ts'
import { openClaim } from './open-claim.ts'
import { mailContact } from './send.ts'
import { sendToReview } from './send-to-review.ts'
import { settleLink } from './settle-link.ts'
import { setupOf } from './setup-of.ts'
import { tellAsked } from './withdraw-claims.ts'

export type Settlement = {
  readonly state: 'approved' | 'refused' | 'disputed' | 'expired' | 'unanswerable'
  readonly reason: string | null
  readonly actor: Actor
  /** Who answered: an approver, the directory itself, two reviewers, or nobody in time. */
  readonly by:
    | { readonly kind: 'approver'; readonly email: EmailAddress }
    | { readonly kind: 'directory' | 'nobody' }
    | { readonly kind: 'reviewers'; readonly departureId: DepartureId }
  /** For an accepted `partner-link`: when it ends by itself. */
  readonly linkEndsAt?: Date | null
}

/**
 * Settles an open claim of a held order, and lets what follows from it follow: an approval is
 * recorded, a parked order resumes or returns to the choice, an accepted administrator is added.
 * Refuses with `claim-ended` when somebody was first.
 */
export async function settleClaim(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  settlement: Settlement,
): Promise<void> {
  const at = world.now()
  const { state, reason, actor, by } = settlement
  const isFirst = await stores.claims.settle(claim.id, { state, reason, at })
  if (!isFirst) throw new DomainError('claim-ended', 'This question has been settled already.')
  const event = state === 'unanswerable' ? 'claim.expired' : `claim.${state}`
  await tellTimeline(stores, world, order, event, actor, { claimId: claim.id, kind: claim.kind })
  const hadDeparture = await endDepartureOf(stores, world, order, claim, settlement)
  const setup = await setupOf(stores, order)
  if (claim.kind === 'partner-link') await settleLink(stores, world, order, claim, settlement)
  else if (state === 'approved') await approve(stores, world, order, setup, claim, settlement)
  const isAwaited = hadDeparture || by.kind === 'reviewers'
  await moveOn(stores, world, order, setup, claim, settlement, isAwaited)
  await tellPeople(stores, world, order, claim, settlement)
}

async function approve(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  claim: Claim,
  { by }: Settlement,
): Promise<void> {
  if (claim.kind === 'confirmation') return
  if (claim.kind === 'acceptance')
    return by.kind === 'approver' ? addAccepted(stores, world, order, claim) : undefined
  await stores.claims.addApproval({
    id: world.newId(),
    claimId: claim.id,
    orderId: order.id,
    contactVersion: claim.contactVersion,
    organizationId: claim.organizationId,
    address: claim.address,
    approvedBy: by.kind === 'approver' ? by.email : null,
    by: by.kind === 'nobody' ? 'directory' : by.kind,
    departureId: by.kind === 'reviewers' ? by.departureId : null,
    approvedAt: world.now(),
  })
  // Mapped already, for a partner: now the named person is asked. The directory's are in already.
  if (claim.isParking || by.kind === 'directory') return
  const organization = await stores.directory.find(claim.organizationId)
  if (organization === undefined) return
  const { address } = claim
  await openClaim(stores, world, order, setup, {
    kind: 'acceptance',
    organization,
    address,
    isParking: false,
  })
}

/** The named person accepted: a further run adds them, if the organization let them in or is new. */
async function addAccepted(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
): Promise<void> {
  const mapping = await stores.orders.mappingOf(order.id)
  if (mapping?.organizationId !== claim.organizationId) return
  const { contactVersion, organizationId, address } = claim
  const key = { orderId: order.id, contactVersion, organizationId, address }
  const approval = await stores.claims.approvalFor(key)
  const steps = planAdministrator({
    organizationId,
    isNewOrganization: mapping.isNew,
    administrator: { email: address, isAccepted: true, approvalId: approval?.id ?? null },
  })
  await startRun(stores, world, { orderId: order.id, steps })
}

/** Nobody objected, and two reviewers agreed. */
async function tellDecided(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  id: DepartureId,
): Promise<void> {
  const organization = await stores.directory.find(claim.organizationId)
  const departure = await stores.departures.find(id)
  const mail = {
    kind: 'departure-progress' as const,
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    stage: 'approved' as const,
    provedDomain: departure?.proof?.domain ?? null,
    objectionUntil: (departure?.objectionUntil ?? world.now()).toISOString(),
  }
  await mailContact(stores, world, order, mail, true)
}

const NOTICE_OF = {
  approved: 'claim-approved',
  refused: 'claim-refused',
  expired: 'claim-expired',
} as const satisfies Partial<Record<Settlement['state'], SetupNotice['kind']>>

/** Where the order goes: a parked one resumes, returns to the choice, or waits for the vendor. */
async function moveOn(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  claim: Claim,
  { state, reason, actor }: Settlement,
  /** It was under way although nobody had answered: the order waits in review. */
  hadDeparture: boolean,
): Promise<void> {
  const waitsIn = hadDeparture ? 'in-review' : 'awaiting-approval'
  const isWaiting = order.state === waitsIn && setup.claimId === claim.id
  if (state === 'disputed') {
    await sendToReview(stores, world, order, 'claim-disputed', actor, reason)
    return
  }
  if (!isWaiting) return
  if (state === 'unanswerable') {
    await sendToReview(stores, world, order, 'claim-unanswerable', actor)
    return
  }
  await moveHeldOrder(stores, world, order, 'in-setup', { actor, facts: { claimId: claim.id } })
  const organization = await stores.directory.find(claim.organizationId)
  const notice = { kind: NOTICE_OF[state], organizationName: organization?.name ?? null, reason }
  const choice = state === 'approved' ? {} : { choice: null, choiceRule: null, claimId: null }
  await stores.setups.put({ ...setup, ...choice, notice })
}

async function tellPeople(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  { state, reason, by }: Settlement,
): Promise<void> {
  const organization = await stores.directory.find(claim.organizationId)
  const mail = {
    kind: 'claim-answered' as const,
    claimKind: claim.kind,
    orderNumber: order.externalId,
    organizationName: organization?.name ?? '',
    person: await subjectOf(stores, claim),
    outcome: state,
    reason,
    isToContinue: claim.isParking && state !== 'unanswerable' && state !== 'disputed',
  }
  if (by.kind === 'reviewers') await tellDecided(stores, world, order, claim, by.departureId)
  else await mailContact(stores, world, order, mail, true)
  if (claim.kind === 'partner-link' && order.contact.kind === 'customer') {
    await mailPartner(stores, world, order, mail)
  }
  const outcome = state === 'unanswerable' ? 'expired' : state
  const answeredBy = by.kind === 'approver' ? by.email : undefined
  await tellAsked(stores, world, order, claim, outcome, answeredBy)
}
