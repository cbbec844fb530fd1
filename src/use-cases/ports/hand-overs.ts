import type { Hand, HandOverWay } from '../../domain/hand-overs/hand-over.ts'
import type { HandOverRequest } from '../../domain/hand-overs/request.ts'
import type { OrderId } from '../../domain/orders/order.ts'
import type { Actor } from './orders.ts'

/** One change of contact. */
export type HandOver = {
  readonly orderId: OrderId
  /** The contact's version from this hand-over on. */
  readonly contactVersion: number
  readonly from: Hand
  readonly to: Hand
  readonly way: HandOverWay
  readonly actor: Actor
  readonly at: Date
}

/** Who had an order, one after the other, and who asks for it. */
export type HandOverStore = {
  add(handOver: HandOver): Promise<void>
  /** All of an order, the first one first. */
  of(orderId: OrderId): Promise<readonly HandOver[]>
  addRequest(request: HandOverRequest): Promise<void>
  /** All of an order, the newest first. */
  requestsOf(orderId: OrderId): Promise<readonly HandOverRequest[]>
  /** Settles an open request; false when it was settled already. */
  settleRequest(id: string, state: 'agreed' | 'refused' | 'ended', at: Date): Promise<boolean>
}
