/** How many there are of each, by kind or state. */
export type Counts = Readonly<Record<string, number>>

/** What an operator watches: how much there is, and what waits. */
export type Watched = {
  readonly ordersByState: Counts
  readonly mappingsByRule: Counts
  readonly mailsByState: Counts
  readonly runsByState: Counts
  readonly openReviewsByKind: Counts
  readonly openClaimsByKind: Counts
  readonly deliveriesByState: Counts
  readonly queues: readonly {
    readonly kind: string
    readonly state: string
    readonly count: number
    /** Seconds since the oldest of them was due. */
    readonly oldestSeconds: number
  }[]
}

export type WatchedStore = { count(): Promise<Watched> }
