import type { PurchaseSource } from '../../../use-cases/ports/purchases.ts'
import type { World } from '../../../use-cases/ports.ts'
import { receivePurchase } from '../../../use-cases/receive-purchase.ts'
import { refuseUnstorable } from '../bodies.ts'
import { orderBody } from '../contracts/orders.ts'
import { purchaseReply } from '../contracts/purchases.ts'
import { toReceiveOrder } from '../order-request.ts'
import type { Server } from '../route.ts'
import { readSignedText } from '../signed-text.ts'
import { checkedByContract } from '../validation.ts'

/**
 * `POST /purchases/<source>`: purchases that other systems tell of. What each source makes of a message
 * passes the contract of `POST /v1/orders`, and becomes an order in the same way.
 */
export function purchaseRoutes(
  server: Server,
  world: World,
  sources: readonly PurchaseSource[],
): void {
  readSignedText(server)
  const toOrderBody = checkedByContract(orderBody, 'order')
  for (const source of sources) {
    server.post(
      `/purchases/${source.name}`,
      { schema: { response: { 200: purchaseReply, 201: purchaseReply } } },
      async (request, reply) => {
        const headers = request.headers as Record<string, string | undefined>
        const read = await source.read({ body: String(request.body ?? ''), headers })
        if (read.kind === 'nothing') return { outcome: 'nothing-to-do' as const, orderId: null }
        refuseUnstorable(read.order)
        const actor = { kind: 'system', id: source.name } as const
        const order = toReceiveOrder(toOrderBody(read.order), actor)
        const { isKnownById } = read
        const { orderId, isNew } = await receivePurchase(world, { order, isKnownById })
        reply.code(isNew ? 201 : 200)
        return { outcome: isNew ? 'order-made' : 'order-known', orderId } as const
      },
    )
  }
}
