import { DomainError } from '../domain/error.ts'
import type { Order } from '../domain/orders/order.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import type { SeenCandidate } from '../domain/setups/disclosure.ts'
import {
  isForReviewer,
  type NewDespite,
  type NewReason,
  whyNew,
} from '../domain/setups/new-despite.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { type After, actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import { gateFor } from './parts/gate-of-setup.ts'
import { contactOf, tellTimeline } from './parts/move-order.ts'
import { parkOrder } from './parts/park-order.ts'
import { proposeToContact } from './parts/propose-to-contact.ts'
import { sendToReview } from './parts/send-to-review.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { Stores, World } from './ports.ts'

export type ChoiceInput = {
  readonly choice: 'organization' | 'new-organization' | 'not-sure' | 'wrong'
  readonly organizationId?: string
  /** Where there are candidates, and a new organization is chosen: why. */
  readonly why?: NewReason
  readonly words?: string
}

/**
 * What the contact says to the candidates. Choosing an existing organization passes the security
 * gate: the order goes on, is parked until the organization's administrators answer, or is refused.
 */
export function chooseOrganization(
  world: World,
  visitor: Visitor,
  input: ChoiceInput,
): Promise<SetupView> {
  return actInSetup(world, visitor, ['candidates'], async (stores, { order, setup }) => {
    const actor = contactOf(order)
    const fresh: Setup = { ...setup, notice: null, newDespite: null }
    await tellTimeline(stores, world, order, 'setup.choice-made', actor, { choice: input.choice })
    switch (input.choice) {
      case 'not-sure':
        return { setup: fresh, order: await sendToReview(stores, world, order, 'not-sure', actor) }
      case 'wrong':
        return {
          setup: fresh,
          order: await sendToReview(stores, world, order, 'match-wrong', actor),
        }
      case 'new-organization':
        return chooseNew(stores, world, order, fresh, input)
      case 'organization':
        return chooseExisting(stores, world, order, fresh, input.organizationId)
    }
  })
}

async function chooseNew(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  input: ChoiceInput,
): Promise<After> {
  const { isUserSomewhere, seen } = await proposeToContact(stores, world, order, setup)
  if (isUserSomewhere && world.settings.isOneOrganizationPerUser) {
    throw new DomainError(
      'address-refused',
      'This address belongs to an organization already. Name another administrator for a new one.',
      { why: 'member-elsewhere', field: 'administratorEmail' },
    )
  }
  await stores.claims.withdrawApprovals(order.id, world.now())
  const newDespite = despite(seen, input)
  const chosen: Setup = { ...setup, choice: { kind: 'new-organization' }, newDespite }
  const address = setup.administratorEmail ?? order.contact.email
  const isDoubtful = seen.some(({ candidate }) => isForReviewer(candidate, address))
  if (newDespite === null || !isDoubtful) return { order, setup: chosen }
  const actor = contactOf(order)
  const why = whyNew(newDespite)
  const waiting = await sendToReview(stores, world, order, 'new-despite-match', actor, why)
  return { order: waiting, setup: chosen }
}

/** Who has another organization made beside those found says why; the best of them may be its twin. */
function despite(seen: readonly SeenCandidate[], { why, words }: ChoiceInput): NewDespite | null {
  const [best] = seen.toSorted((one, other) => other.candidate.score - one.candidate.score)
  if (best === undefined) return null
  const own = words?.trim() || null
  if (why !== undefined && (why !== 'other' || own !== null)) {
    return { organizationId: best.candidate.organization.id, reason: why, words: own }
  }
  throw new DomainError('choice-refused', 'Say why none of the organizations listed is meant.', {
    why: 'reason-needed',
    field: why === undefined ? 'why' : 'words',
  })
}

async function chooseExisting(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organizationId: string | undefined,
): Promise<After> {
  const { candidate } = await seenCandidate(stores, world, order, setup, organizationId)
  const { id } = candidate.organization
  await requireNotDisputed(stores, order, id)
  const chosen: Setup = {
    ...setup,
    choice: { kind: 'organization', organizationId: id },
    choiceRule: candidate.rule,
  }
  const keep = { organizationId: id, address: setup.administratorEmail ?? order.contact.email }
  await stores.claims.withdrawApprovals(order.id, world.now(), keep)
  const gate = await gateFor(stores, world, order, chosen, id)
  if (gate === null || gate.gate.kind === 'refused') throw notListed()
  if (gate.gate.kind !== 'park') return { order, setup: chosen }
  return parkOrder(stores, world, order, chosen, gate.organization, gate.gate.claim)
}

/** The candidate with this id, if the contact may see it: any other is answered like an unknown. */
export async function seenCandidate(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  organizationId: string | undefined,
): Promise<SeenCandidate> {
  const { seen } = await proposeToContact(stores, world, order, setup)
  const found = seen.find(({ candidate }) => candidate.organization.id === organizationId)
  if (found === undefined) throw notListed()
  return found
}

/** Whose administrator wants nothing of this order is left alone by it from then on. */
export async function requireNotDisputed(
  stores: Stores,
  order: Order,
  id: OrganizationId,
): Promise<void> {
  const claims = await stores.claims.ofOrder(order.id)
  const isDisputed = claims.some(
    ({ organizationId, state }) => organizationId === id && state === 'disputed',
  )
  if (!isDisputed) return
  throw new DomainError(
    'choice-refused',
    'Its administrator said that this order has nothing to do with them. Choose another, or ask the vendor.',
    { why: 'disputed' },
  )
}

function notListed(): DomainError {
  return new DomainError('choice-refused', 'Choose one of the organizations listed.', {
    why: 'not-listed',
    field: 'organizationId',
  })
}
