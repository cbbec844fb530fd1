import type { ClaimId } from '../../domain/claims/claim.ts'
import type { Departure, DepartureId } from '../../domain/departures/departure.ts'
import type { TextAnswer } from '../../domain/departures/domain-proof.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'

/** What is left when nobody answers a claim, and how far each is. Guarded by the order's row lock. */
export type DepartureStore = {
  add(departure: Departure): Promise<void>
  find(id: DepartureId): Promise<Departure | undefined>
  /** Newest first. */
  ofOrder(orderId: OrderId): Promise<readonly Departure[]>
  /** The one of this claim that has not ended. */
  liveOf(claimId: ClaimId): Promise<Departure | undefined>
  update(departure: Departure): Promise<void>
  /** How many this contact asked for since then, over all orders. */
  countAskedBy(email: EmailAddress, since: Date): Promise<number>
  /** Those whose domain is to be looked up by now. */
  dueChecks(now: Date): Promise<readonly DepartureId[]>
}

/** Asks the name servers for a name's TXT records. Never throws; ends within seconds. */
export type LookUpText = (name: string) => Promise<TextAnswer>
