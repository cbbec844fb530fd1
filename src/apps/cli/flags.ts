import { UsageError } from './usage-error.ts'

/** A whole number from 1 to `most`. */
export function countIn(flag: string, text: string, most: number): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= most) return count
  throw new UsageError(`--${flag} must be a whole number from 1 to ${most}, not "${text}".`)
}

/** One of the words, or several with commas between them. */
export function wordsIn<const Word extends string>(
  flag: string,
  text: string,
  words: readonly Word[],
): readonly Word[] {
  const found = text.split(',').map((typed) => {
    const word = words.find((allowed) => allowed === typed.trim())
    if (word !== undefined) return word
    throw new UsageError(`--${flag} must be one or more of ${words.join(', ')}, not "${typed}".`)
  })
  return [...new Set(found)]
}
