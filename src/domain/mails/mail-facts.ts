/** What every mail says of its order. */
export type OrderFacts = {
  readonly orderNumber: string
  readonly lines: readonly { readonly name: string; readonly quantity: number }[]
}
/** Who set the order up, as told to third parties. */
export type PersonFacts = {
  readonly name: string | null
  readonly email: string
  /** The partner organization for which this person acts, if any. */
  readonly partnerName: string | null
}
