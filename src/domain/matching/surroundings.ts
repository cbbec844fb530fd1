import type { LocalWeight } from './compare-names.ts'
import type { ReadName } from './names/read-name.ts'

/**
 * What a word is worth among the organizations of one domain: next to nothing when all have it
 * ("university" among the institutes of one), everything when one has it, or none.
 */
export function localWeights(names: readonly ReadName[]): LocalWeight {
  if (names.length < 2) return () => 1
  const counts = new Map<string, number>()
  for (const { words } of names) {
    for (const token of new Set(words.map((word) => word.token))) {
      counts.set(token, (counts.get(token) ?? 0) + 1)
    }
  }
  const all = Math.log(names.length + 1)
  return ({ token }) => Math.log((names.length + 1) / (counts.get(token) ?? 1)) / all
}
