import { pieceKey } from './legal-form-spellings.ts'

/** A run of letters and digits, or a sign for "and". */
export type Piece = { readonly key: string; readonly start: number; readonly end: number }

/** The piece that ends last before a place in the text. */
export function pieceBefore(text: string, until: number): Piece | undefined {
  let end = until
  while (end > 0 && kindAt(text, end - 1) === GAP) end -= 1
  if (end === 0) return undefined
  let start = end - 1
  if (kindAt(text, start) === LETTER) {
    while (start > 0 && kindAt(text, start - 1) === LETTER) start -= 1
  }
  return { key: pieceKey(text.slice(start, end)), start, end }
}

/** The piece that begins first from a place in the text on. */
export function pieceAfter(text: string, from: number): Piece | undefined {
  let start = from
  while (start < text.length && kindAt(text, start) === GAP) start += 1
  if (start === text.length) return undefined
  let end = start + 1
  if (kindAt(text, start) === LETTER) {
    while (end < text.length && kindAt(text, end) === LETTER) end += 1
  }
  return { key: pieceKey(text.slice(start, end)), start, end }
}

const GAP = 0
const LETTER = 1
const SIGN = 2
const IS_LETTER = /[\p{L}\p{M}\p{N}\p{Cs}]/u
/** What each UTF-16 unit is, found once; halves of a pair count as letters. */
const kinds = new Int8Array(0x10000).fill(-1)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]
  if (known !== undefined && known >= 0) return known
  const sign = String.fromCharCode(code)
  const kind = sign === '&' || sign === '+' ? SIGN : IS_LETTER.test(sign) ? LETTER : GAP
  kinds[code] = kind
  return kind
}

/** Has the text any letter or digit? */
export function hasLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (kindAt(text, at) === LETTER) return true
  return false
}
