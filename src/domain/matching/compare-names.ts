import { alignWords, type WordPair } from './align-words.ts'
import { agreementOf } from './names/legal-forms.ts'
import type { NameWord, ReadName } from './names/read-name.ts'
import type { WordRole } from './names/vocabulary.ts'
import { trigramSimilarity } from './spelling.ts'

/** How much a word tells two organizations apart, by what it is. */
const ROLE_WEIGHT: Readonly<Record<WordRole, number>> = {
  proper: 1,
  number: 0.8,
  place: 0.6,
  generic: 0.4,
  country: 0.3,
}

/** How a typed name and a known one compare. Shares are 0..1, of weighed words. */
export type NameComparison = {
  readonly known: ReadName
  /** The strictest way in which both are the same. */
  readonly sameness: 'letters' | 'words' | 'sorted' | 'compact' | 'none'
  readonly pairs: readonly WordPair[]
  /** Of the typed name's words, and of the known one's, how much the other has. */
  readonly askedShare: number
  readonly knownShare: number
  readonly trigrams: number
  readonly initials: 'all' | 'part' | 'sorted' | 'none'
  readonly legalForms: ReturnType<typeof agreementOf>
  readonly numbers: 'same' | 'one' | 'other' | 'none'
  readonly isSameFirstWord: boolean
  readonly isFirstFive: boolean
}

/** A word's weight among the organizations at hand; 1 for one that none of them, or only one, has. */
export type LocalWeight = (word: NameWord) => number

export function compareNames(asked: ReadName, known: ReadName, local: LocalWeight): NameComparison {
  const pairs = alignWords(asked, known)
  return {
    known,
    sameness: samenessOf(asked, known),
    pairs,
    askedShare: shareOf(asked.words, pairs, 'asked', local),
    knownShare: shareOf(known.words, pairs, 'known', local),
    trigrams: trigramSimilarity(asked.trigrams, known.trigrams),
    initials: initialsOf(asked, known),
    legalForms: agreementOf(asked.forms, known.forms),
    numbers: numbersOf(asked, known),
    isSameFirstWord: asked.words.length > 0 && asked.words[0]?.token === known.words[0]?.token,
    isFirstFive: asked.five === known.five,
  }
}

function samenessOf(asked: ReadName, known: ReadName): NameComparison['sameness'] {
  if (asked.folded === known.folded) return 'letters'
  if (asked.tokens === known.tokens) return 'words'
  if (asked.sortedTokens === known.sortedTokens) return 'sorted'
  return asked.compact === known.compact ? 'compact' : 'none'
}

function shareOf(
  words: readonly NameWord[],
  pairs: readonly WordPair[],
  side: 'asked' | 'known',
  local: LocalWeight,
): number {
  const weights = words.map((word) => ROLE_WEIGHT[word.role] * local(word))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (all === 0) return 0
  let shared = 0
  for (const { strength, ...sides } of pairs) {
    for (const at of sides[side]) shared += strength * (weights[at] ?? 0)
  }
  return shared / all
}

function initialsOf(asked: ReadName, known: ReadName): NameComparison['initials'] {
  return strongest(abbreviates(asked, known), abbreviates(known, asked))
}

const STRONGEST_FIRST = ['all', 'part', 'sorted', 'none'] as const

function strongest(one: NameComparison['initials'], other: NameComparison['initials']) {
  return STRONGEST_FIRST.find((level) => level === one || level === other) ?? 'none'
}

/** Is the short name made of the initials of the long one? */
function abbreviates(short: ReadName, long: ReadName): NameComparison['initials'] {
  if (short.words.length > 1 || short.compact.length < 2 || short.compact.length > 10) return 'none'
  if (long.words.length < 2) return 'none'
  const letters = short.compact
  if (long.initials.includes(letters)) return 'all'
  if (letters.length < 3) return 'none'
  if (long.initials.some((initials) => initials.startsWith(letters) || isWithin(letters, initials)))
    return 'part'
  const sorted = [...letters].sort().join('')
  return long.initials.some((initials) => [...initials].sort().join('') === sorted)
    ? 'sorted'
    : 'none'
}

/** Its letters come in the initials in this order, and the first is the first. */
function isWithin(letters: string, initials: string): boolean {
  if (letters[0] !== initials[0]) return false
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at += 1
  return at === letters.length
}

function numbersOf(asked: ReadName, known: ReadName): NameComparison['numbers'] {
  const own = numbersIn(asked)
  const other = numbersIn(known)
  if (own === '' && other === '') return 'none'
  if (own === other) return 'same'
  return own === '' || other === '' ? 'one' : 'other'
}

const numbersIn = ({ words }: ReadName) =>
  words
    .filter(({ role }) => role === 'number')
    .map(({ token }) => token)
    .sort()
    .join(' ')
