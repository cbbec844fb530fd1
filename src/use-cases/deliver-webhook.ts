import {
  type AfterAttempt,
  type Attempt,
  afterAttempt,
  type Delivery,
} from '../domain/webhooks/delivery.ts'
import { isFailureToBeTold, type WebhookEndpoint } from '../domain/webhooks/webhook-endpoint.ts'
import { writeEvent } from '../domain/webhooks/write-event.ts'
import { mailReviewers } from './parts/mail-reviewers.ts'
import { toldEventOf } from './parts/told-event.ts'
import type { Posting, PostWebhook } from './ports/webhooks.ts'
import type { Stores, World } from './ports.ts'

/**
 * One attempt at a delivery that was taken: posts it outside of any transaction, and writes what
 * came of it. An outcome that is lost (the process died) is tried again under the same id.
 */
export async function deliverWebhook(
  world: World,
  post: PostWebhook,
  taken: Delivery,
): Promise<void> {
  const posting = await world.transact((stores) => postingOf(stores, world, taken))
  if (posting === null) return
  const at = world.now()
  const attempt: Attempt = { at, ...(await post(posting)) }
  await world.transact((stores) => record(stores, world, taken, attempt))
}

/** Null where the endpoint is gone by now. */
async function postingOf(stores: Stores, world: World, taken: Delivery): Promise<Posting | null> {
  const endpoint = await stores.webhooks.find(taken.endpointId)
  if (endpoint === undefined || endpoint.disabled !== null) return null
  const event = await toldEventOf(stores, taken)
  const { url, format } = endpoint
  const secrets = await stores.webhooks.secretsOf(endpoint.id, world.now())
  return { url, id: event.id, secrets, ...writeEvent(event, format) }
}

async function record(
  stores: Stores,
  world: World,
  taken: Delivery,
  attempt: Attempt,
): Promise<void> {
  const endpoint = await stores.webhooks.lock(taken.endpointId)
  const delivery = await stores.webhooks.lockDelivery(taken.id)
  // Dropped, or replayed and taken by another, while this was under way.
  if (delivery?.state !== 'pending' || delivery.attempts !== taken.attempts) return
  const now = world.now()
  const attemptId = world.newId()
  const after = afterAttempt(attempt, delivery.attempts, now, spreadOf(attemptId))
  const { status: lastStatus, failure: lastFailure } = attempt
  const tried = { ...delivery, lastStatus, lastFailure, ...stateAfter(after, now) }
  await stores.webhooks.record(tried, attempt, attemptId)
  if (endpoint === undefined) return
  if (after.kind === 'gone') await disable(stores, endpoint, now)
  if (after.kind === 'failed') await tellGivenUp(stores, world, endpoint)
}

function stateAfter(after: AfterAttempt, now: Date) {
  if (after.kind === 'again') return { nextAttemptAt: after.at }
  const state = after.kind === 'delivered' ? ('delivered' as const) : ('failed' as const)
  return { state, nextAttemptAt: null, finishedAt: now }
}

/** From 0 up to 1, out of the random part of a new id. */
const spreadOf = (id: string) => Number.parseInt(id.slice(-8), 16) / 2 ** 32

async function disable(stores: Stores, endpoint: WebhookEndpoint, at: Date): Promise<void> {
  const { version } = endpoint
  const disabled = { at, because: 'gone' as const }
  await stores.webhooks.update({ ...endpoint, disabled, version: version + 1 })
}

async function tellGivenUp(stores: Stores, world: World, endpoint: WebhookEndpoint): Promise<void> {
  const now = world.now()
  if (!isFailureToBeTold(endpoint, now)) return
  await stores.webhooks.update({ ...endpoint, failureToldAt: now })
  const endpointHost = new URL(endpoint.url).host
  await mailReviewers(stores, world, null, { kind: 'webhook-failed', endpointHost })
}
