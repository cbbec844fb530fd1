export const PROOF_OUTCOMES = [
  'proved',
  'other-records',
  'no-record',
  'no-answer',
  'not-alone',
] as const
/** `not-alone`: another organization has come to the domain meanwhile. */
export type ProofOutcome = (typeof PROOF_OUTCOMES)[number]
