import type { Asked } from './asked.ts'
import {
  compareNames,
  hasLikeness,
  type LocalWeight,
  type NameComparison,
} from './compare-names.ts'
import { labelLikeness, labelsOf } from './domain-labels.ts'
import type { OrganizationMet } from './found.ts'
import type { ReadName } from './names/read-name.ts'

/** Where a candidate stands, seen from the address: what its name is worth depends on it. */
export type Place = 'alone' | 'shared' | 'elsewhere' | 'public'

/** What stands around a candidate. */
export type Surroundings = {
  /** Organizations found under the address's registrable domain. */
  readonly organizationCount: number
  readonly local: LocalWeight
  /** Of the rarest key that led to it, how many organizations hold it; undefined when none did. */
  readonly holderCount: (organization: OrganizationMet) => number | undefined
}

/** A candidate, compared: the terms whose weights make its score, and what they are made of. */
export type Assessment = {
  readonly organization: OrganizationMet
  readonly place: Place
  readonly comparison: NameComparison
  /** Which of its names was compared: 0 is the name, others are other names. */
  readonly nameIndex: number
  readonly terms: readonly string[]
}

export function assess(
  question: Asked,
  organization: OrganizationMet,
  names: readonly ReadName[],
  around: Surroundings,
): Assessment {
  const place = placeOf(question, organization, around)
  const compared = names.map((name) => compareNames(question.name, name, around.local))
  const nameIndex = bestOf(compared)
  const comparison = compared[nameIndex]
  if (comparison === undefined) throw new Error('An organization without a name.')
  const terms = [
    'here',
    ...nameTerms(comparison, question),
    ...countryTerms(question.name, comparison, organization),
    ...placeTerms(place, question, organization, comparison, around),
  ].map((term) => `${place} ${term}`)
  return { organization, place, comparison, nameIndex, terms }
}

function placeOf(
  { registrableDomain }: Asked,
  { hosts }: OrganizationMet,
  { organizationCount }: Surroundings,
): Place {
  if (registrableDomain === null) return 'public'
  const isHere = hosts.some(({ registrableDomain: own }) => own === registrableDomain)
  if (!isHere) return 'elsewhere'
  return organizationCount > 1 ? 'shared' : 'alone'
}

function bestOf(compared: readonly NameComparison[]): number {
  const worth = ({ sameness, askedShare, knownShare, trigrams }: NameComparison) =>
    (sameness === 'none' ? 0 : 1) + askedShare + knownShare + trigrams
  let best = 0
  for (const [index, one] of compared.entries()) {
    const leader = compared[best]
    if (leader !== undefined && worth(one) > worth(leader) + 1e-9) best = index
  }
  return best
}

/** Bounds of shares: a full one, and a missing one, are kinds of their own. */
const SHARES = [0.001, 0.25, 0.5, 0.75, 0.999] as const

function step(value: number, bounds: readonly number[]): number {
  let at = 0
  while (at < bounds.length && value >= (bounds[at] ?? 0)) at += 1
  return at
}

function nameTerms(comparison: NameComparison, question: Asked): readonly string[] {
  const { sameness, askedShare, knownShare, trigrams, initials, legalForms, numbers } = comparison
  const terms = [
    `shares ${step(askedShare, SHARES)}${step(knownShare, SHARES)}`,
    `trigrams ${Math.min(9, Math.floor(trigrams * 10))}`,
  ]
  if (sameness !== 'none') terms.push(`same ${sameness}`)
  if (initials !== 'none') terms.push(`initials ${initials}`)
  if (legalForms !== 'absent') terms.push(`legal form ${legalForms}`)
  if (numbers !== 'none') terms.push(`numbers ${numbers}`)
  if (comparison.isFirstFive) terms.push('first five')
  if (comparison.isSameFirstWord) terms.push('first word')
  for (const likeness of [
    'translated',
    'misspelled',
    'related',
    'abbreviated',
    'initials',
  ] as const) {
    if (hasLikeness(comparison, likeness)) terms.push(`word ${likeness}`)
  }
  if (isIncomparable(comparison, question)) terms.push('other script')
  else if (hasNothing(comparison)) terms.push('nothing')
  return terms
}

const hasNothing = ({ askedShare, trigrams, initials }: NameComparison) =>
  askedShare === 0 && trigrams < 0.15 && initials === 'none'

/** Different scripts, and no table knows a word of them. */
function isIncomparable(comparison: NameComparison, { name }: Asked): boolean {
  return name.isForeign !== comparison.known.isForeign && comparison.askedShare < 0.2
}

function countryTerms(
  name: ReadName,
  { known }: NameComparison,
  { country }: OrganizationMet,
): readonly string[] {
  const own = known.countries.length > 0 ? known.countries : country === null ? [] : [country]
  if (name.countries.length === 0 || own.length === 0) return []
  return [name.countries.some((one) => own.includes(one)) ? 'country same' : 'country other']
}

const CROWDS = [3, 5, 9, 17, 33, 65, 129] as const
const HOLDERS = [2, 4, 10, 30, 100] as const

function placeTerms(
  place: Place,
  question: Asked,
  organization: OrganizationMet,
  { known }: NameComparison,
  around: Surroundings,
): readonly string[] {
  if (place === 'public' || place === 'elsewhere') {
    const count = around.holderCount(organization)
    const terms = [count === undefined ? 'no key' : `holders ${step(count, HOLDERS)}`]
    if (place === 'elsewhere') {
      const labels = organization.hosts.map(({ host }) => labelsOf(host).main)
      if (labels.includes(question.labels.main)) terms.push('same label')
      const likeness = labelLikeness(question.labels.main, known)
      if (likeness !== 'none') terms.push(`known label ${likeness}`)
    }
    return terms
  }
  const terms = [`crowd ${step(around.organizationCount, CROWDS)}`]
  const { main, below } = question.labels
  const knownLabel = labelLikeness(main, known)
  const askedLabel = labelLikeness(main, question.name)
  if (knownLabel !== 'none') terms.push(`known label ${knownLabel}`)
  if (askedLabel !== 'none') terms.push(`asked label ${askedLabel}`)
  if (knownLabel !== 'none' && askedLabel !== 'none') terms.push('both labels')
  if (below.some((label) => labelLikeness(label, known) !== 'none')) terms.push('label below')
  const own = organization.hosts.find(({ host }) => host === question.host)
  terms.push(own === undefined ? 'other host' : 'own host')
  if (organization.hosts.some(({ isVerified }) => isVerified)) terms.push('verified')
  return terms
}
