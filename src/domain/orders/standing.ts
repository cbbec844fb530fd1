/** How long an order has been in its state, as the console counts it. */
export const AGES = ['day', 'week', 'month', 'longer'] as const
export type Age = (typeof AGES)[number]

const DAY = 86_400_000
/** In days: not less than the first, and less than the second. */
export const DAYS_OF = {
  day: [0, 1],
  week: [1, 7],
  month: [7, 30],
  longer: [30, null],
} as const satisfies Readonly<Record<Age, readonly [number, number | null]>>

/** Since when an order of this age has been in its state: after the one instant, not after the other. */
export function sinceOf(
  age: Age,
  now: Date,
): { readonly after: Date | null; readonly notAfter: Date | null } {
  const [least, most] = DAYS_OF[age]
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  return {
    after: most === null ? null : before(most),
    notAfter: least === 0 ? null : before(least),
  }
}

/** Where a contact is who has not finished, by the first question that is not answered yet. */
export const STOPS = [
  'not-begun',
  'intent',
  'company',
  'elsewhere',
  'organization',
  'last-look',
] as const
export type Stop = (typeof STOPS)[number]
