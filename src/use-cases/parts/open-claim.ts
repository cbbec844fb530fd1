import {
  CLAIMS_PER_ORDER,
  type Claim,
  type ClaimId,
  type ClaimKind,
  isAskedInWaves,
} from '../../domain/claims/claim.ts'
import { nextApprovers } from '../../domain/claims/waves.ts'
import type { EmailAddress, Order } from '../../domain/orders/order.ts'
import type { Organization, OrganizationId } from '../../domain/organizations/organization.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { claimMailOf } from './claim-mail.ts'
import { contactOf, tellTimeline } from './move-order.ts'
import { mailApprover } from './send.ts'

export type ClaimOpening = {
  readonly kind: ClaimKind
  readonly organization: Organization
  readonly address: EmailAddress
  readonly isParking: boolean
  /** For `partner-link`: who wishes to act. */
  readonly partnerOrganizationId?: OrganizationId
}

/** `refused`: it was asked before and answered. `too-many`: the order has asked often enough. */
export type Opened =
  | { readonly kind: 'opened' | 'unanswerable'; readonly claim: Claim }
  | { readonly kind: 'refused'; readonly claim: Claim }
  | { readonly kind: 'too-many' }

/** Opens a claim about an organization and asks the first wave, each by a mail of their own. */
export async function openClaim(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  opening: ClaimOpening,
): Promise<Opened> {
  const claims = await stores.claims.ofOrder(order.id)
  const former = claims.find(
    (claim) =>
      claim.kind === opening.kind &&
      claim.organizationId === opening.organization.id &&
      claim.partnerOrganizationId === (opening.partnerOrganizationId ?? null) &&
      claim.address === opening.address,
  )
  const isAgain = former !== undefined && ASKABLE_AGAIN.includes(former.state)
  if (former !== undefined && !isAgain) return { kind: 'refused', claim: former }
  if (opening.isParking && askedCount(claims) >= CLAIMS_PER_ORDER) return { kind: 'too-many' }
  const claim = newClaim(world, order, opening, former)
  if (former === undefined) await stores.claims.add(claim)
  else await askAgain(stores, world, claim)
  await tellTimeline(stores, world, order, 'claim.opened', contactOf(order), {
    claimId: claim.id,
    kind: claim.kind,
    organizationId: claim.organizationId,
  })
  const isAsked = await askFirst(stores, world, order, setup, claim)
  if (isAsked) return { kind: 'opened', claim }
  await stores.claims.settle(claim.id, { state: 'unanswerable', reason: null, at: world.now() })
  return { kind: 'unanswerable', claim: { ...claim, state: 'unanswerable' } }
}

/** Links and pages of the former asking end: nobody answers anew what was read before. */
async function askAgain(stores: Stores, world: World, claim: Claim): Promise<void> {
  await stores.claims.reopen(claim)
  await stores.setups.endLocators({ claimId: claim.id }, world.now())
  await stores.setups.endSessions({ claimId: claim.id }, world.now())
}

/** An approved claim is asked again only when its approval no longer binds. */
const ASKABLE_AGAIN: readonly Claim['state'][] = ['withdrawn', 'expired', 'approved']

const askedCount = (claims: readonly Claim[]) =>
  claims.filter(({ isParking }) => isParking).reduce((sum, claim) => sum + claim.openedCount, 0)

function newClaim(
  world: World,
  order: Order,
  opening: ClaimOpening,
  former: Claim | undefined,
): Claim {
  const now = world.now()
  return {
    id: former?.id ?? (world.newId() as ClaimId),
    orderId: order.id,
    contactVersion: order.contactVersion,
    kind: opening.kind,
    organizationId: opening.organization.id,
    partnerOrganizationId: opening.partnerOrganizationId ?? null,
    address: opening.address,
    isParking: opening.isParking,
    state: 'open',
    reason: null,
    openedCount: (former?.openedCount ?? 0) + 1,
    openedAt: now,
    expiresAt: new Date(now.getTime() + world.settings.claimExpiryDays * 86_400_000),
    answeredAt: null,
    remindersSentCount: 0,
  }
}

/** A named person is asked alone; else the organization's administrators in waves. */
async function askFirst(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  claim: Claim,
): Promise<boolean> {
  if (isAskedInWaves(claim.kind)) return (await askNextWave(stores, world, order, setup, claim)) > 0
  await ask(stores, world, order, setup, claim, claim.address, 1)
  return true
}

/** Asks as many further administrators as there are places in the wave; answers how many are asked. */
export async function askNextWave(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  claim: Claim,
): Promise<number> {
  const approvers = await stores.claims.approversOf(claim.id)
  const administrators = await stores.directory.administratorsOf(claim.organizationId)
  const next = nextApprovers(administrators, approvers)
  const wave = Math.max(0, ...approvers.map((approver) => approver.wave)) + 1
  for (const { email } of next) await ask(stores, world, order, setup, claim, email, wave)
  return approvers.filter(({ state }) => state === 'asked').length + next.length
}

async function ask(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  claim: Claim,
  email: EmailAddress,
  wave: number,
): Promise<void> {
  const { language } = order.contact
  const approver = {
    claimId: claim.id,
    email,
    wave,
    state: 'asked' as const,
    answer: null,
    language,
  }
  await stores.claims.putApprover(approver)
  const mail = await claimMailOf(stores, order, setup, claim, 0)
  await mailApprover(stores, world, order, claim, approver, mail)
}
