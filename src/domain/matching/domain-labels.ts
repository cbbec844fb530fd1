import { getDomainWithoutSuffix, getSubdomain } from 'tldts'
import type { ReadName } from './names/read-name.ts'
import { wordsAbbreviated } from './spelling.ts'

/** What the parts of a host say: `med.umich.edu` says `umich`, and `med` below it. */
export type HostLabels = { readonly main: string; readonly below: readonly string[] }

const SUFFIXES = { allowPrivateDomains: true, validateHostname: false }

export function labelsOf(host: string): HostLabels {
  const main = (getDomainWithoutSuffix(host, SUFFIXES) ?? '').replaceAll('-', '')
  const below = (getSubdomain(host, SUFFIXES) ?? '').split('.').filter((label) => label !== '')
  return { main, below }
}

export type LabelLikeness = 'whole' | 'initials' | 'part' | 'none'

/** How a label of a domain is made of a name: all of it, its initials, or a telling part. */
export function labelLikeness(label: string, name: ReadName): LabelLikeness {
  if (label.length < 2 || name.words.length === 0) return 'none'
  if (label === name.compact) return 'whole'
  if (name.initials.includes(label)) return 'initials'
  const words = name.words.map(({ plain }) => plain)
  if (words.some((word) => word.length > 3 && label === word)) return 'whole'
  if (label.length > 3 && name.compact.startsWith(label)) return 'whole'
  if (words.some((word) => word.length > 3 && label.includes(word))) return 'part'
  const count = wordsAbbreviated(label, words)
  return count >= 2 && label.length / count <= 4 ? 'part' : 'none'
}
