/*
 * What speaks for and against two organizations of the directory being the same, as log-odds. Set by
 * hand and tried on a directory with known twins in it: nobody can fit what no vendor has labelled.
 */
export const TWIN_WEIGHTS = {
  /** Of two that only resemble each other, most are two. */
  'most-are-two': -3.2,
  /** The names are the same: in letters, in words, in words of another order, without spaces. */
  'same-letters': 4.6,
  'same-words': 4.3,
  'same-words-otherwise': 3.6,
  /** Else: every word of both has a partner; nearly every; half of them; fewer. */
  'shared-words': 3,
  'mostly-shared-words': 1,
  'half-shared-words': -1.2,
  'few-shared-words': -3,
  /** The spelling as a whole is nearly the same. */
  'close-spelling': 1.4,
  /** One is the initials of the other. */
  initials: 1.2,
  /** Each has a telling word that the other lacks; only one has. */
  'other-words': -2.5,
  'more-words': -0.8,
  /** A name of common words only, or of one short word, at other domains: many have it. */
  'common-name': -2.2,
  /** The rarest key of names that both have: held by these two, by a few, by dozens, by more. */
  'rare-name': 1.2,
  'seldom-name': 0.5,
  'frequent-name': -1.2,
  'crowded-name': -2.2,
  /** A domain that is not public: that of at most three organizations, or of more. */
  'same-domain': 2.6,
  'crowded-domain': 1,
  /** The same name under another ending: acme.se and acme.no. */
  'same-domain-name': 1.2,
  /** Both have domains, and other ones. */
  'other-domains': -0.7,
  'same-country': 0.6,
  'other-countries': -3.8,
  'same-legal-form': 0.4,
  'other-legal-forms': -1.6,
  /** Store 12 and Store 13 are two; Store 12 and Store may be. */
  'other-numbers': -7,
  'more-numbers': -2,
} as const

export type TwinTerm = keyof typeof TWIN_WEIGHTS
