/** Longer words are compared by their beginnings only. */
const LONGEST = 24
const row = new Uint8Array(LONGEST + 1)
const before = new Uint8Array(LONGEST + 1)
const earlier = new Uint8Array(LONGEST + 1)

/**
 * How many typing errors (a letter wrong, missing, too many, or two exchanged) lie between two
 * words: Damerau–Levenshtein distance, adjacent transpositions only; `most + 1` when there are more.
 */
export function typingErrors(one: string, other: string, most: number): number {
  if (one === other) return 0
  const a = one.slice(0, LONGEST)
  const b = other.slice(0, LONGEST)
  if (Math.abs(a.length - b.length) > most) return most + 1
  for (let at = 0; at <= b.length; at += 1) before[at] = at
  for (let at = 1; at <= a.length; at += 1) {
    const least = fillRow(a, b, at)
    if (least > most) return most + 1
    earlier.set(before)
    before.set(row)
  }
  return Math.min(before[b.length] ?? 0, most + 1)
}

function fillRow(a: string, b: string, at: number): number {
  row[0] = at
  let least = at
  const letter = a.charCodeAt(at - 1)
  for (let to = 1; to <= b.length; to += 1) {
    const target = b.charCodeAt(to - 1)
    let cost = Math.min(
      cell(before, to) + 1,
      cell(row, to - 1) + 1,
      cell(before, to - 1) + (letter === target ? 0 : 1),
    )
    const isExchanged =
      at > 1 && to > 1 && letter === b.charCodeAt(to - 2) && a.charCodeAt(at - 2) === target
    if (isExchanged) cost = Math.min(cost, cell(earlier, to - 2) + 1)
    row[to] = cost
    if (cost < least) least = cost
  }
  return least
}

function cell(cells: Uint8Array, at: number): number {
  return cells[at] ?? 0
}

/** Letters with which both begin. */
export function samePrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

/** Share of trigrams that two sorted lists have in common: twice the common ones by all. */
export function trigramSimilarity(one: readonly number[], other: readonly number[]): number {
  let shared = 0
  let at = 0
  for (const gram of one) {
    while (at < other.length && (other[at] ?? 0) < gram) at += 1
    if (other[at] === gram) shared += 1
  }
  const all = one.length + other.length
  return all === 0 ? 0 : (2 * shared) / all
}

/** An abbreviation of more letters is a word of its own. */
const LONGEST_ABBREVIATION = 14
/** Small words, and others, that an abbreviation leaves out. */
const MOST_SKIPPED = 3

/**
 * Can these letters be made of the beginnings of these words, in order? Gives the number of words
 * that take part, 0 if it cannot be done: "benelux" of belgium, netherlands, luxembourg is 3.
 */
export function wordsAbbreviated(letters: string, words: readonly string[]): number {
  if (letters.length < 2 || letters.length > LONGEST_ABBREVIATION) return 0
  return Math.max(0, mostWords(letters, words, MOST_SKIPPED))
}

/** −1 when the letters cannot be made. */
function mostWords(letters: string, words: readonly string[], skips: number): number {
  if (letters === '') return 0
  let best = -1
  for (let at = 0; at < words.length && at <= skips; at += 1) {
    const rest = words.slice(at + 1)
    for (let taken = samePrefix(letters, words[at] ?? ''); taken > 0; taken -= 1) {
      const others = mostWords(letters.slice(taken), rest, skips - at)
      if (others >= 0) best = Math.max(best, others + 1)
    }
  }
  return best
}

/** An error at the beginning of a word, or of a space, takes more. */
const SPARE = 0.05
/** By the number of errors: long names vary in other ways too. */
const MOST_WANTED: Readonly<Record<number, number>> = { 1: 0.65, 2: 0.5 }

/**
 * How similar, by trigrams, a name with so many typing errors still is to what was meant: each error
 * takes about three of its trigrams and brings as many others. Lower would find more, and cost much.
 */
export function leastSimilarity(plainName: string, errors: number): number {
  const trigrams = plainName.length + 1
  const lost = 3 * errors
  const kept = (trigrams - lost) / (trigrams + lost)
  return Math.min(MOST_WANTED[errors] ?? 0.5, Math.max(0.3, kept - SPARE))
}
