import type { Claim } from '../../domain/claims/claim.ts'
import { type Departure, moveDeparture } from '../../domain/departures/departure.ts'
import { nextCheckAfter } from '../../domain/departures/domain-proof.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { SYSTEM, tellTimeline } from './move-order.ts'

const DAY = 86_400_000

/** Domains that are to be looked up by now get a job each; the next one is for later. */
export async function sweepDomainChecks(world: World): Promise<void> {
  const due = await world.transact(({ departures }) => departures.dueChecks(world.now()))
  for (const id of due) {
    await world.transact(async (stores) => {
      const found = await stores.departures.find(id)
      const order = found && (await stores.orders.lock(found.orderId))
      const departure = await stores.departures.find(id)
      if (order === undefined || departure?.state !== 'proving') return
      const nextCheckAt = nextCheckAfter(departure.checksCount + 1, world.now())
      await stores.departures.update({ ...departure, nextCheckAt })
      await stores.jobs.enqueue({ kind: 'check-domain', departureId: id })
    })
  }
}

/** Nobody objected in time: now reviewers decide. Until they have, whoever objects stops it still. */
export async function endObjection(
  stores: Stores,
  world: World,
  order: Order,
  claim: Claim,
  departure: Departure,
): Promise<void> {
  const now = world.now()
  await stores.departures.update(moveDeparture(departure, 'time-over', now))
  const expiresAt = new Date(now.getTime() + world.settings.departureDecisionDays * DAY)
  await stores.claims.prolong({ ...claim, expiresAt })
  const facts = { claimId: claim.id }
  await tellTimeline(stores, world, order, 'departure.objections-over', SYSTEM, facts)
}
