import { signedWebhook } from '../edges/purchases/signed-webhook.ts'
import type { PurchaseSource } from '../use-cases/ports/purchases.ts'
import type { PurchasesConfig } from './config-purchases.ts'

/** The systems that are set up to sell; none unless the settings say so. */
export function purchaseSources({ inboundWebhook }: PurchasesConfig): readonly PurchaseSource[] {
  return [...(inboundWebhook === undefined ? [] : [signedWebhook(inboundWebhook)])]
}
