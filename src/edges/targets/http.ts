import { context, propagation } from '@opentelemetry/api'
import { Webhook } from 'standardwebhooks'
import type { StepCall, Target } from '../../use-cases/ports/targets.ts'
import { outcomeOf, readText, reasonOf } from './answer.ts'

export type HttpTargetOptions = {
  /** The vendor's endpoints are below it, one for each name of a step. */
  readonly url: string
  /** Shared with the vendor: `whsec_` and base64. */
  readonly secret: string
  readonly timeoutMilliseconds?: number
}

const TIMEOUT_MILLISECONDS = 15_000

/**
 * Calls the vendor's own endpoints: `POST <url>/<step>`, signed by Standard Webhooks, with the
 * idempotency key of the step. docs/integrating.md is the contract. Redirects are not followed.
 */
export function httpTarget({
  url,
  secret,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
}: HttpTargetOptions): Target {
  const base = url.replace(/\/+$/, '')
  const signer = new Webhook(secret)
  return {
    async perform(call) {
      try {
        const response = await fetch(`${base}/${call.step}`, {
          ...requestOf(signer, call),
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMilliseconds),
        })
        return outcomeOf(call.step, response, await readText(response))
      } catch (error) {
        return { kind: 'again', reason: reasonOf(error, timeoutMilliseconds) }
      }
    },
  }
}

function requestOf(signer: Webhook, { idempotencyKey, attempt, ...call }: StepCall) {
  const body = JSON.stringify(call)
  // The receiver compares it with its own clock: the real time, whatever the world's clock says.
  const signedAt = new Date()
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'Berth',
    'idempotency-key': idempotencyKey,
    'berth-attempt': String(attempt),
    'webhook-id': idempotencyKey,
    'webhook-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
    'webhook-signature': signer.sign(idempotencyKey, signedAt, body),
  }
  // `traceparent`, where the call is traced.
  propagation.inject(context.active(), headers)
  return { method: 'POST', body, headers }
}
