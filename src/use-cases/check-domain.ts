import { type Departure, type DepartureId, moveDeparture } from '../domain/departures/departure.ts'
import {
  nextCheckAfter,
  readProof,
  recordNameOf,
  type TextAnswer,
} from '../domain/departures/domain-proof.ts'
import { beginObjection } from './parts/begin-objection.ts'
import { SYSTEM, tellTimeline } from './parts/move-order.ts'
import type { LookUpText } from './ports/departures.ts'
import type { Stores, World } from './ports.ts'

/**
 * Looks up the TXT record that proves a departure's domain, outside of any transaction, and writes
 * down what was seen. Found: every administrator on record is told. May be repeated.
 */
export async function checkDomain(
  world: World,
  lookUp: LookUpText,
  id: DepartureId,
): Promise<void> {
  const found = await world.transact(({ departures }) => departures.find(id))
  if (found?.state !== 'proving' || found.proof === null) return
  const answer = await lookUp(recordNameOf(found.proof.domain))
  await world.transact((stores) => record(stores, world, id, answer))
}

async function record(
  stores: Stores,
  world: World,
  id: DepartureId,
  answer: TextAnswer,
): Promise<void> {
  const found = await stores.departures.find(id)
  const order = found && (await stores.orders.lock(found.orderId))
  const departure = await stores.departures.find(id)
  if (order === undefined || departure?.state !== 'proving' || departure.proof === null) return
  const now = world.now()
  const { domain, token } = departure.proof
  const read = readProof(answer, token)
  const isAlone = await stores.directory.isAloneAt(departure.organizationId, domain)
  const outcome = read.outcome === 'proved' && !isAlone ? ('not-alone' as const) : read.outcome
  const checksCount = departure.checksCount + 1
  const checked: Departure = {
    ...departure,
    checksCount,
    nextCheckAt: nextCheckAfter(checksCount, now),
    check: { at: now, outcome, seen: read.seen },
  }
  const hasChanged = departure.check?.outcome !== outcome
  const facts = { domain, outcome }
  if (hasChanged)
    await tellTimeline(stores, world, order, 'departure.domain-checked', SYSTEM, facts)
  if (outcome !== 'proved') return stores.departures.update(checked)
  const proved = moveDeparture({ ...checked, provedAt: now }, 'domain-proved', now)
  await beginObjection(stores, world, order, proved)
}
