import type { ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'

/** In the order in which they are shown: what the match proposes, then what else the case is about. */
export function organizationsOf({ match, absent }: Pick<ReviewPage, 'match' | 'absent'>) {
  return [
    ...(match?.candidates ?? []).map((candidate) => ({ candidate, absence: null })),
    ...absent.map(({ candidate, whyNot }) => ({ candidate, absence: whyNot })),
  ]
}
