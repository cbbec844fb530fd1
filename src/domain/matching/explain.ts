import type { Asked } from './asked.ts'
import type { Evidence, EvidenceCode } from './match.ts'
import { weightOf } from './score.ts'
import type { Assessment } from './terms.ts'

/** Which piece of evidence a term belongs to, by how it begins. The first that fits. */
const CODES: readonly (readonly [string, EvidenceCode])[] = [
  ['same ', 'same-name'],
  ['shares ', 'same-words'],
  ['trigrams ', 'same-words'],
  ['first word', 'same-words'],
  ['word related', 'same-words'],
  ['word abbreviated', 'same-words'],
  ['word translated', 'translated-words'],
  ['word misspelled', 'similar-spelling'],
  ['word initials', 'acronym'],
  ['initials ', 'acronym'],
  ['legal form conflict', 'other-legal-form'],
  ['legal form ', 'same-legal-form'],
  ['numbers same', 'same-words'],
  ['numbers ', 'other-numbers'],
  ['first five', 'same-first-five'],
  ['other script', 'other-script'],
  ['nothing', 'nothing-in-common'],
  ['country same', 'same-country'],
  ['country ', 'other-country'],
  ['asked extra', 'other-words'],
  ['known extra', 'other-words'],
  ['known label', 'main-on-domain'],
  ['both labels', 'main-on-domain'],
  ['label below', 'main-on-domain'],
  ['same label', 'main-on-domain'],
  ['asked label', 'name-in-domain'],
  ['verified', 'verified-domain'],
  ['crowd ', 'many-on-domain'],
]

/** Why this organization, and why not: the terms of its score, gathered under what they say. Weightiest first. */
export function explain(asked: Asked, assessment: Assessment, crowd: number): readonly Evidence[] {
  const weights = new Map<EvidenceCode, number>()
  for (const term of assessment.terms) {
    const code = codeOf(term, assessment)
    weights.set(code, (weights.get(code) ?? 0) + weightOf(assessment.place, term))
  }
  const said = new Map<EvidenceCode, number>()
  for (const [code, weight] of weights) {
    const fitting = turned(code, weight, assessment)
    said.set(fitting, (said.get(fitting) ?? 0) + weight)
  }
  return [...said]
    .map(([code, weight]) => ({ code, weight, facts: factsOf(code, asked, assessment, crowd) }))
    .sort((one, other) => other.weight - one.weight)
}

function codeOf(term: string, { place }: Assessment): EvidenceCode {
  const found = CODES.find(([start]) => term.startsWith(start))
  return found?.[1] ?? codeOfPlace(place)
}

/** What remains is about where the organization stands: how many share the domain, whose host it is, how rare the words are. */
function codeOfPlace(place: Assessment['place']): EvidenceCode {
  if (place === 'public') return 'name-only'
  return place === 'elsewhere' ? 'other-domain' : 'same-registrable-domain'
}

const ABOUT_PLACE: ReadonlySet<EvidenceCode> = new Set([
  'same-registrable-domain',
  'many-on-domain',
])

/** The same terms say something else when they speak against, or by another name. */
function turned(code: EvidenceCode, weight: number, assessment: Assessment): EvidenceCode {
  if (code === 'same-words') return wordsCode(weight, assessment)
  if (code === 'same-name') return assessment.nameIndex > 0 ? 'other-name' : code
  return ABOUT_PLACE.has(code) ? placeCode(weight, code, assessment) : code
}

function wordsCode(weight: number, { comparison }: Assessment): EvidenceCode {
  if (comparison.askedShare === 0) return 'nothing-in-common'
  return weight < 0 ? 'other-words' : 'same-words'
}

function placeCode(weight: number, code: EvidenceCode, { place, terms }: Assessment): EvidenceCode {
  if (code === 'many-on-domain' && place === 'shared' && weight < 0) return code
  if (terms.includes('own host')) return 'same-domain-users'
  return place === 'alone' ? 'only-on-domain' : 'same-registrable-domain'
}

function factsOf(
  code: EvidenceCode,
  asked: Asked,
  { organization, comparison, nameIndex }: Assessment,
  crowd: number,
): Evidence['facts'] {
  const name = organization.names[nameIndex] ?? ''
  const domain = asked.registrableDomain ?? asked.host ?? ''
  switch (code) {
    case 'same-name':
    case 'other-name':
      return { name }
    case 'same-words':
    case 'translated-words':
    case 'similar-spelling':
      return { words: pairedWords(code, asked, comparison) }
    case 'other-words':
      return { words: unpairedWords(comparison) }
    case 'acronym':
      return { acronym: acronymOf(asked, comparison) }
    case 'same-first-five':
      return { letters: asked.name.five }
    case 'same-country':
    case 'other-country':
      return { country: organization.country ?? comparison.known.countries[0] ?? '' }
    case 'same-domain-users': {
      const own = organization.hosts.find(({ host }) => host === asked.host)
      return { host: asked.host ?? '', users: own?.userCount ?? 0, organizations: crowd }
    }
    case 'verified-domain': {
      const proved = organization.hosts.find(({ isVerified }) => isVerified)
      return { domain: proved?.host ?? domain }
    }
    case 'only-on-domain':
    case 'many-on-domain':
    case 'same-registrable-domain':
    case 'main-on-domain':
    case 'name-in-domain':
      return { domain, organizations: crowd }
    default:
      return {}
  }
}

/** As typed, then as the directory has them: "chemie = chemistry". */
function pairedWords(
  code: 'same-words' | 'translated-words' | 'similar-spelling',
  { name }: Asked,
  { pairs, known }: Assessment['comparison'],
): string {
  const wanted = pairs.filter(({ likeness }) => {
    if (code === 'translated-words') return likeness === 'translated'
    if (code === 'similar-spelling') return likeness === 'misspelled'
    return true
  })
  const words = wanted.map((pair) => {
    const one = joined(pair.asked.map((at) => name.words[at]?.text))
    const other = joined(pair.known.map((at) => known.words[at]?.text))
    return one === other ? one : `${one} = ${other}`
  })
  return [...new Set(words)].join(', ')
}

const joined = (words: readonly (string | undefined)[]) => [...new Set(words)].join(' ')

function unpairedWords({ pairs, known }: Assessment['comparison']): string {
  const paired = new Set(pairs.flatMap((pair) => pair.known))
  const words = known.words.filter((_, at) => !paired.has(at)).map(({ text }) => text)
  return [...new Set(words)].join(', ')
}

function acronymOf({ name }: Asked, { known }: Assessment['comparison']): string {
  const short = name.words.length <= known.words.length ? name : known
  return short.folded.toUpperCase()
}
