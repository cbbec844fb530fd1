import type { Approver, Claim } from '../../domain/claims/claim.ts'
import type { Order } from '../../domain/orders/order.ts'
import type { Stores, World } from '../ports.ts'
import { enterClaim, locatorEnded, type Visitor } from './doors.ts'

export type Asked = { readonly order: Order; readonly claim: Claim; readonly approver: Approver }

/** Holds the order and lets in the person who is asked by the claim. */
export async function enterAsked(stores: Stores, world: World, visitor: Visitor): Promise<Asked> {
  const { order, door } = await enterClaim(stores, world, visitor)
  const claim = await stores.claims.find(door.claimId)
  const approvers = await stores.claims.approversOf(door.claimId)
  const approver = approvers.find(({ email }) => email === door.email)
  if (claim === undefined || approver === undefined) throw locatorEnded()
  // Who the new contact is does not concern those whom the former one asked.
  if (claim.contactVersion !== order.contactVersion) throw locatorEnded()
  return { order, claim, approver }
}
