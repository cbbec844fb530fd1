import { firstFive } from '../first-five.ts'
import { foldLetters, plainLetters } from './fold-letters.ts'
import { type LegalForm, splitLegalForms } from './legal-forms.ts'
import { isUnspaced, splitWords } from './split-words.ts'
import { JOINED_TAILS } from './tables/units.ts'
import { type Meaning, type WordRole, wordKey } from './vocabulary.ts'
import { isSmallWord, VOCABULARY } from './words.ts'

/** A word of a name. */
export type NameWord = {
  /** As typed, folded, in its own script. */
  readonly text: string
  /** In plain Latin letters and digits. */
  readonly plain: string
  /** What it says, the same in every language; the plain word when no table knows it. */
  readonly token: string
  readonly role: WordRole
}

/** A company name, taken apart. */
export type ReadName = {
  /** Lower case, single spaces, own script. */
  readonly folded: string
  /** Without legal forms, articles and conjunctions, in their order. Empty only when nothing readable was typed. */
  readonly words: readonly NameWord[]
  /** The same words as they are spelled: a compound is one. Telling are those that not many names share. */
  readonly spelled: readonly { readonly plain: string; readonly isTelling: boolean }[]
  readonly forms: readonly LegalForm[]
  /** Codes of countries that stand in brackets: they say where, not who. */
  readonly countries: readonly string[]
  /** What its words say, in their order and sorted, each once. */
  readonly tokens: string
  readonly sortedTokens: string
  /** Key of the rule `first-five`. */
  readonly five: string
  /** Plain words, joined without spaces. */
  readonly compact: string
  /** Initials of its words: without small words, and with them when that differs. Of two words or more. */
  readonly initials: readonly string[]
  /** No word has a Latin letter. */
  readonly isForeign: boolean
  /** Three letters each, of its plain words with their edges; sorted, each once. */
  readonly trigrams: readonly number[]
}

/** Takes a name apart. Does not fail: what cannot be read has no words. */
export function readName(name: string): ReadName {
  const folded = foldLetters(name)
  const { core, forms } = splitLegalForms(folded)
  const { rest, countries } = splitCountries(core)
  const found = splitWords(rest)
  const pieces = found.length > 0 ? found : splitWords(folded)
  const kept = pieces.filter((piece) => !isSmallWord(piece))
  const said = kept.length > 0 ? kept : pieces
  const plain = said.map(plainLetters)
  const read = readPieces(said)
  return {
    folded,
    words: read,
    spelled: spelledOf(read, said),
    forms,
    countries,
    tokens: read.map(({ token }) => token).join(' '),
    sortedTokens: [...new Set(read.map(({ token }) => token))].sort().join(' '),
    five: firstFive(name),
    compact: plain.join(''),
    initials: initialsOf(pieces, kept),
    isForeign: read.length > 0 && !read.some(({ text }) => LATIN_LETTER.test(text)),
    trigrams: trigramsOf(plain),
  }
}

/** By the pieces of the name; a piece is common when it is one generic word, a country or a number. */
function spelledOf(words: readonly NameWord[], pieces: readonly string[]) {
  const roles = Map.groupBy(words, ({ text }) => text)
  return pieces.map((piece) => {
    const own = roles.get(piece) ?? []
    const isTelling =
      own.length > 1 || own.some(({ role }) => role === 'proper' || role === 'place')
    return { plain: plainLetters(piece), isTelling }
  })
}

const LATIN_LETTER = /\p{Script=Latin}/u
const BRACKETS = /[([{（【]([^)\]}）】]+)[)\]}）】]/gu

