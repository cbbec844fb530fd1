import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance.ts'

/** The parts of real company names, each as often as it occurs. */
export type Words = {
  readonly names: readonly string[]
  /** What a name begins with: mostly what nobody else is called. */
  readonly heads: readonly string[]
  readonly middles: readonly string[]
  /** Legal forms as they are written; empty where a name has none. */
  readonly tails: readonly string[]
}

const LEGAL =
  /^[(,]*(inc|incorporated|ltd|limited|llc|llp|gmbh|ag|kg|ab|oy|oyj|as|asa|a\/s|aps|bv|b\.v|nv|n\.v|srl|s\.r\.l|s\.r\.l|sas|sarl|sa|s\.a|spa|s\.p\.a|kk|k\.k|corp|corporation|co|company|plc|pty|pte|kft|sro|s\.r\.o|doo|d\.o\.o|sp|z|o\.o|oo|co\.,ltd|co\.,ltd|lda|sl|s\.l|sdn|bhd)[.,)]*$/i

/** Reads the list of real names; throws when it is not there. */
export function readWords(shared: string): Words {
  const file = join(shared, 'data/company-names/names.txt')
  if (!existsSync(file)) {
    throw new Error(
      `${file} is not there. Say where the bench data is: --shared DIR (or BENCH_SHARED=DIR).`,
    )
  }
  return wordsOf(readFileSync(file, 'utf8').split('\n'))
}

export function wordsOf(lines: readonly string[]): Words {
  const names = lines.map((line) => line.trim()).filter((name) => name.length > 1)
  const parts = names.map(partsOf)
  return {
    names,
    heads: parts.map(({ head }) => head),
    middles: parts.flatMap(({ middles }) => middles),
    tails: parts.map(({ tail }) => tail),
  }
}

function partsOf(name: string) {
  const [head = '', ...rest] = name.split(/\s+/)
  let from = rest.length
  while (from > 0 && LEGAL.test(rest[from - 1] ?? '')) from -= 1
  const middles = rest.slice(0, from).filter((word) => /\p{L}{2}/u.test(word))
  return { head: head.replace(/[,;]+$/, ''), middles, tail: rest.slice(from).join(' ') }
}

/**
 * A name that a company might have: now and then a real one, mostly real words put together anew. A
 * third begins with a word that is coined of two, so that more names bring more words, as they do.
 */
export function composeName(words: Words, chance: Chance): string {
  const kind = chance.next()
  if (kind < 0.03) return chance.of(words.names)
  const head = kind < 0.35 ? coin(words, chance) : chance.skewedOf(words.heads)
  const others = Array.from({ length: chance.below(3) }, () => chance.of(words.middles))
  const second = kind > 0.88 ? [chance.of(words.heads)] : []
  const parts = [head, ...second, ...others, chance.of(words.tails)]
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 200)
    .trim()
}

function coin(words: Words, chance: Chance): string {
  const [first, second] = [chance.of(words.heads), chance.of(words.heads)]
  const start = first.slice(0, Math.max(2, Math.ceil(first.length * 0.6)))
  const word = `${start}${second.slice(Math.floor(second.length * 0.5)).toLowerCase()}`
  return word.charAt(0).toUpperCase() + word.slice(1)
}
