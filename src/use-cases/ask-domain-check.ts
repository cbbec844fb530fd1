import { nextAskedCheckAt } from '../domain/departures/domain-proof.ts'
import { DomainError } from '../domain/error.ts'
import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import type { SetupView } from './parts/setup-view.ts'
import type { World } from './ports.ts'

/**
 * The contact says that the TXT record is set: it is looked up at once, by a job. Asked again within
 * some seconds, nothing more is looked up. Refuses with `step-out-of-turn` when nothing is to prove.
 */
export function askDomainCheck(world: World, visitor: Visitor): Promise<SetupView> {
  return actInSetup(world, visitor, ['review'], async (stores, entered) => {
    const [departure] = await stores.departures.ofOrder(entered.order.id)
    if (departure?.state !== 'proving') {
      throw new DomainError('step-out-of-turn', 'No domain is to be proved now.', {
        step: 'review',
      })
    }
    const now = world.now()
    const againAt = nextAskedCheckAt(departure.checkAskedAt)
    if (againAt !== null && againAt > now) return entered
    await stores.departures.update({ ...departure, checkAskedAt: now })
    await stores.jobs.enqueue({ kind: 'check-domain', departureId: departure.id })
    return entered
  })
}
