/** What became of a purchase later, as the marketplace itself confirmed it. */
export type MarketplaceChange = {
  /** The order's. */
  readonly externalId: string
  readonly operationId: string
  readonly action:
    | 'plan-changed'
    | 'quantity-changed'
    | 'renewed'
    | 'suspended'
    | 'reinstated'
    | 'unsubscribed'
  readonly planId: string | null
  readonly quantity: string | null
}

/**
 * A marketplace that sends its buyer here with a token, tells of changes, and begins to bill when it is
 * told that all is set up. Each refuses with `purchase-source-away` when it must be asked and does not answer.
 */
export type Marketplace = {
  /** Undefined: it does not know this token, or no more. Else an order as `POST /v1/orders` takes it. */
  readonly resolve: (token: string) => Promise<{ readonly order: unknown } | undefined>
  /** Undefined: the message says nothing that the marketplace confirms. */
  readonly confirm: (body: string) => Promise<MarketplaceChange | undefined>
  /** `refused`: for good. */
  readonly activate: (externalId: string) => Promise<'activated' | 'refused'>
}

/** What a token of a listing stands for, but for who is to set it up: that the marketplace does not say. */
export type ListedSale =
  | {
      readonly kind: 'sale'
      /** The order's. */
      readonly externalId: string
      readonly lines: readonly unknown[]
    }
  | { readonly kind: 'unknown-token' | 'expired-token' | 'not-entitled' | 'other-product' }

/**
 * A marketplace that sends its buyer here with a token and tells no address. Refuses with
 * `purchase-source-away` when it does not answer.
 */
export type Listing = { readonly resolve: (token: string) => Promise<ListedSale> }
