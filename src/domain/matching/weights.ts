/**
 * How much each piece of evidence weighs, as log-odds against "none of these". Simple estimates,
 * set by hand and checked on real organizations; the stages that read names more closely will
 * bring fitted ones.
 */
export const WEIGHTS = {
  /** The directory names this very address. */
  'is-administrator': 5,
  'is-member': 3,
  /** Five equal letters beside an equal domain: few organizations share both by chance. */
  'same-first-five': 3.6,
  /** Users at the very host; worth less than a registrable domain alone, which it comes with. */
  'same-domain-users': 0.3,
  /** Organizations of one domain share this much between them: see domainWeight. */
  'same-registrable-domain': 1.1,
  'verified-domain': 0.7,
} as const

/** A domain speaks for each of its organizations less, the more of them there are. */
export function domainWeight(organizationCount: number): number {
  return WEIGHTS['same-registrable-domain'] - Math.log(organizationCount)
}
