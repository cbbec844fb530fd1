import { DomainError } from '../../domain/error.ts'
import {
  type AzureAction,
  type AzureNotice,
  hasOperation,
  isConfirmed,
  isReached,
  orderIdOfSubscription,
  orderOfResolved,
  readAzureNotice,
  statusOf,
  subscriptionOfOrder,
  textAt,
} from '../../domain/purchases/azure-subscription.ts'
import type { Marketplace, MarketplaceChange } from '../../use-cases/ports/marketplaces.ts'
import { type AzureAccount, azureTokens } from './azure-tokens.ts'
import { callJson, type JsonAnswer, type JsonCall, sourceAway } from './call-json.ts'
import { readJson } from './read-json.ts'

export type AzureOptions = AzureAccount & {
  /** Where the fulfilment API is, without a slash at its end. */
  readonly apiUrl: string
}

const API_VERSION = 'api-version=2018-08-31'
const TOLD: Readonly<Record<AzureAction, MarketplaceChange['action']>> = {
  ChangePlan: 'plan-changed',
  ChangeQuantity: 'quantity-changed',
  Renew: 'renewed',
  Suspend: 'suspended',
  Reinstate: 'reinstated',
  Unsubscribe: 'unsubscribed',
}

/**
 * Microsoft's commercial marketplace, SaaS fulfilment API v2
 * (https://learn.microsoft.com/partner-center/marketplace-offers/pc-saas-fulfillment-subscription-api,
 * …/pc-saas-fulfillment-operations-api, …/pc-saas-fulfillment-webhook). A webhook is proved, as published there,
 * by asking for its operation: what it says itself is not believed.
 */
export function azure(options: AzureOptions): Marketplace {
  const call = callerWith(options)
  return {
    async resolve(token) {
      if (token.length > 8000 || !/^[\x21-\x7e]+$/.test(token)) return undefined
      const headers = { 'x-ms-marketplace-token': token }
      const { status, json } = await call({ method: 'POST', path: '/resolve', headers })
      // Missing, malformed, invalid or expired.
      if (status === 400) return undefined
      if (status !== 200) throw sourceAway(`answered ${status} to a token of its own`)
      return { order: orderOfResolved(json) }
    },
    async confirm(body) {
      const notice = readAzureNotice(readJson(body))
      if (notice === undefined) return undefined
      const confirmed = hasOperation(notice.action)
        ? await operationOf(call, notice)
        : await subscriptionOf(call, notice)
      if (confirmed === undefined) return undefined
      return {
        externalId: orderIdOfSubscription(notice.subscriptionId),
        operationId: notice.operationId,
        action: TOLD[notice.action],
        planId: textAt(confirmed, ['planId']) ?? null,
        quantity: textAt(confirmed, ['quantity']) ?? null,
      }
    },
    activate: (externalId) => activate(call, externalId),
  }
}

type Call = (
  request: Pick<JsonCall, 'method' | 'body'> & {
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
  },
) => Promise<JsonAnswer>

/** Every call has the token of the publisher; one that is refused is asked for anew next time. */
function callerWith(options: AzureOptions): Call {
  const tokens = azureTokens(options)
  return async ({ path, headers = {}, ...request }) => {
    const answer = await callJson({
      ...request,
      url: `${options.apiUrl}/api/saas/subscriptions${path}?${API_VERSION}`,
      headers: {
        authorization: `Bearer ${await tokens.current()}`,
        'content-type': 'application/json',
        'x-ms-requestid': crypto.randomUUID(),
        ...headers,
      },
    })
    if (answer.status !== 401 && answer.status !== 403) return answer
    tokens.forget()
    throw sourceAway(`answered ${answer.status} to the account of Berth`)
  }
}

async function operationOf(call: Call, notice: AzureNotice): Promise<unknown> {
  const path = `/${notice.subscriptionId}/operations/${notice.operationId}`
  const { status, json } = await call({ path })
  if (status !== 200 && status !== 404) throw sourceAway(`answered ${status} about an operation`)
  return status === 200 && isConfirmed(notice, json) ? json : undefined
}

async function subscriptionOf(call: Call, notice: AzureNotice): Promise<unknown> {
  const subscription = await readSubscription(call, notice.subscriptionId)
  return subscription !== undefined && isReached(notice, subscription) ? subscription : undefined
}

async function readSubscription(call: Call, id: string): Promise<unknown> {
  const { status, json } = await call({ path: `/${id}` })
  if (status === 404) return undefined
  if (status !== 200) throw sourceAway(`answered ${status} about a subscription`)
  return json
}

/** With the plan and the seats as they are there now: others are refused. */
async function activate(call: Call, externalId: string): Promise<'activated' | 'refused'> {
  const id = subscriptionOfOrder(externalId)
  if (id === undefined) throw new DomainError('order-not-found', 'The order is not from Azure.')
  const subscription = await readSubscription(call, id)
  const status = statusOf(subscription)
  if (status === 'Subscribed' || status === 'Suspended') return 'activated'
  if (status !== 'PendingFulfillmentStart') return 'refused'
  const body = {
    planId: textAt(subscription, ['planId']),
    quantity: textAt(subscription, ['quantity']) ?? '',
  }
  const answer = await call({ method: 'POST', path: `/${id}/activate`, body: JSON.stringify(body) })
  if (answer.status === 200) return 'activated'
  if (answer.status === 404) return 'refused'
  throw sourceAway(`answered ${answer.status} to an activation`)
}
