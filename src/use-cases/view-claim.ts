import type { Language } from '../domain/language.ts'
import { type ClaimView, claimView } from './parts/claim-view.ts'
import type { Visitor } from './parts/doors.ts'
import { enterAsked } from './parts/enter-asked.ts'
import type { World } from './ports.ts'

/** The question, for whoever proved the mailbox that was asked; in another language if wished. */
export function viewClaim(world: World, visitor: Visitor, language?: Language): Promise<ClaimView> {
  return world.transact(async (stores) => {
    const { order, claim, approver } = await enterAsked(stores, world, visitor)
    const reader = language === undefined ? approver : { ...approver, language }
    if (reader !== approver) await stores.claims.putApprover(reader)
    return claimView(stores, world, order, claim, reader)
  })
}
