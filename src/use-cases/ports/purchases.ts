import type { SourceName } from '../../domain/purchases/source-name.ts'

/** What another system posted: the text is what was signed, byte for byte. */
export type ForeignMessage = {
  readonly body: string
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** What a message means. */
export type ReadMessage =
  /** Nothing to set up: it is acknowledged and forgotten. */
  | { readonly kind: 'nothing' }
  /** The order as `POST /v1/orders` takes it. Its contract has not been checked yet. */
  | {
      readonly kind: 'purchase'
      readonly order: unknown
      /** Its external id alone says which purchase it is: another content is no contradiction. */
      readonly isKnownById: boolean
    }

/**
 * A system that sells for the vendor. Whoever adds one implements this: the order itself is made in
 * one way, whatever it came from.
 */
export type PurchaseSource = {
  readonly name: SourceName
  /**
   * Refuses with `message-not-signed` what is not proved to come from there, before anything else is
   * looked at; with `message-unreadable` what no order can be made of; with `purchase-source-away`
   * when the other system must be asked and does not answer.
   */
  readonly read: (message: ForeignMessage) => Promise<ReadMessage>
}
