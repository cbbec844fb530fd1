import { maskEmail } from '../../domain/email-address.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Setup, SetupStep } from '../../domain/setups/setup.ts'
import { backStepsOf, stepOf } from '../../domain/setups/setup-step.ts'
import type { Stores, World } from '../ports.ts'
import { candidateView, choosingOf } from './candidate-view.ts'
import { departureOf } from './departure-view.ts'
import { gateFor, gateOfSetup } from './gate-of-setup.ts'
import { handOverOf, requestOf } from './hand-over-view.ts'
import { countOtherOrders } from './other-orders.ts'
import { partnerOptionsOf } from './partner-options.ts'
import { previewOf } from './preview.ts'
import { progressOf } from './progress.ts'
import { proposeToContact } from './propose-to-contact.ts'
import { partnerNameOf } from './send.ts'

/** The whole state of the wizard for its contact: the page, and what that page shows. */
export async function setupView(stores: Stores, world: World, order: Order, setup: Setup) {
  const chosen = await gateOfSetup(stores, world, order, setup)
  const step = stepOf(order, setup, chosen?.gate ?? null)
  const at = <T>(wanted: SetupStep, build: () => Promise<T>) => (step === wanted ? build() : null)
  const isMapped = step === 'progress' || step === 'done'
  return {
    vendorName: world.settings.vendorName,
    vendorSupport: world.settings.vendorSupport,
    language: order.contact.language,
    order: {
      number: order.externalId,
      state: order.state,
      lines: order.lines.map(({ name, sku, quantity }) => ({ name, sku, quantity })),
      companyName: order.company.name,
      expiresAt: order.expiresAt?.toISOString() ?? null,
    },
    contact: {
      kind: order.contact.kind,
      email: order.contact.email,
      name: order.contact.name,
    },
    step,
    canGoBackTo: [...backStepsOf(order, setup, step)],
    answers: await answersOf(stores, setup, chosen?.organization.name ?? null),
    notice: setup.notice,
    partner: await at('partner', () => partnerOptionsOf(stores, order)),
    likelyAddress: likelyAddressOf(setup, step),
    candidates: await at('candidates', () => candidatesOf(stores, world, order, setup)),
    ownApproval:
      step === 'own-approval' && chosen !== null
        ? { organizationName: chosen.organization.name, person: setup.administratorEmail ?? '' }
        : null,
    parked: await at('parked', () => parkedOf(stores, setup)),
    elsewhere: elsewhereOf(setup, step),
    departure: await departureOf(stores, world, order, setup, step),
    review: await at('review', () => reviewOf(stores, order)),
    preview: await at('preview', () => previewOf(stores, world, order, setup)),
    progress: isMapped ? await progressOf(stores, order, setup) : null,
    ended: endedOf(order, step),
    handOver: await handOverOf(stores, order, setup),
    request: await requestOf(stores, world, order),
    otherOrderCount: await countOtherOrders(stores, order),
  }
}
export type SetupView = Awaited<ReturnType<typeof setupView>>

async function answersOf(stores: Stores, setup: Setup, chosenName: string | null) {
  const isNew = setup.choice?.kind === 'new-organization'
  const chosen = chosenName === null ? null : { kind: 'organization' as const, name: chosenName }
  return {
    intent: setup.intent,
    partnerName: await partnerNameOf(stores, setup),
    companyName: setup.companyName,
    administratorEmail: setup.administratorEmail,
    choice: isNew ? { kind: 'new-organization' as const } : chosen,
  }
}

function likelyAddressOf(
  { administratorEmail: typed, likelyEmail: likely }: Setup,
  step: SetupStep,
) {
  if (step !== 'address' || typed === null || likely === null) return null
  return { typed, likely }
}

async function candidatesOf(stores: Stores, world: World, order: Order, setup: Setup) {
  const { seen, isCertain, isUserSomewhere } = await proposeToContact(stores, world, order, setup)
  const items = []
  for (const candidate of seen) {
    const { id } = candidate.candidate.organization
    const chosen = await gateFor(stores, world, order, setup, id)
    if (chosen !== null && chosen.gate.kind !== 'refused') {
      items.push(candidateView(candidate, choosingOf(chosen.gate)))
    }
  }
  return {
    isCertain,
    items,
    canCreateNew: !(isUserSomewhere && world.settings.isOneOrganizationPerUser),
    matchesLeft: Math.max(0, world.settings.matchesPerSetup - setup.matchCount),
  }
}

async function parkedOf(stores: Stores, setup: Setup) {
  if (setup.claimId === null) return null
  const claim = await stores.claims.find(setup.claimId)
  if (claim?.kind !== 'administrator' && claim?.kind !== 'confirmation') return null
  const organization = await stores.directory.find(claim.organizationId)
  const approvers = await stores.claims.approversOf(claim.id)
  const asked = approvers.filter(({ state }) => state === 'asked')
  return {
    claimKind: claim.kind,
    organizationName: organization?.name ?? '',
    person: claim.address,
    askedAt: claim.openedAt.toISOString(),
    expiresAt: claim.expiresAt.toISOString(),
    askedCount: asked.length,
    maskedApprovers: asked.map(({ email }) => maskEmail(email)),
  }
}

function elsewhereOf(setup: Setup, step: SetupStep) {
  if (step !== 'elsewhere' || setup.takeOverAskedAt === null) return null
  return { email: setup.administratorEmail ?? '', askedAt: setup.takeOverAskedAt.toISOString() }
}

async function reviewOf(stores: Stores, order: Order) {
  const [review] = await stores.reviews.openOf(order.id)
  return { since: order.stateSince.toISOString(), reason: review?.kind ?? 'not-sure' }
}

function endedOf(order: Order, step: SetupStep) {
  if (step !== 'ended') return null
  return { state: order.state === 'expired' ? ('expired' as const) : ('cancelled' as const) }
}
