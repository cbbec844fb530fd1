import type { Asked } from './asked.ts'
import { compareNames, type LocalWeight, type NameComparison } from './compare-names.ts'
import { type LabelLikeness, labelLikeness, labelsOf } from './domain-labels.ts'
import type { OrganizationMet } from './found.ts'
import type { NameWord, ReadName } from './names/read-name.ts'
import { UNIT_TOKENS } from './names/tables/units.ts'

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
  ]
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
  const { askedShare, knownShare, trigrams } = comparison
  return [
    `shares ${step(askedShare, SHARES)}${step(knownShare, SHARES)}`,
    `trigrams ${Math.min(9, Math.floor(trigrams * 10))}`,
    ...likenessTerms(comparison),
    ...extraTerms('asked', question.name.words, comparison),
    ...extraTerms('known', comparison.known.words, comparison),
    ...emptyTerms(comparison, question),
  ]
}

function likenessTerms(comparison: NameComparison): readonly string[] {
  const { sameness, initials, legalForms, numbers, pairs } = comparison
  const likenesses = new Set(pairs.map(({ likeness }) => likeness))
  likenesses.delete('same')
  return [
    ...(sameness === 'none' ? [] : [`same ${sameness}`]),
    ...(initials === 'none' ? [] : [`initials ${initials}`]),
    ...(legalForms === 'absent' ? [] : [`legal form ${legalForms}`]),
    ...(numbers === 'none' ? [] : [`numbers ${numbers}`]),
    ...(comparison.isFirstFive ? ['first five'] : []),
    ...(comparison.isSameFirstWord ? ['first word'] : []),
    ...[...likenesses].map((likeness) => `word ${likeness}`),
  ]
}

/** Words that only one of the names has, by what they are: "Huawei (Poland)" differs from "Huawei" in another way than "Huawei Bank". */
function extraTerms(
  side: 'asked' | 'known',
  words: readonly NameWord[],
  { pairs }: NameComparison,
): readonly string[] {
  const paired = new Set(pairs.flatMap((pair) => pair[side]))
  const counts = new Map<string, number>()
  for (const [at, { role, token }] of words.entries()) {
    if (paired.has(at)) continue
    const sort = UNIT_TOKENS.has(token) ? 'unit' : role
    counts.set(sort, (counts.get(sort) ?? 0) + 1)
  }
  return [...counts].map(([role, count]) => `${side} extra ${role} ${Math.min(count, 3)}`)
}

function emptyTerms(comparison: NameComparison, question: Asked): readonly string[] {
  if (isIncomparable(comparison, question)) return ['other script']
  return hasNothing(comparison) ? ['nothing'] : []
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
  if (name.countries.length === 0) {
    return known.countries.length > 0 ? ['country known only'] : []
  }
  const own = known.countries.length > 0 ? known.countries : country === null ? [] : [country]
  if (own.length === 0) return ['country asked only']
  return [name.countries.some((one) => own.includes(one)) ? 'country same' : 'country other']
}

/** No look-up brings more than LOOK_UP_LIMIT: larger crowds count as the largest. */
const CROWDS = [3, 5, 9, 17, 33, 65] as const
/** Keys of more holders lead nowhere: see MOST_HOLDERS. */
const HOLDERS = [2, 4, 10, 30] as const

function placeTerms(
  place: Place,
  question: Asked,
  organization: OrganizationMet,
  { known }: NameComparison,
  around: Surroundings,
): readonly string[] {
  const label = labelLikeness(question.labels.main, known)
  const knownLabel = label === 'none' ? [] : [`known label ${label}`]
  if (place === 'alone' || place === 'shared') {
    return [
      `crowd ${step(around.organizationCount, CROWDS)}`,
      ...knownLabel,
      ...askedLabelTerms(question, label),
      ...hostTerms(question, organization, known),
    ]
  }
  const count = around.holderCount(organization)
  const labels = organization.hosts.map(({ host }) => labelsOf(host).main)
  return [
    count === undefined ? 'no key' : `holders ${step(count, HOLDERS)}`,
    ...(place === 'elsewhere' && labels.includes(question.labels.main) ? ['same label'] : []),
    ...(place === 'elsewhere' ? knownLabel : []),
  ]
}

function askedLabelTerms({ labels, name }: Asked, known: LabelLikeness): readonly string[] {
  const asked = labelLikeness(labels.main, name)
  if (asked === 'none') return []
  return [`asked label ${asked}`, ...(known === 'none' ? ['asked label only'] : ['both labels'])]
}

function hostTerms(
  { labels, host: askedHost }: Asked,
  { hosts }: OrganizationMet,
  known: ReadName,
): readonly string[] {
  const isBelow = labels.below.some((label) => labelLikeness(label, known) !== 'none')
  return [
    hosts.some(({ host }) => host === askedHost) ? 'own host' : 'other host',
    ...(isBelow ? ['label below'] : []),
    ...(hosts.some(({ isVerified }) => isVerified) ? ['verified'] : []),
  ]
}
