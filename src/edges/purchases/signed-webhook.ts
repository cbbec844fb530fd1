import { Webhook } from 'standardwebhooks'
import { DomainError } from '../../domain/error.ts'
import { mapMessage, type PurchaseMapping } from '../../domain/purchases/purchase-mapping.ts'
import type { ForeignMessage, PurchaseSource } from '../../use-cases/ports/purchases.ts'
import { notSigned, readJson } from './read-json.ts'

export type SignedWebhookOptions = {
  /** `whsec_` and base64. Several while one replaces another: each counts. */
  readonly secrets: readonly string[]
  readonly mapping: PurchaseMapping
}

/**
 * Any system that posts JSON signed by Standard Webhooks 1.0 (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`; https://www.standardwebhooks.com), and a mapping that says what it means.
 */
export function signedWebhook({ secrets, mapping }: SignedWebhookOptions): PurchaseSource {
  const verifiers = secrets.map((secret) => new Webhook(secret))
  return {
    name: 'webhook',
    async read(message) {
      if (!verifiers.some((verifier) => isSigned(verifier, message))) {
        throw notSigned('webhook-signature')
      }
      const mapped = mapMessage(mapping, readJson(message.body))
      if (mapped.kind === 'nothing') return mapped
      if (mapped.kind === 'order')
        return { kind: 'purchase', order: mapped.order, isKnownById: false }
      const places = mapped.missing.join(', ')
      throw new DomainError('message-unreadable', `The message has nothing usable at ${places}.`)
    },
  }
}

function isSigned(verifier: Webhook, { body, headers }: ForeignMessage): boolean {
  try {
    verifier.verify(body, headers as Record<string, string>, { jsonParse: false })
    return true
  } catch {
    return false
  }
}
