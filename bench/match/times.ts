/** Milliseconds. */
export type Times = {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly count: number
}

/** Does the work again and again, one after the other, the first ones untimed. */
export async function timesOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<Times> {
  const warming = Math.ceil(items.length / 5)
  for (const item of items.slice(0, warming)) await work(item)
  const times: number[] = []
  for (const item of items.slice(warming)) {
    const began = performance.now()
    await work(item)
    times.push(performance.now() - began)
  }
  return summed(times)
}

export function summed(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}

/** The one in the middle: what one slow or lucky round says does not count. */
export function middle(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
