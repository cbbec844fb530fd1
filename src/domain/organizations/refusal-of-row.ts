/** What is allowed, of a field or of a row: each is a sentence of read-fields.ts or its neighbours. */
const ALLOWED = {
  string: /^must be a string$/,
  'plain-text': /^must be Unicode text without control characters$/,
  'text-length': /^must have 1 to (\d+) characters, not only spaces$/,
  choice: /^must be one of (.+)$/,
  count: /^must be a whole number from 0 to (\d+)$/,
  time: /^must be a time as in RFC 3339, such as (.+)$/,
  country: /^must be two capital letters, ISO 3166-1$/,
  list: /^must be an array$/,
  'list-length': /^must have at most (\d+) entries$/,
  object: /^must be an object$/,
  'unknown-field': /^is not known; known are (.+)$/,
  domain: /^must be a domain name like (.+)$/,
  'other-organization': /^must be another organization than the partner$/,
  'known-organization': /^names no organization: (.+)$/s,
  'known-partner': /^names no partner organization: (.+)$/s,
  'known-customer': /^names no customer organization: (.+)$/s,
  'one-at-sign': /^has (?:no|more than one) @$/,
  'address-length': /^is longer than (\d+) characters$/,
  'local-length': /^has more than (\d+) characters before the @$/,
  'local-text': /^must have only ASCII letters, digits and single dots before the @$/,
  'address-domain': /^must have a domain name like (.+) after the @$/,
  'row-length': /^is longer than (\d+) KiB$/,
  json: /^is not valid JSON$/,
  'utf-8': /^is not valid UTF-8$/,
  columns: /^has (\d+) columns; the header has (\d+)$/,
  quotes: /^has a quotation mark (?:in the wrong place|that is not closed)$/,
} as const satisfies Readonly<Record<string, RegExp>>

export type AllowedCode = keyof typeof ALLOWED
export const ALLOWED_CODES = Object.keys(ALLOWED) as readonly AllowedCode[]

/** Why a row was refused: which field, and what is allowed there. */
export type RowRefusal = {
  /** As the row names it (`domains/0/name`); null: the row as a whole. */
  readonly field: string | null
  readonly isMissing: boolean
  /** Null: a sentence from before these codes; then the reason alone says it. */
  readonly code: AllowedCode | null
  /** What the sentence names: the choices, the longest length … */
  readonly values: readonly string[]
}

const WHOLE_ROW = /^The (?:row|line) (.+)$/s
const OF_FIELD = /^([^\s]+) (is missing; it )?(.+)$/s

/** Takes the reason of a refused row apart. */
export function refusalOfRow(reason: string): RowRefusal {
  const whole = WHOLE_ROW.exec(reason)?.[1]
  if (whole !== undefined) return { field: null, isMissing: false, ...allowedIn(whole) }
  const [, field = null, missing, allowed = ''] = OF_FIELD.exec(reason) ?? []
  return { field, isMissing: missing !== undefined, ...allowedIn(allowed) }
}

function allowedIn(sentence: string): Pick<RowRefusal, 'code' | 'values'> {
  for (const code of ALLOWED_CODES) {
    const found = ALLOWED[code].exec(sentence)
    if (found !== null) return { code, values: found.slice(1) }
  }
  return { code: null, values: [] }
}
