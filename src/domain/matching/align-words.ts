import type { NameWord, ReadName } from './names/read-name.ts'
import { samePrefix, typingErrors, wordsAbbreviated } from './spelling.ts'

/** How two words, or a word and the initials of several, are the same. */
export type Likeness = 'same' | 'translated' | 'misspelled' | 'related' | 'abbreviated' | 'initials'

/** Words of both names that stand for each other. */
export type WordPair = {
  readonly likeness: Likeness
  /** 0..1 */
  readonly strength: number
  readonly asked: readonly number[]
  readonly known: readonly number[]
}

/** How much a pair counts, by how it is alike. Rough: what it is worth is fitted elsewhere. */
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
  const free = new Free(asked.words.length, known.words.length)
  const pairs = [...equalPairs(asked, known, free)]
  if (free.isDone) return pairs
  pairs.push(...joinedPairs(asked, known, free))
  pairs.push(...similarPairs(asked, known, free))
  pairs.push(...initialPairs(asked.words, known.words, free, false))
  pairs.push(...initialPairs(known.words, asked.words, free, true))
  return pairs
}

/** Which words are not paired yet. */
class Free {
  readonly asked: boolean[]
  readonly known: boolean[]

  constructor(askedCount: number, knownCount: number) {
    this.asked = new Array<boolean>(askedCount).fill(true)
    this.known = new Array<boolean>(knownCount).fill(true)
  }

  get isDone(): boolean {
    return !this.asked.includes(true) || !this.known.includes(true)
  }

  take({ asked, known }: WordPair): void {
    for (const at of asked) this.asked[at] = false
    for (const at of known) this.known[at] = false
  }
}

function pair(likeness: Likeness, asked: readonly number[], known: readonly number[]): WordPair {
  return { likeness, strength: STRENGTH[likeness], asked, known }
}

function equalPairs(asked: ReadName, known: ReadName, free: Free): readonly WordPair[] {
  const pairs: WordPair[] = []
  for (const [at, word] of asked.words.entries()) {
    const to = known.words.findIndex(
      (other, index) => free.known[index] && other.token === word.token,
    )
    if (to < 0) continue
    const isSpelledSame = known.words[to]?.plain === word.plain
    const found = pair(isSpelledSame ? 'same' : 'translated', [at], [to])
    free.take(found)
    pairs.push(found)
  }
  return pairs
}

/** "data dog" and "datadog". */
function joinedPairs(asked: ReadName, known: ReadName, free: Free): readonly WordPair[] {
  const pairs: WordPair[] = []
  const join = (one: readonly NameWord[], other: readonly NameWord[], isTurned: boolean) => {
    for (let at = 0; at + 1 < one.length; at += 1) {
      const two = [at, at + 1]
      const isFree = isTurned ? free.known : free.asked
      if (!two.every((index) => isFree[index])) continue
      const joined = `${one[at]?.plain}${one[at + 1]?.plain}`
      const to = other.findIndex(
        (word, index) => (isTurned ? free.asked : free.known)[index] && word.plain === joined,
      )
      if (to < 0) continue
      const found = isTurned ? pair('same', [to], two) : pair('same', two, [to])
      free.take(found)
      pairs.push(found)
    }
  }
  join(asked.words, known.words, false)
  join(known.words, asked.words, true)
  return pairs
}

function similarPairs(asked: ReadName, known: ReadName, free: Free): readonly WordPair[] {
  const possible: WordPair[] = []
  for (const [at, one] of asked.words.entries()) {
    if (!free.asked[at] || one.role === 'number') continue
    for (const [to, other] of known.words.entries()) {
      if (!free.known[to] || other.role === 'number') continue
      const likeness = likenessOf(one.plain, other.plain)
      if (likeness !== undefined) possible.push(pair(likeness, [at], [to]))
    }
  }
  possible.sort((one, other) => other.strength - one.strength)
  return possible.filter((found) => {
    const isFree =
      found.asked.every((at) => free.asked[at]) && found.known.every((at) => free.known[at])
    if (isFree) free.take(found)
    return isFree
  })
}

function likenessOf(one: string, other: string): Likeness | undefined {
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  if (shorter === 0) return undefined
  const prefix = samePrefix(one, other)
  if (shorter >= 4) {
    const allowed = longer >= 8 ? 2 : 1
    if (typingErrors(one, other, allowed) <= allowed) return 'misspelled'
  }
  if (prefix >= 5 && prefix >= longer * 0.55) return 'related'
  if (prefix === shorter && shorter >= 3 && longer - shorter >= 2) return 'abbreviated'
  return undefined
}

/** "ucla" and "university of california los angeles", "benelux" and its countries. */
function initialPairs(
  short: readonly NameWord[],
  long: readonly NameWord[],
  free: Free,
  isTurned: boolean,
): readonly WordPair[] {
  const pairs: WordPair[] = []
  const [freeShort, freeLong] = isTurned ? [free.known, free.asked] : [free.asked, free.known]
  for (const [at, word] of short.entries()) {
    if (!freeShort[at] || word.plain.length < 2 || word.plain.length > 12) continue
    const run = abbreviatedRun(word.plain, long, freeLong)
    if (run === undefined) continue
    const found = isTurned ? pair('initials', run, [at]) : pair('initials', [at], run)
    free.take(found)
    pairs.push(found)
  }
  return pairs
}

/** The run of free words whose beginnings make the letters. */
function abbreviatedRun(
  letters: string,
  words: readonly NameWord[],
  isFree: readonly boolean[],
): readonly number[] | undefined {
  for (let from = 0; from < words.length; from += 1) {
    if (!isFree[from] || words[from]?.plain[0] !== letters[0]) continue
    let to = from
    while (to < words.length && isFree[to]) to += 1
    const run = words.slice(from, to).map(({ plain }) => plain)
    const count = initialsOfRun(letters, run)
    if (count > 0) return Array.from({ length: count }, (_, index) => from + index)
  }
  return undefined
}

function initialsOfRun(letters: string, run: readonly string[]): number {
  const initials = run.map((plain) => plain[0]).join('')
  if (letters.length >= 2 && initials.startsWith(letters)) return letters.length
  const taking = Math.floor(wordsAbbreviated(letters, run))
  const isDense = taking >= 2 && letters.length / taking <= 4 && taking * 2 >= letters.length
  return isDense ? Math.min(run.length, taking) : 0
}
