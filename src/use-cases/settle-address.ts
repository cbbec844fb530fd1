import { actInSetup } from './parts/act-in-setup.ts'
import type { Visitor } from './parts/doors.ts'
import type { SetupView } from './parts/setup-view.ts'
import { takeCompany } from './parts/take-company.ts'
import type { World } from './ports.ts'

/**
 * The contact says which address is meant: the one that Berth took for likely, or the one that was
 * typed, which is then not asked about again. Only now it counts as a match: see takeCompany.
 */
export function settleAddress(
  world: World,
  visitor: Visitor,
  meant: 'likely' | 'typed',
): Promise<SetupView> {
  return actInSetup(world, visitor, ['address'], (stores, { order, setup }) => {
    const { companyName, administratorEmail: typed, likelyEmail: likely } = setup
    if (companyName === null || typed === null || likely === null) {
      throw new Error('An address was asked back that nobody had entered.')
    }
    const keptEmail = meant === 'typed' ? typed : setup.keptEmail
    const administratorEmail = meant === 'typed' ? typed : likely
    const settled = { ...setup, keptEmail }
    return takeCompany(stores, world, order, settled, { companyName, administratorEmail })
  })
}