/** "dupont (united states)": the country says where, not who. */
function splitCountries(core: string): { rest: string; countries: readonly string[] } {
  if (!/[([{（【]/.test(core)) return { rest: core, countries: [] }
  const countries: string[] = []
  const rest = core.replace(BRACKETS, (whole, inside: string) => {
    const meaning = VOCABULARY.find(splitWords(inside).map(wordKey).join('_'))
    if (meaning?.role !== 'country') return whole
    countries.push(...meaning.tokens)
    return ' '
  })
  return { rest, countries }
}

/** Phrases first, then words, inflections, compounds. */
function readPieces(pieces: readonly string[]): readonly NameWord[] {
  const keys = pieces.map(wordKey)
  const words: NameWord[] = []
  for (let at = 0; at < pieces.length; ) {
    const phrase = phraseAt(keys, at)
    const length = phrase?.length ?? 1
    const text = pieces.slice(at, at + length).join(' ')
    words.push(
      ...(phrase === undefined ? readPiece(text, keys[at] ?? '') : sayWords(text, phrase.meaning)),
    )
    at += length
  }
  return words
}

function phraseAt(keys: readonly string[], at: number) {
  const longest = Math.min(VOCABULARY.longestPhrase(keys[at] ?? ''), keys.length - at)
  for (let length = longest; length > 1; length -= 1) {
    const meaning = VOCABULARY.find(keys.slice(at, at + length).join('_'))
    if (meaning !== undefined) return { length, meaning }
  }
  return undefined
}

function readPiece(text: string, key: string): readonly NameWord[] {
  if (isUnspaced(text)) return readUnspaced(text)
  const meaning = VOCABULARY.find(key) ?? withoutPrefix(key) ?? VOCABULARY.findInflected(key)
  if (meaning !== undefined) return sayWords(text, meaning)
  const plain = plainLetters(text)
  const romanised = plain === key ? undefined : VOCABULARY.find(plain)
  if (romanised !== undefined) return sayWords(text, romanised)
  if (plain === '') return []
  if (/^\d+$/.test(plain)) return [{ text, plain, token: String(BigInt(plain)), role: 'number' }]
  return readCompound(text, plain) ?? [{ text, plain, token: plain, role: 'proper' }]
}

/** Arabic and Hebrew write articles and prepositions as part of the word. */
function withoutPrefix(key: string): Meaning | undefined {
  const rest = /^(?:وال|بال|لل|ال|و|ה|ל|ב|ו)(.{3,})$/u.exec(key)?.[1]
  return rest === undefined ? undefined : VOCABULARY.find(rest)
}

function sayWords(text: string, { tokens, role }: Meaning): readonly NameWord[] {
  const plain = plainLetters(text)
  return tokens.map((token) => ({ text, plain, token, role }))
}

/**
 * "universitätsbibliothek": known words, joined by nothing or by a linking letter; or any word
 * before one that is customarily joined ("kantonsspital"). Brand names that only look like two
 * words ("timberland") stay whole.
 */
function readCompound(text: string, plain: string): readonly NameWord[] | undefined {
  if (plain.length < 9 || !/^[a-z]+$/.test(plain)) return undefined
  for (let at = 4; at <= plain.length - 5; at += 1) {
    const tail = VOCABULARY.find(plain.slice(at))
    if (tail === undefined || tail.role !== 'generic') continue
    const head = plain.slice(0, at)
    const meaning = findLinked(head)
    if (meaning === undefined && !isJoinedTail(tail)) continue
    const first = meaning ?? { tokens: [head], role: 'proper' as const }
    return [...sayWords(head, first), ...sayWords(plain.slice(at), tail)].map((word) => ({
      ...word,
      text,
    }))
  }
  return undefined
}

const isJoinedTail = ({ tokens }: Meaning) => tokens.some((token) => JOINED_TAILS.has(token))

function findLinked(head: string): Meaning | undefined {
  return (
    VOCABULARY.find(head) ??
    (/(?:s|n|e)$/.test(head) ? VOCABULARY.find(head.slice(0, -1)) : undefined) ??
    (/(?:en|es)$/.test(head) ? VOCABULARY.find(head.slice(0, -2)) : undefined)
  )
}

/** The longest known words, from the left; what lies between them is a word of its own. */
function readUnspaced(text: string): readonly NameWord[] {
  const words: NameWord[] = []
  let unknown = ''
  const flush = () => {
    const plain = plainLetters(unknown)
    if (plain !== '') words.push({ text: unknown, plain, token: plain, role: 'proper' })
    unknown = ''
  }
  const characters = [...text]
  for (let at = 0; at < characters.length; ) {
    const known = longestKnown(characters, at)
    if (known === undefined) {
      unknown += characters[at]
      at += 1
      continue
    }
    flush()
    if (!isSmallWord(known.text)) words.push(...sayWords(known.text, known.meaning))
    at += known.length
  }
  flush()
  return words
}

function longestKnown(characters: readonly string[], at: number) {
  const longest = Math.min(VOCABULARY.longestUnspaced, characters.length - at)
  for (let length = longest; length > 0; length -= 1) {
    const text = characters.slice(at, at + length).join('')
    const meaning = VOCABULARY.find(text)
    if (meaning !== undefined) return { text, length, meaning }
  }
  return undefined
}

function initialsOf(pieces: readonly string[], kept: readonly string[]): readonly string[] {
  const lists = kept.length === pieces.length ? [kept] : [kept, pieces]
  return lists
    .filter((list) => list.length > 1)
    .map((list) => list.map((piece) => plainLetters(piece).charAt(0)).join(''))
}

/** Letters are told apart by the low seven bits of their codes. */
function trigramsOf(words: readonly string[]): readonly number[] {
  const found = new Set<number>()
  for (const word of words) {
    let gram = (32 << 7) | 32
    for (let at = 0; at <= word.length; at += 1) {
      const code = at < word.length ? word.charCodeAt(at) : 32
      gram = ((gram << 7) | (code & 127)) & 0x1fffff
      found.add(gram)
    }
  }
  return [...found].sort((one, other) => one - other)
}
