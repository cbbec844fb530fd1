import type { Place } from './terms.ts'

/*
 * What is set by hand, beside the fitted weights. Log-odds, unless said otherwise.
 */

/** The directory names the very address, but the organization is still being made. */
export const ADDRESS_WEIGHTS = { administrator: 5, member: 3 } as const

/** The vendor has seen proof that the domain is the organization's. No test data has any, so nothing can be fitted. */
export const VERIFIED_WEIGHT = 0.7

/**
 * Less probable candidates are not listed. Who stands on the domain may be known by a name that nobody
 * has told us, so nearly all of them are; an organization elsewhere must have a name to show for it.
 * What `first-five` found always is.
 */
export const LEAST_LISTED: Readonly<Record<Place, number>> = {
  alone: 0.0001,
  shared: 0.0001,
  elsewhere: 0.02,
  public: 0.02,
}
