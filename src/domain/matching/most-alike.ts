import type { OrganizationMet } from './found.ts'
import type { ReadName } from './names/read-name.ts'
import { trigramSimilarity } from './spelling.ts'

/**
 * Of many organizations, those whose names are likest at a glance: by trigrams, by words that say
 * the same, by initials. Those that must be compared always are.
 */
export function mostAlike(
  asked: ReadName,
  read: ReadonlyMap<OrganizationMet, readonly ReadName[]>,
  most: number,
  isAlways: (organization: OrganizationMet) => boolean,
): readonly OrganizationMet[] {
  if (read.size <= most) return [...read.keys()]
  const tokens = new Set(asked.words.map(({ token }) => token))
  const glances = [...read].map(([organization, names]) => ({
    organization,
    glance: isAlways(organization)
      ? 10
      : Math.max(...names.map((name) => glance(asked, tokens, name))),
  }))
  return glances
    .sort((one, other) => other.glance - one.glance)
    .filter(({ glance: worth }, index) => index < most || worth >= 10)
    .map(({ organization }) => organization)
}

function glance(asked: ReadName, tokens: ReadonlySet<string>, known: ReadName): number {
  const shared = known.words.filter(({ token }) => tokens.has(token)).length
  const words = (2 * shared) / (tokens.size + known.words.length || 1)
  return trigramSimilarity(asked.trigrams, known.trigrams) + words + initials(asked, known)
}

function initials(asked: ReadName, known: ReadName): number {
  const isShort = asked.words.length === 1 && asked.compact.length <= 8
  if (!isShort) return known.words.length === 1 && asked.initials.includes(known.compact) ? 1 : 0
  if (known.initials.includes(asked.compact)) return 1
  return known.initials.some((letters) => letters[0] === asked.compact[0]) ? 0.2 : 0
}
