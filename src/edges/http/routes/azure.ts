import { DomainError } from '../../../domain/error.ts'
import type { Marketplace } from '../../../use-cases/ports/marketplaces.ts'
import type { World } from '../../../use-cases/ports.ts'
import { receivePurchase } from '../../../use-cases/receive-purchase.ts'
import { recordMarketplaceChange } from '../../../use-cases/record-marketplace-change.ts'
import { refuseUnstorable } from '../bodies.ts'
import { orderBody } from '../contracts/orders.ts'
import { HttpRefusal } from '../http-refusal.ts'
import { toReceiveOrder } from '../order-request.ts'
import { type PurchaseOutcome, purchasePage } from '../purchase-page.ts'
import type { Server } from '../route.ts'
import { readSignedText } from '../signed-text.ts'
import { checkedByContract } from '../validation.ts'

const ACTOR = { kind: 'system', id: 'azure' } as const
const STATUS: Readonly<Record<PurchaseOutcome, number>> = {
  taken: 200,
  'unknown-token': 400,
  unusable: 422,
  away: 503,
}

/** The landing page and the webhook that an offer names in Microsoft's Partner Center. */
export function azureRoutes(server: Server, world: World, azure: Marketplace): void {
  readSignedText(server)
  const toOrderBody = checkedByContract(orderBody, 'order')
  const land = async (token: string): Promise<PurchaseOutcome> => {
    const resolved = token === '' ? undefined : await azure.resolve(token)
    if (resolved === undefined) return 'unknown-token'
    refuseUnstorable(resolved.order)
    const order = toReceiveOrder(toOrderBody(resolved.order), ACTOR)
    await receivePurchase(world, { order, isKnownById: true })
    return 'taken'
  }
  server.get('/purchases/azure', { exposeHeadRoute: false }, async (request, reply) => {
    const { token } = request.query as { readonly token?: unknown }
    const outcome = await land(typeof token === 'string' ? token : '').catch(outcomeOf)
    reply.code(STATUS[outcome]).header('cache-control', 'no-store')
    const languages = request.headers['accept-language']
    return reply.type('text/html; charset=utf-8').send(purchasePage(outcome, languages))
  })
  server.post('/purchases/azure/webhook', async (request, reply) => {
    const change = await azure.confirm(String(request.body ?? ''))
    if (change === undefined) {
      const detail = 'The marketplace does not confirm this operation.'
      throw new DomainError('message-not-signed', detail)
    }
    await recordMarketplaceChange(world, { change, actor: ACTOR })
    return reply.code(200).send()
  })
}

/** People see a page, whatever was refused; anything else is a bug. */
function outcomeOf(error: unknown): PurchaseOutcome {
  if (error instanceof HttpRefusal) return 'unusable'
  if (error instanceof DomainError && error.code === 'purchase-source-away') return 'away'
  throw error
}
