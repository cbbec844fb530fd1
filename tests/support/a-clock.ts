/** A clock that stands still until a test moves it. */
export type TestClock = {
  readonly now: () => Date
  readonly jump: (by: {
    readonly days?: number
    readonly hours?: number
    readonly minutes?: number
    readonly seconds?: number
    readonly milliseconds?: number
  }) => void
  readonly set: (instant: Date) => void
}

export function aClock(start = new Date('2026-03-02T09:00:00.000Z')): TestClock {
  let instant = start.getTime()
  return {
    now: () => new Date(instant),
    jump: ({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) => {
      instant += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
    },
    set: (to) => {
      instant = to.getTime()
    },
  }
}
