import { compareNames, type NameComparison } from '../matching/compare-names.ts'
import type { OrganizationMet } from '../matching/found.ts'
import type { NameWord, ReadName } from '../matching/names/read-name.ts'
import { rememberNames } from '../matching/names/remember-names.ts'
import { compareDomains, type SharedDomain } from './compare-domains.ts'
import { TWIN_WEIGHTS, type TwinTerm } from './twin-weights.ts'
import type { TwinEvidence } from './twins.ts'

/** Names of each that are compared: the name and a few others. */
const MOST_NAMES = 5
const readNames = rememberNames(20_000)

/** What brought two organizations together. */
export type Acquaintanceship = {
  /** Of the rarest key of names that both have, how many organizations have it; undefined: none, or very many. */
  readonly holderCount: number | undefined
  readonly sharedDomain: SharedDomain | undefined
}
type Said = readonly [TwinTerm, TwinEvidence['facts']?]

/** How probable it is that two organizations are the same, and why; whichever comes first. */
export function compareTwins(
  first: OrganizationMet,
  second: OrganizationMet,
  { holderCount, sharedDomain }: Acquaintanceship,
): { readonly score: number; readonly evidence: readonly TwinEvidence[] } {
  const pair = likest(first, second)
  const said: readonly Said[] = [
    ['most-are-two'],
    ...nameSaid(pair),
    ...commonSaid(pair, sharedDomain),
    ...holderSaid(holderCount),
    ...compareDomains(first, second, sharedDomain),
    ...countrySaid(countriesOf(first), countriesOf(second)),
  ]
  const evidence = said.map(([code, facts = {}]) => ({ code, weight: TWIN_WEIGHTS[code], facts }))
  const logOdds = evidence.reduce((sum, { weight }) => sum + weight, 0)
  return {
    score: 1 / (1 + Math.exp(-logOdds)),
    evidence: evidence.sort((one, other) => other.weight - one.weight),
  }
}

type NamePair = { readonly one: ReadName; readonly name: string; readonly compared: NameComparison }

/** Of all their names, the two that resemble each other most. */
function likest(first: OrganizationMet, second: OrganizationMet): NamePair {
  let best: NamePair | undefined
  for (const name of first.names.slice(0, MOST_NAMES)) {
    for (const other of second.names.slice(0, MOST_NAMES)) {
      const pair = pairOf(name, other)
      if (best === undefined || likeness(pair.compared) > likeness(best.compared)) best = pair
    }
  }
  if (best === undefined) throw new Error('An organization without a name.')
  return best
}

/** A typed name and a known one are compared otherwise than the other way round; of twins none is either: the order of the alphabet. */
function pairOf(name: string, other: string): NamePair {
  if (name > other) return pairOf(other, name)
  const one = readNames(name)
  return { one, name, compared: compareNames(one, readNames(other), () => 1) }
}

const likeness = ({ sameness, askedShare, knownShare, trigrams }: NameComparison) =>
  (sameness === 'none' ? 0 : 1) + Math.min(askedShare, knownShare) + trigrams

function nameSaid(pair: NamePair): readonly Said[] {
  const { compared, name } = pair
  const said: Said[] = [samenessSaid(compared, name)]
  if (compared.sameness === 'none') said.push(...differenceSaid(pair))
  if (compared.legalForms === 'same') said.push(['same-legal-form'])
  if (compared.legalForms === 'conflict') said.push(['other-legal-forms'])
  if (compared.numbers === 'other') said.push(['other-numbers'])
  if (compared.numbers === 'one') said.push(['more-numbers'])
  return said
}

function samenessSaid({ sameness, askedShare, knownShare }: NameComparison, name: string): Said {
  if (sameness === 'letters') return ['same-letters', { name }]
  if (sameness === 'words') return ['same-words', { name }]
  if (sameness !== 'none') return ['same-words-otherwise']
  const least = Math.min(askedShare, knownShare)
  if (least > 0.95) return ['shared-words']
  if (least > 0.75) return ['mostly-shared-words']
  return [least > 0.5 ? 'half-shared-words' : 'few-shared-words']
}

function differenceSaid({ one, compared }: NamePair): readonly Said[] {
  const said: Said[] = []
  if (compared.trigrams >= 0.75) said.push(['close-spelling'])
  if (compared.initials === 'all') said.push(['initials'])
  const own = unpaired(one.words, new Set(compared.pairs.flatMap(({ asked }) => asked)))
  const other = unpaired(
    compared.known.words,
    new Set(compared.pairs.flatMap(({ known }) => known)),
  )
  const words = [...own, ...other].join(', ')
  if (own.length > 0 && other.length > 0) said.push(['other-words', { words }])
  else if (words !== '') said.push(['more-words', { words }])
  return said
}

/** Words that tell organizations apart, and have no partner in the other name. */
function unpaired(words: readonly NameWord[], paired: ReadonlySet<number>): readonly string[] {
  return words.flatMap(({ role, text }, at) =>
    !paired.has(at) && (role === 'proper' || role === 'place') ? [text] : [],
  )
}

const SHORT_NAME = 7

function commonSaid(pair: NamePair, sharedDomain: SharedDomain | undefined): readonly Said[] {
  return sharedDomain === undefined && isCommon(pair) ? [['common-name']] : []
}

/** Words that many have ("Ministry of Finance"), or one short word. */
function isCommon({ one }: NamePair): boolean {
  if (one.words.length === 1) return one.compact.length <= SHORT_NAME
  return one.words.every(({ role }) => role !== 'proper')
}

function holderSaid(holderCount: number | undefined): readonly Said[] {
  if (holderCount === undefined) return [['crowded-name']]
  const facts = { organizations: holderCount }
  if (holderCount <= 2) return [['rare-name']]
  if (holderCount <= 4) return [['seldom-name', facts]]
  if (holderCount <= 12) return []
  return [[holderCount <= 30 ? 'frequent-name' : 'crowded-name', facts]]
}

/** Where an organization is: a country that stands in brackets in its name is meant more than any other. */
function countriesOf({ names, country }: OrganizationMet): readonly string[] {
  const named = readNames(names[0] ?? '').countries
  if (named.length > 0) return named
  return country === null ? [] : [country]
}

function countrySaid(first: readonly string[], second: readonly string[]): readonly Said[] {
  if (first.length === 0 || second.length === 0) return []
  const country = first.find((one) => second.includes(one))
  if (country !== undefined) return [['same-country', { country }]]
  return [['other-countries', { first: first.join(', '), second: second.join(', ') }]]
}
