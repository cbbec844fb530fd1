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

/*
 * How far each stage looks. Counts of rows or organizations for one question, unless said otherwise.
 */

/** Stages B and C: rows that one look-up reads at most, the largest. */
export const LOOK_UP_LIMIT = 120

/** Stage D is left out when somebody found by then has so much of the trigrams in common. */
export const SURELY_NAMED = 0.85
/** Stage D: a key that so many hold leads nowhere. */
export const MOST_HOLDERS = 64
/** Stage D: holders of keys that are compared at most. */
export const MOST_COMPARED = 10

/** Stage E is left out when somebody found by then has so much of the trigrams in common. */
export const LIKELY_NAMED = 0.75
/**
 * Stage E: with so many typing errors a name must still resemble what is looked for. On public mail
 * only the name speaks; from a domain of their own, few mean an organization that is elsewhere.
 */
export const TYPING_ERRORS = { onPublicMail: 2, onOwnDomain: 1 } as const
/** Stage E: organizations that are compared at most. */
export const MOST_RESEMBLING = 12
/** Stage E is given up after this time. */
export const LAST_RESORT_MILLISECONDS = 300

/** So many are compared word by word; of a crowd, the likest. */
export const MOST_ASSESSED = 30
