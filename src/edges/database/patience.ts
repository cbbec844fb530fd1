/** Of each second, so many milliseconds may be spent in vain. */
const SHARE = 50
/** And at once, after a time in which nothing was. */
const MOST_AT_ONCE = 1_500

/**
 * Keeps attempts that are too late from taking the time of all others: those that succeed cost
 * nothing, those that are given up are paid from what slowly comes back. So in a directory where the
 * last resort answers in time it always may, and in one so large that it seldom does it is only
 * tried now and then. Times are in milliseconds.
 */
export class Patience {
  #spent = 0
  #at = 0

  isLeft(now: number): boolean {
    return this.#spentBy(now) < MOST_AT_ONCE
  }

  spend(milliseconds: number, now: number): void {
    this.#spent = this.#spentBy(now) + milliseconds
    this.#at = now
  }

  #spentBy(now: number): number {
    return Math.max(0, this.#spent - ((now - this.#at) / 1000) * SHARE)
  }
}
