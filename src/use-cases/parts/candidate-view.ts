import type { Candidate } from '../../domain/matching/match.ts'
import { bandOf, type SeenCandidate } from '../../domain/setups/disclosure.ts'
import type { GateDecision } from '../../domain/setups/gate.ts'

type Choosing = 'confirm' | 'ask-administrators' | 'ask-this-administrator' | 'approve-yourself'

/** What happens when a candidate is chosen, as told before the choice. */
export function choosingOf(gate: GateDecision): Choosing {
  if (gate.kind === 'own-approval') return 'approve-yourself'
  if (gate.kind === 'park') {
    return gate.claim === 'administrator' ? 'ask-administrators' : 'ask-this-administrator'
  }
  return 'confirm'
}

/** A candidate as the contact may see it. */
export function candidateView({ candidate, sight, evidence }: SeenCandidate, choosing: Choosing) {
  const { organization, rule } = candidate
  const isFull = sight === 'full'
  const countOf = (count: number) => (isFull ? { exact: count } : { band: bandOf(count) })
  const day = organization.createdAt?.toISOString().slice(0, isFull ? 10 : 4)
  return {
    organizationId: organization.id,
    name: organization.name,
    kind: organization.kind,
    rule,
    createdAt: day ?? null,
    users: countOf(organization.userCount),
    activeSubscriptions: countOf(organization.activeSubscriptions),
    origin: isFull ? organization.origin : null,
    lastActiveAt: isFull ? (organization.lastActiveAt?.toISOString() ?? null) : null,
    domains: isFull ? organization.domains.map(({ name }) => name) : null,
    managedCustomers:
      isFull && organization.kind === 'partner' ? organization.managedCustomerCount : null,
    use: inUseOf(candidate),
    evidence: evidence.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    choosing,
  }
}

function inUseOf({ organization, isProbablyUnused }: Candidate) {
  if (organization.isBeingMade) return 'being-made' as const
  return isProbablyUnused ? ('probably-unused' as const) : ('in-use' as const)
}
