import type { NameWord, ReadName } from './names/read-name.ts'
import { samePrefix, typingErrors, wordsAbbreviated } from './spelling.ts'

/** How two words, or a word and the initials of several, are the same. */
export type Likeness = 'same' | 'translated' | 'misspelled' | 'related' | 'abbreviated' | 'initials'

/** Words of both names that stand for each other, by their places. */
export type WordPair = {
  readonly likeness: Likeness
  /** 0..1 */
  readonly strength: number
  readonly asked: readonly number[]
  readonly known: readonly number[]
}

/** How much a pair counts, by how it is alike. Rough: what that is worth is fitted elsewhere. */
const STRENGTH: Readonly<Record<Likeness, number>> = {
  same: 1,
  translated: 1,
  misspelled: 0.85,
  related: 0.6,
  abbreviated: 0.6,
  initials: 0.9,
}

/** Pairs the words of a typed name with those of a known one; each word is used once, the likest first. */
export function alignWords(asked: ReadName, known: ReadName): readonly WordPair[] {
  const found = new Pairing(asked.words, known.words)
  found.takeEqual()
  if (found.isDone) return found.pairs
  found.takeJoined()
  found.takeSimilar()
  found.takeInitials()
  return found.pairs
}

/** One side of a pairing: its words, and which of them are not paired yet. */
type Side = { readonly words: readonly NameWord[]; readonly isFree: boolean[] }

class Pairing {
  readonly pairs: WordPair[] = []
  readonly #asked: Side
  readonly #known: Side

  constructor(asked: readonly NameWord[], known: readonly NameWord[]) {
    this.#asked = { words: asked, isFree: asked.map(() => true) }
    this.#known = { words: known, isFree: known.map(() => true) }
  }

  get isDone(): boolean {
    return !this.#asked.isFree.includes(true) || !this.#known.isFree.includes(true)
  }

  #take(likeness: Likeness, asked: readonly number[], known: readonly number[]): void {
    for (const at of asked) this.#asked.isFree[at] = false
    for (const at of known) this.#known.isFree[at] = false
    this.pairs.push({ likeness, strength: STRENGTH[likeness], asked, known })
  }

  takeEqual(): void {
    for (const [at, word] of this.#asked.words.entries()) {
      const to = findFree(this.#known, (other) => other.token === word.token)
      if (to < 0) continue
      const isSpelledSame = this.#known.words[to]?.plain === word.plain
      this.#take(isSpelledSame ? 'same' : 'translated', [at], [to])
    }
  }

  /** "data dog" and "datadog". */
  takeJoined(): void {
    for (const { pair, one } of joinedPairs(this.#asked, this.#known))
      this.#take('same', pair, [one])
    for (const { pair, one } of joinedPairs(this.#known, this.#asked))
      this.#take('same', [one], pair)
  }

  takeSimilar(): void {
    const possible = freeWords(this.#asked)
      .flatMap((at) =>
        freeWords(this.#known).map((to) => ({ at, to, likeness: this.#likenessOf(at, to) })),
      )
      .sort((one, other) => strengthOf(other.likeness) - strengthOf(one.likeness))
    for (const { at, to, likeness } of possible) {
      if (likeness === undefined) return
      if (this.#asked.isFree[at] && this.#known.isFree[to]) this.#take(likeness, [at], [to])
    }
  }

  #likenessOf(at: number, to: number): Likeness | undefined {
    return likenessOf(this.#asked.words[at]?.plain ?? '', this.#known.words[to]?.plain ?? '')
  }

  /** "ucla" and "university of california los angeles", either way round. */
  takeInitials(): void {
    for (const { at, run } of initialPairs(this.#asked, this.#known))
      this.#take('initials', [at], run)
    for (const { at, run } of initialPairs(this.#known, this.#asked))
      this.#take('initials', run, [at])
  }
}

const strengthOf = (likeness: Likeness | undefined) =>
  likeness === undefined ? 0 : STRENGTH[likeness]

const findFree = ({ words, isFree }: Side, fits: (word: NameWord) => boolean) =>
  words.findIndex((word, at) => isFree[at] && fits(word))

/** Places of free words that may be misspelled: numbers are as they are. */
const freeWords = ({ words, isFree }: Side) =>
  words.flatMap(({ role }, at) => (isFree[at] && role !== 'number' ? [at] : []))

function joinedPairs(two: Side, single: Side) {
  const found: { pair: readonly number[]; one: number }[] = []
  for (let at = 0; at + 1 < two.words.length; at += 1) {
    if (!two.isFree[at] || !two.isFree[at + 1]) continue
    const joined = `${two.words[at]?.plain}${two.words[at + 1]?.plain}`
    const one = findFree(single, ({ plain }) => plain === joined)
    if (one >= 0) found.push({ pair: [at, at + 1], one })
  }
  return found
}

function likenessOf(one: string, other: string): Likeness | undefined {
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  if (shorter < 3) return undefined
  const allowed = longer >= 8 ? 2 : 1
  if (shorter >= 4 && typingErrors(one, other, allowed) <= allowed) return 'misspelled'
  const prefix = samePrefix(one, other)
  if (prefix >= 5 && prefix >= longer * 0.55) return 'related'
  return prefix === shorter && longer - shorter >= 2 ? 'abbreviated' : undefined
}

const LONGEST_ACRONYM = 12

function initialPairs(short: Side, long: Side) {
  const found: { at: number; run: readonly number[] }[] = []
  for (const at of freeWords(short)) {
    const letters = short.words[at]?.plain ?? ''
    if (letters.length < 2 || letters.length > LONGEST_ACRONYM) continue
    const run = abbreviatedRun(letters, long)
    if (run !== undefined) found.push({ at, run })
  }
  return found
}

/** Places of the free words, one after the other, whose beginnings make the letters. */
function abbreviatedRun(letters: string, { words, isFree }: Side): readonly number[] | undefined {
  for (let from = 0; from < words.length; from += 1) {
    if (!isFree[from] || words[from]?.plain[0] !== letters[0]) continue
    const end = isFree.indexOf(false, from)
    const run = words.slice(from, end < 0 ? words.length : end).map(({ plain }) => plain)
    const count = initialsOfRun(letters, run)
    if (count > 0) return Array.from({ length: count }, (_, index) => from + index)
  }
  return undefined
}

/** How many of the run's words make the letters: by initials, or by beginnings of four letters at most. */
function initialsOfRun(letters: string, run: readonly string[]): number {
  const initials = run.map((plain) => plain[0]).join('')
  if (initials.startsWith(letters)) return letters.length
  const count = wordsAbbreviated(letters, run)
  const isDense = count >= 2 && letters.length <= count * 4 && count * 2 >= letters.length
  return isDense ? Math.min(run.length, count) : 0
}
