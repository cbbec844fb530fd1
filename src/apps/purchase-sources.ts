import { signedWebhook } from '../edges/purchases/signed-webhook.ts'
import { stripe } from '../edges/purchases/stripe.ts'
import type { PurchaseSource } from '../use-cases/ports/purchases.ts'
import type { PurchasesConfig } from './config-purchases.ts'

/** The systems that are set up to sell; none unless the settings say so. */
export function purchaseSources(config: PurchasesConfig): readonly PurchaseSource[] {
  const { inboundWebhook, stripe: stripeConfig } = config
  return [
    ...(inboundWebhook === undefined ? [] : [signedWebhook(inboundWebhook)]),
    ...(stripeConfig === undefined ? [] : [stripe(stripeConfig)]),
  ]
}
