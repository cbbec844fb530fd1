/** What was seen of an import, and when (milliseconds). */
export type Sample = {
  readonly at: number
  readonly rowCount: number
  readonly byteCount: number
}

export type Speed = {
  readonly rowsPerSecond: number
  /** Null: nobody said how long the file is, or nothing comes. */
  readonly secondsLeft: number | null
}

/** Before this, two looks say little. */
const LEAST_SECONDS = 2

/** From the first of these looks to the last; null while they are too close together. */
export function speedOf(samples: readonly Sample[], totalByteCount: number | null): Speed | null {
  const first = samples.at(0)
  const last = samples.at(-1)
  if (first === undefined || last === undefined) return null
  const seconds = (last.at - first.at) / 1000
  if (seconds < LEAST_SECONDS) return null
  const bytesPerSecond = (last.byteCount - first.byteCount) / seconds
  const isKnown = totalByteCount !== null && bytesPerSecond > 0
  return {
    rowsPerSecond: (last.rowCount - first.rowCount) / seconds,
    secondsLeft: isKnown ? Math.max(0, totalByteCount - last.byteCount) / bytesPerSecond : null,
  }
}
