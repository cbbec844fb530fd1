/** What is kept sealed: mails that wait, signing secrets of webhook endpoints, replies kept for repeats. */
export type SealedKind = 'mails' | 'webhook-endpoints' | 'replies'

export type ResealedBatch = {
  /** Where the next batch begins; null: this was the last. */
  readonly reached: readonly string[] | null
  readonly readCount: number
  readonly resealedCount: number
  /** Sealed with no secret that is set. They are left as they are. */
  readonly unreadableCount: number
}

/** What follows from BERTH_SECRET in the database, for the day on which it becomes another. */
export type SealedStore = {
  count(kind: SealedKind): Promise<number>
  /** Seals with the newest secret what is sealed with another, in a fixed order. A repeat changes nothing. */
  reseal(kind: SealedKind, after: readonly string[] | null, limit: number): Promise<ResealedBatch>
  /** From now on the audit log is sealed with the newest secret; former rows can be verified still. False: it was before. */
  takeNewestIntoUse(at: Date): Promise<boolean>
}
