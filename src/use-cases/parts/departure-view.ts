import type { Departure } from '../../domain/departures/departure.ts'
import {
  nextAskedCheckAt,
  recordNameOf,
  recordValueOf,
} from '../../domain/departures/domain-proof.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Setup, SetupStep } from '../../domain/setups/setup.ts'
import type { Stores, World } from '../ports.ts'
import { departureOfferOf } from './departure-offer.ts'

/** The record to set, in the two fields that every DNS form has. */
export function proofFactsOf({ domain, token }: NonNullable<Departure['proof']>) {
  return { name: recordNameOf(domain), value: recordValueOf(token) }
}

/** What is left when nobody answers, as its contact sees it: an offer, or how far it is. */
export async function departureOf(
  stores: Stores,
  world: World,
  order: Order,
  setup: Setup,
  step: SetupStep,
) {
  if (step !== 'review' && step !== 'candidates') return null
  const [newest] = await stores.departures.ofOrder(order.id)
  const isLive = newest !== undefined && newest.endedAt === null
  if (isLive) return underWay(stores, newest)
  const offer = await departureOfferOf(stores, world, order, setup)
  if (offer === null) return null
  return {
    ...NOTHING_YET,
    stage: 'offer' as const,
    organizationName: offer.organization.name,
    person: offer.claim.address,
    domain: offer.domain,
    objectionDays: world.settings.objectionDays,
  }
}

const NOTHING_YET = {
  record: null,
  check: null,
  checkAgainAt: null,
  isProved: false,
  noticedCount: 0,
  until: null,
}

async function underWay(stores: Stores, departure: Departure) {
  const { proof, check, state } = departure
  const organization = await stores.directory.find(departure.organizationId)
  const claim = await stores.claims.find(departure.claimId)
  return {
    stage: STAGE_OF[state],
    organizationName: organization?.name ?? '',
    person: departure.address,
    domain: proof?.domain ?? null,
    record: state === 'proving' && proof !== null ? proofFactsOf(proof) : null,
    check: check && { at: check.at.toISOString(), outcome: check.outcome, seen: [...check.seen] },
    checkAgainAt: nextAskedCheckAt(departure.checkAskedAt)?.toISOString() ?? null,
    isProved: departure.provedAt !== null,
    noticedCount: departure.noticedCount,
    until: claim?.expiresAt.toISOString() ?? null,
    objectionDays: 0,
  }
}

/** Which of the two reviewers has spoken does not concern the contact. */
const STAGE_OF = {
  proving: 'proving',
  objection: 'objection',
  deciding: 'deciding',
  confirming: 'deciding',
  approved: 'deciding',
  objected: 'deciding',
  answered: 'deciding',
  lapsed: 'deciding',
  stopped: 'deciding',
} as const satisfies Record<Departure['state'], string>
