import type { OrganizationId } from '../organizations/organization.ts'
import type { KeyKind } from './name-keys.ts'
import { MOST_HOLDERS } from './thresholds.ts'

/** Who holds a key; as many as were asked for mean "that many or more". */
export type KeyHolders = {
  readonly key: string
  readonly organizationIds: readonly OrganizationId[]
}

export type KeyHolder = {
  readonly organizationId: OrganizationId
  /** Of the rarest key that led here, how many organizations hold it. */
  readonly holderCount: number
}

/** What a key of each kind is worth against a word: for the order only in which holders are looked at. */
const WORTH: Readonly<Record<KeyKind, number>> = {
  name: 2,
  compact: 1.5,
  word: 1,
  pair: 1,
  initials: 0.6,
  misspelled: 0.5,
}

/** Who shares keys with a question: those with the rarest ones first, at most `most`. */
export function rankHolders(
  keys: readonly KeyHolders[],
  kindOf: (key: string) => KeyKind,
  most: number,
): readonly KeyHolder[] {
  const found = new Map<OrganizationId, { worth: number; holderCount: number }>()
  for (const { key, organizationIds } of keys) {
    const holderCount = organizationIds.length
    if (holderCount >= MOST_HOLDERS) continue
    const worth = WORTH[kindOf(key)] * Math.log((10 * MOST_HOLDERS) / Math.max(1, holderCount))
    for (const id of organizationIds) {
      const before = found.get(id)
      found.set(id, {
        worth: worth + (before?.worth ?? 0),
        holderCount: Math.min(holderCount, before?.holderCount ?? holderCount),
      })
    }
  }
  return [...found]
    .sort(([one, { worth }], [other, { worth: otherWorth }]) =>
      worth === otherWorth ? (one < other ? -1 : 1) : otherWorth - worth,
    )
    .slice(0, most)
    .map(([organizationId, { holderCount }]) => ({ organizationId, holderCount }))
}
