import { resolve } from 'node:path'

/** Where the bench data is looked for when nobody says where: beside the checkout. */
const BESIDE = resolve(import.meta.dirname, '../../shared')

export type BenchArguments = {
  /** The folder with the data that is not part of the repository. */
  readonly shared: string
  /** Put the result into docs/benchmarks.md. */
  readonly isWritten: boolean
  /** Everything else, in its order. */
  readonly rest: readonly string[]
}

/** File names on the command line are meant from where the person stands, not from where npm goes. */
export const standingAt = () => process.env.INIT_CWD ?? process.cwd()

/** Takes `--shared DIR` and `--write` out; without the first, BENCH_SHARED says it. */
export function readArguments(words: readonly string[]): BenchArguments {
  const { value, rest } = takeOption(words, '--shared')
  const shared = value ?? process.env.BENCH_SHARED
  return {
    shared: shared === undefined ? BESIDE : resolve(standingAt(), shared),
    isWritten: rest.includes('--write'),
    rest: rest.filter((word) => word !== '--write'),
  }
}

/** Takes an option with its value out of the words. */
export function takeOption(words: readonly string[], name: string) {
  const at = words.indexOf(name)
  if (at < 0) return { value: undefined, rest: words }
  const value = words[at + 1]
  if (value === undefined) throw new Error(`${name} needs a value after it.`)
  return { value, rest: words.toSpliced(at, 2) }
}
