/** Work that is done after the transaction commits, at least once. Every job may be repeated. */
export type Job =
  | { readonly kind: 'send-mail'; readonly mailId: string }
  | { readonly kind: 'advance-run'; readonly runId: string }
  /** A directory change may answer open claims: look at the claims about this address. */
  | {
      readonly kind: 'answer-claims-from-directory'
      readonly organizationId: string
      readonly email: string
    }
  /** Look up the TXT record of a departure's domain. */
  | { readonly kind: 'check-domain'; readonly departureId: string }
  /** Tell the marketplace that sold an order that it is provisioned. */
  | { readonly kind: 'activate-purchase'; readonly orderId: string }
  /** Keys of names that older rules made are made anew. At most one waits or runs. */
  | { readonly kind: 'rebuild-keys' }

/** The queue that belongs to the transaction. */
export type JobStore = {
  /** Enqueues in the transaction; `startAfter` delays the first attempt. */
  enqueue(job: Job, options?: { readonly startAfter?: Date }): Promise<void>
}
