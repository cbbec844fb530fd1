import { aws } from '../edges/purchases/aws.ts'
import { azure } from '../edges/purchases/azure.ts'
import { signedWebhook } from '../edges/purchases/signed-webhook.ts'
import { stripe } from '../edges/purchases/stripe.ts'
import type { Listing, Marketplace } from '../use-cases/ports/marketplaces.ts'
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

/** Microsoft's marketplace, if the settings say how to speak with it. */
export const azureMarketplace = (config: PurchasesConfig): Marketplace | undefined =>
  config.azure === undefined ? undefined : azure(config.azure)

/** The product at AWS Marketplace, if the settings name it. */
export const awsListing = (config: PurchasesConfig): Listing | undefined =>
  config.aws === undefined ? undefined : aws(config.aws)
