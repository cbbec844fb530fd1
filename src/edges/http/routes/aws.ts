import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../../domain/error.ts'
import type { Listing } from '../../../use-cases/ports/marketplaces.ts'
import type { World } from '../../../use-cases/ports.ts'
import { receivePurchase } from '../../../use-cases/receive-purchase.ts'
import { refuseUnstorable } from '../bodies.ts'
import { orderBody } from '../contracts/orders.ts'
import { readFormBodies } from '../form-bodies.ts'
import { HttpRefusal } from '../http-refusal.ts'
import { type ListingPage, languageOf, listingPage } from '../listing-page.ts'
import { toReceiveOrder } from '../order-request.ts'
import type { Server } from '../route.ts'
import { checkedByContract } from '../validation.ts'

const ACTOR = { kind: 'system', id: 'aws' } as const
const LONGEST_FORM_BYTES = 64 * 1024
/** A token holds once: who bought has this long to say to whom the mail goes. */
const TICKET_MILLISECONDS = 3_600_000
const STATUS: Readonly<Record<ListingPage, number>> = {
  ask: 200,
  'ask-again': 422,
  taken: 200,
  'unknown-token': 400,
  'expired-token': 410,
  'not-entitled': 403,
  'other-product': 400,
  away: 503,
}

type Ticket = {
  readonly of: 'aws'
  readonly externalId: string
  readonly lines: readonly unknown[]
  readonly until: number
}
type Form = Readonly<Record<string, string | undefined>>
type Shown = { readonly page: ListingPage; readonly ticket?: string }

/**
 * The fulfilment URL of a SaaS product: the buyer's browser posts the registration token. The marketplace
 * tells no address, so a form asks for it; what was bought travels in it as a sealed ticket.
 */
export function awsRoutes(server: Server, world: World, listing: Listing): void {
  readFormBodies(server, LONGEST_FORM_BYTES)
  const take = takerOf(world)
  server.post('/purchases/aws', async (request, reply) => {
    const { 'x-amzn-marketplace-token': token = '' } = (request.body ?? {}) as Form
    const shown = await listing.resolve(token).then(
      (sale): Shown =>
        sale.kind === 'sale' ? { page: 'ask', ticket: seal(world, sale) } : { page: sale.kind },
      (error): Shown => {
        if (!(error instanceof DomainError) || error.code !== 'purchase-source-away') throw error
        request.log.error({ reason: error.message }, 'AWS Marketplace did not resolve a token')
        return { page: 'away' }
      },
    )
    return show(request, reply, shown)
  })
  server.post('/purchases/aws/contact', async (request, reply) => {
    const form = (request.body ?? {}) as Form
    const ticket = open(world, form.ticket ?? '')
    if (ticket === undefined) return show(request, reply, { page: 'expired-token' })
    const language = languageOf(request.headers['accept-language'])
    const isTaken = await take(ticket, form, language)
    const again = { page: 'ask-again', ticket: form.ticket ?? '' } as const
    return show(request, reply, isTaken ? { page: 'taken' } : again)
  })
}

/** False: no order can be made of what was typed. */
function takerOf(world: World) {
  const toOrderBody = checkedByContract(orderBody, 'order')
  return async ({ externalId, lines }: Ticket, form: Form, language: 'sv' | 'en') => {
    const email = form.email?.trim() ?? ''
    const company = { name: form.company?.trim() ?? '' }
    const order = { externalId, lines, company, contact: { kind: 'customer', email, language } }
    try {
      refuseUnstorable(order)
      const received = toReceiveOrder(toOrderBody(order), ACTOR)
      await receivePurchase(world, { order: received, isKnownById: true })
      return true
    } catch (error) {
      if (error instanceof HttpRefusal) return false
      throw error
    }
  }
}

function seal(world: World, sale: Pick<Ticket, 'externalId' | 'lines'>): string {
  const until = world.now().getTime() + TICKET_MILLISECONDS
  const { externalId, lines } = sale
  const ticket: Ticket = { of: 'aws', externalId, lines, until }
  return world.secrets.sealText(JSON.stringify(ticket)).toString('base64url')
}

/** Undefined: it is not ours, or too old. */
function open(world: World, text: string): Ticket | undefined {
  try {
    const ticket = JSON.parse(world.secrets.openText(Buffer.from(text, 'base64url'))) as Ticket
    const isRight = ticket.of === 'aws' && ticket.until > world.now().getTime()
    return isRight ? ticket : undefined
  } catch {
    return undefined
  }
}

function show(request: FastifyRequest, reply: FastifyReply, { page, ticket }: Shown) {
  reply.code(STATUS[page]).header('cache-control', 'no-store')
  if (page === 'away') reply.header('retry-after', '60')
  const body = listingPage(page, request.headers['accept-language'], ticket)
  return reply.type('text/html; charset=utf-8').send(body)
}
