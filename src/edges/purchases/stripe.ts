import { DomainError } from '../../domain/error.ts'
import { isSettled, orderOfSession, sessionIdOf } from '../../domain/purchases/stripe-checkout.ts'
import type { PurchaseSource } from '../../use-cases/ports/purchases.ts'
import { callJson, sourceAway } from './call-json.ts'
import { notSigned, readJson } from './read-json.ts'
import { isSignedByStripe } from './stripe-signature.ts'

export type StripeOptions = {
  /** `whsec_…` of the endpoint; two while one is rolled. */
  readonly secrets: readonly string[]
  /** A restricted key suffices that may read Checkout Sessions. */
  readonly apiKey: string
  /** Without a slash at its end. */
  readonly apiUrl: string
  readonly timeoutMilliseconds?: number
}

/** The API as it was understood when this was written: the account's own version may be another. */
const API_VERSION = '2024-06-20'
const PAGE = 100
/** An order has at most 500 lines; Stripe allows 100 in a session with prices. */
const MOST_PAGES = 5

/**
 * Stripe Checkout. What an event says is only whom to ask about: the session and its lines are read from
 * the API, as Stripe advises (https://docs.stripe.com/checkout/fulfillment), so that late, repeated and
 * overtaken events all end in the same. A session makes an order once it is paid.
 */
export function stripe(options: StripeOptions): PurchaseSource {
  return {
    name: 'stripe',
    async read({ body, headers }) {
      if (!isSignedByStripe(headers['stripe-signature'], body, options.secrets, new Date())) {
        throw notSigned('Stripe-Signature')
      }
      const id = sessionIdOf(readJson(body))
      if (id === undefined) return { kind: 'nothing' }
      const session = await read(options, `/v1/checkout/sessions/${id}`)
      if (!isSettled(session)) return { kind: 'nothing' }
      const order = orderOfSession(session, await linesOf(options, id))
      return { kind: 'purchase', order, isKnownById: true }
    },
  }
}

async function linesOf(options: StripeOptions, id: string): Promise<readonly unknown[]> {
  const items: { readonly id: string }[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const last = items.at(-1)
    const after = last === undefined ? '' : `&starting_after=${encodeURIComponent(last.id)}`
    const path = `/v1/checkout/sessions/${id}/line_items?limit=${PAGE}${after}`
    const list = (await read(options, path)) as { data?: unknown; has_more?: unknown }
    if (!Array.isArray(list?.data)) throw sourceAway('did not answer with a list of lines')
    items.push(...list.data)
    if (list.has_more !== true) return items
  }
  throw new DomainError('message-unreadable', 'The session has more lines than an order can have.')
}

async function read(
  { apiKey, apiUrl, timeoutMilliseconds }: StripeOptions,
  path: string,
): Promise<unknown> {
  const { status, json } = await callJson({
    url: `${apiUrl}${path}`,
    headers: { authorization: `Bearer ${apiKey}`, 'stripe-version': API_VERSION },
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
  })
  if (status === 200) return json
  // Of another account, or of test mode beside a live key.
  if (status === 404) {
    throw new DomainError('message-unreadable', 'Stripe knows no such session for this API key.')
  }
  throw sourceAway(`answered ${status} to the API key of Berth`)
}
