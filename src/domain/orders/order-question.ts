/** What was typed into the search of orders, taken apart; what is absent is not looked for. */
export type OrderQuestion = {
  /** The beginning of the order's number in the vendor's own system. */
  readonly externalIdBegins: string
  /** The beginning of the contact's address. */
  readonly emailBegins?: string
  /** What stands behind the @ of the contact's address. */
  readonly emailDomain?: string
  /** Beginnings of words that all stand in the company's name. */
  readonly words: readonly string[]
}

const DOMAIN = /^@?((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+)$/u
const ADDRESS = /^[^\s@]+@[^\s@]*$/
/** One letter begins too many words to be looked for. */
const SHORTEST_WORD = 2

/** What somebody may mean who typed this, and may not have finished typing. */
export function orderQuestion(typed: string): OrderQuestion {
  const text = typed.trim()
  const folded = text.toLowerCase()
  const domain = DOMAIN.exec(folded)?.[1]
  const isAddress = ADDRESS.test(folded)
  return {
    externalIdBegins: text,
    ...(isAddress ? { emailBegins: folded } : {}),
    ...(domain === undefined ? {} : { emailDomain: domain }),
    words: isAddress ? [] : wordsOf(folded),
  }
}

/** Without accents, as the index of the company's words has them. */
function wordsOf(folded: string): readonly string[] {
  const plain = folded.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => word.length < SHORTEST_WORD) ? [] : words
}
