/** Chance that is the same every time: numbers in [0, 1) from one seed. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
    // The first numbers of neighbouring seeds resemble each other.
    for (let round = 0; round < 4; round += 1) this.next()
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  isUnder(share: number): boolean {
    return this.next() < share
  }

  of<Item>(items: readonly Item[]): Item {
    return this.#at(items, this.below(items.length))
  }

  /** The first ones often, the last ones seldom: as words, domains and countries are used. */
  skewedOf<Item>(items: readonly Item[]): Item {
    return this.#at(items, Math.floor(this.next() ** 2 * items.length))
  }

  /** Mostly 1, seldom thousands: a power law. */
  size(most: number): number {
    return Math.min(most, Math.floor((1 - this.next()) ** (-1 / 1.1)))
  }

  #at<Item>(items: readonly Item[], index: number): Item {
    const item = items[index]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
}
