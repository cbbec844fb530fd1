/** How long an order has been in its state, as the console counts it. */
export const AGES = ['day', 'week', 'month', 'longer'] as const
export type Age = (typeof AGES)[number]

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
