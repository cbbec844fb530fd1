import { foldLetters, plainLetters } from './fold-letters.ts'

/** What a word is in a name: how much it tells two organizations apart depends on it. */
export type WordRole = 'proper' | 'generic' | 'place' | 'country' | 'number'

/** What a word says, whatever the language: `universität` says `university`. */
export type Meaning = { readonly tokens: readonly string[]; readonly role: WordRole }

const MARKED_SCRIPTS =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+$/u
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}]+$/u

/**
 * The form of a word by which tables are searched: folded; without marks where marks are accents.
 * In other scripts (Thai, Devanagari, kana) they are vowels and consonants, and stay.
 */
export function wordKey(folded: string): string {
  if (/^[a-z0-9]+$/.test(folded)) return folded
  if (LATIN.test(folded)) return plainLetters(folded)
  if (MARKED_SCRIPTS.test(folded)) return folded.normalize('NFD').replace(/\p{M}/gu, '')
  return folded
}

/** Words and phrases with what they say. */
export class Vocabulary {
  /** Filled when it is first asked: most commands of a terminal never ask. */
  #fill: ((vocabulary: Vocabulary) => void) | undefined

  readonly #meanings = new Map<string, Meaning>()
  readonly #stems = new Map<string, Meaning | null>()
  /** Words in the longest phrase that begins with a word. */
  readonly #phrases = new Map<string, number>()
  #longestUnspaced = 1

  /** Adds a table: a line is `meaning+meaning: word word two_words`. The first table that has a word wins. */
  addTable(table: string, role: WordRole): void {
    for (const line of table.split('\n')) {
      const colon = line.indexOf(':')
      if (colon < 0 || line.startsWith('#')) continue
      const tokens = line.slice(0, colon).trim().split('+')
      const words = line.slice(colon + 1).split(/[\s/]+/u)
      this.add(words.filter(Boolean), { tokens, role })
    }
  }

  add(words: readonly string[], meaning: Meaning): void {
    for (const word of words) {
      const parts = word.split('_').map((part) => wordKey(foldLetters(part)))
      const key = parts.join('_')
      if (key === '' || this.#meanings.has(key)) continue
      this.#meanings.set(key, meaning)
      if (parts.length === 1) this.#addSingle(key, meaning)
      else this.#addPhrase(parts)
    }
  }

  constructor(fill: (vocabulary: Vocabulary) => void) {
    this.#fill = fill
  }

  #ready(): void {
    const fill = this.#fill
    this.#fill = undefined
    fill?.(this)
  }

  #addPhrase(parts: readonly string[]): void {
    const [first = ''] = parts
    this.#phrases.set(first, Math.max(this.#phrases.get(first) ?? 1, parts.length))
  }

  /** Characters in the longest word that is written without spaces. */
  get longestUnspaced(): number {
    this.#ready()
    return this.#longestUnspaced
  }

  /** Words in the longest phrase that begins with this word; 1 when none does. */
  longestPhrase(first: string): number {
    this.#ready()
    return this.#phrases.get(first) ?? 1
  }

  #addSingle(key: string, meaning: Meaning): void {
    if (!/^[a-z]/.test(key)) this.#longestUnspaced = Math.max(this.#longestUnspaced, key.length)
    if (key.length < STEMMED || meaning.tokens.length > 1) return
    const stem = key.slice(0, -2)
    const other = this.#stems.get(stem)
    const isClear = other === undefined || other?.tokens[0] === meaning.tokens[0]
    this.#stems.set(stem, isClear ? meaning : null)
  }

  /** The exact word, or words joined by `_`. */
  find(key: string): Meaning | undefined {
    this.#ready()
    return this.#meanings.get(key)
  }

  /** The word in another inflection: two letters less, or other two, at its end. */
  findInflected(key: string): Meaning | undefined {
    this.#ready()
    for (let cut = 1; cut <= 3; cut += 1) {
      const stem = key.slice(0, -cut)
      if (stem.length < STEMMED - 2) return undefined
      const meaning = this.#meanings.get(stem) ?? this.#stems.get(stem)
      if (meaning) return meaning
    }
    return undefined
  }
}

/** Shorter words change their meaning with their ending. */
const STEMMED = 8
