import type { OrganizationKind } from '../organizations/organization.ts'
import { type NameWord, type ReadName, readName } from './names/read-name.ts'

/** Raised whenever the same names give other keys than before: then all keys are made again. */
export const KEYS_VERSION = 2

/** What a key is made of. */
export type KeyKind = 'name' | 'compact' | 'word' | 'pair' | 'misspelled' | 'initials'

/** First letter of the kind of organization, then of the kind of key. */
const LETTERS: Readonly<Record<KeyKind, string>> = {
  name: '=',
  compact: '~',
  word: 'w',
  pair: 'p',
  misspelled: 'd',
  initials: 'i',
}

const MOST_NAMES = 10
const MOST_WORDS = 6
const MOST_PAIRS = 4
const MOST_MISSPELLED = 3
/** Longer keys are cut, and told apart by a number made of the whole. */
const LONGEST_KEY = 48
/** Shorter words have too many neighbours, longer ones seldom suffer where others do not. */
const MISSPELLED = { shortest: 4, longest: 14, letters: 9 }

export type DirectoryKeys = {
  readonly keys: readonly string[]
  /** The first name in plain Latin words, for the last resort. */
  readonly plainName: string
}

/** What the directory keeps of an organization's names. */
export function directoryKeys(kind: OrganizationKind, names: readonly string[]): DirectoryKeys {
  const keys = new Set<string>()
  const read = names.slice(0, MOST_NAMES).map(readName)
  for (const name of read) {
    for (const key of keysOf(name)) keys.add(`${kind.charAt(0)}${key}`)
    for (const word of misspelledOf(name)) keys.add(`${kind.charAt(0)}${word}`)
  }
  const [first] = read
  return { keys: [...keys], plainName: first === undefined ? '' : plainNameOf(first) }
}

/** Its words in plain Latin letters: what is compared by trigrams in the database, for organizations and for questions. */
export function plainNameOf({ words }: ReadName): string {
  return words.map(({ plain }) => plain).join(' ')
}

/** A key of a question, and what it is made of. */
export type QuestionKey = { readonly key: string; readonly keyKind: KeyKind }

/** Under which keys the organization that is meant may be kept. */
export function questionKeys(kind: OrganizationKind, name: ReadName): readonly QuestionKey[] {
  const keys = new Set(keysOf(name))
  for (const word of likelyMisspelled(name)) {
    for (const variant of oneDeleted(word)) keys.add(keyFor('misspelled', variant))
  }
  // Who types initials means a name that has them; who types a name may mean initials.
  if (name.words.length === 1 && name.compact.length > 2 && name.compact.length <= 8)
    keys.add(keyFor('initials', name.compact))
  for (const initials of name.initials) {
    if (initials.length > 2) keys.add(keyFor('compact', initials))
  }
  return [...keys].map((key) => ({ key: `${kind.charAt(0)}${key}`, keyKind: kindOf(key) }))
}

function kindOf(key: string): KeyKind {
  const letter = key.charAt(0)
  const found = (Object.keys(LETTERS) as KeyKind[]).find((kind) => LETTERS[kind] === letter)
  if (found === undefined) throw new Error(`No kind of key begins with ${letter}.`)
  return found
}

/** The same for organizations and for questions. */
function keysOf(name: ReadName): readonly string[] {
  if (name.words.length === 0) return []
  const keys = [keyFor('name', name.sortedTokens), keyFor('compact', name.compact)]
  const words = tellingWords(name)
  for (const { token } of words.slice(0, MOST_WORDS)) keys.push(keyFor('word', token))
  if (words.length < 2) for (const pair of pairsOf(name)) keys.push(keyFor('pair', pair))
  for (const initials of name.initials) {
    if (initials.length > 2) keys.push(keyFor('initials', initials))
  }
  return keys
}

/** Words that few names share, as far as that can be told without counting: rarest first. */
function tellingWords(name: ReadName): readonly NameWord[] {
  const proper = name.words.filter(({ role }) => role === 'proper' || role === 'number')
  const words = proper.length > 0 ? proper : name.words.filter(({ role }) => role === 'place')
  return words.toSorted((one, other) => other.token.length - one.token.length)
}

/** Neighbours in a name of common words: together they are rare. */
function pairsOf(name: ReadName): readonly string[] {
  const tokens = name.words.map(({ token }) => token)
  return tokens
    .slice(1)
    .map((token, index) => [tokens[index] ?? '', token].sort().join(' '))
    .slice(0, MOST_PAIRS)
}

/** Of one word only: the others, spelled right, find the name without it. */
function misspelledOf(name: ReadName): readonly string[] {
  const [word] = likelyMisspelled(name)
  return word === undefined ? [] : oneDeleted(word).map((variant) => keyFor('misspelled', variant))
}

/** As written: a compound is one word to who types it. Proper words and compounds before others, the longest first. */
function likelyMisspelled(name: ReadName): readonly string[] {
  const spelled = name.spelled.filter(({ plain }) => plain.length >= MISSPELLED.shortest)
  const telling = spelled.filter(({ isTelling }) => isTelling)
  return (telling.length > 0 ? telling : spelled)
    .toSorted((one, other) => other.plain.length - one.plain.length)
    .map(({ plain }) => plain.slice(0, MISSPELLED.longest))
    .slice(0, MOST_MISSPELLED)
}

/** The word, and the word without each one of its first letters: one typing error apart, two words share one of these. */
function oneDeleted(word: string): readonly string[] {
  const variants = [word]
  for (let at = 0; at < Math.min(word.length, MISSPELLED.letters); at += 1) {
    variants.push(word.slice(0, at) + word.slice(at + 1))
  }
  return variants
}

function keyFor(kind: KeyKind, text: string): string {
  if (text.length <= LONGEST_KEY) return LETTERS[kind] + text
  return `${LETTERS[kind]}${text.slice(0, LONGEST_KEY - 9)}#${hashOf(text)}`
}

/** FNV-1a, 32 bits: enough to keep long names with the same beginning apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}
