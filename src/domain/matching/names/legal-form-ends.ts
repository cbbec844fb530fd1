import { BEGINNINGS, ENDINGS, type Spelling } from './legal-form-spellings.ts'
import { type Piece, pieceAfter, pieceBefore } from './name-pieces.ts'
import { isUnspaced } from './split-words.ts'

/** Where a legal form stands in a text: from `start` to `end`, brackets and full stops around it included. */
export type FormAt = {
  readonly start: number
  readonly end: number
  readonly spellings: readonly Spelling[]
}

/** Pieces that lie side by side, with the letters they make. */
type Run = {
  letters: string
  readonly pieces: Piece[]
}

const OPENING = /[([{]/
const CLOSING = /[)\]}]/

/** The longest legal form with which a text ends. */
export function formAtEnd(text: string): FormAt | undefined {
  const last = pieceBefore(text, text.length)
  if (last === undefined) return undefined
  const run: Run = { letters: '', pieces: [] }
  let found: FormAt | undefined
  for (let piece: Piece | undefined = last; piece !== undefined; ) {
    run.letters = piece.key + run.letters
    if (!ENDINGS.isPart(run.letters)) break
    run.pieces.unshift(piece)
    found = endingOf(text, run, piece) ?? found
    piece = pieceBefore(text, piece.start)
  }
  return found ?? gluedAtEnd(text, last)
}

function endingOf(text: string, run: Run, { start }: Piece): FormAt | undefined {
  const candidates = ENDINGS.find(run.letters)
  if (candidates.length === 0) return undefined
  const isInBrackets = OPENING.test(text.charAt(start - 1))
  const at = { start: isInBrackets ? start - 1 : start, end: text.length }
  const spellings = spelledBy(candidates, run, text, at)
  return spellings.length > 0 && isCleanBefore(text, run) ? { ...at, spellings } : undefined
}

/** The longest legal form with which a text begins. */
export function formAtStart(text: string): FormAt | undefined {
  const first = pieceAfter(text, 0)
  if (first === undefined) return undefined
  const run: Run = { letters: '', pieces: [] }
  let found: FormAt | undefined
  for (let piece: Piece | undefined = first; piece !== undefined; ) {
    run.letters += piece.key
    if (!BEGINNINGS.isPart(run.letters)) break
    run.pieces.push(piece)
    found = beginningOf(text, run, piece) ?? found
    piece = pieceAfter(text, piece.end)
  }
  return found ?? gluedAtStart(text, first)
}

function beginningOf(text: string, run: Run, { end }: Piece): FormAt | undefined {
  const candidates = BEGINNINGS.find(run.letters)
  if (candidates.length === 0) return undefined
  const at = { start: 0, end: CLOSING.test(text.charAt(end)) ? end + 1 : end }
  const spellings = spelledBy(candidates, run, text, at)
  return spellings.length > 0 && isCleanAfter(text, at.end, run) ? { ...at, spellings } : undefined
}

function spelledBy(
  candidates: readonly Spelling[],
  run: Run,
  text: string,
  at: { readonly start: number; readonly end: number },
): readonly Spelling[] {
  const brackets = bracketsIn(text.slice(at.start, at.end))
  if (brackets === 'open') return []
  return candidates.filter(
    (spelling) =>
      spelling.isBracketed === (brackets === 'around' && !isOtherScript(run.letters, spelling)) &&
      hasGaps(spelling, run, text),
  )
}

/** "(ООО)" and "(有限公司)" are forms in brackets; "(SPA)" may be anybody's initials. */
function isOtherScript(letters: string, spelling: Spelling): boolean {
  return !spelling.isBracketed && !/^[a-z0-9&]+$/.test(letters)
}

function bracketsIn(part: string): 'none' | 'inside' | 'around' | 'open' {
  let depth = 0
  let isAny = false
  for (let at = 0; at < part.length; at += 1) {
    const turn = BRACKETS.get(part.charCodeAt(at)) ?? 0
    depth += turn
    if (depth < 0) return 'open'
    if (turn > 0) isAny = true
  }
  if (depth > 0) return 'open'
  if (!isAny) return 'none'
  return OPENING.test(part.charAt(0)) ? 'around' : 'inside'
}

const BRACKETS: ReadonlyMap<number, number> = new Map([
  ...[...'([{'].map((sign) => [sign.charCodeAt(0), 1] as const),
  ...[...')]}'].map((sign) => [sign.charCodeAt(0), -1] as const),
])

/** Gaps of the spelling must be gaps in the text; other gaps may only part single letters, or be no spaces. */
function hasGaps({ letters, gaps, isDotted }: Spelling, { pieces }: Run, text: string): boolean {
  if (isDotted) return pieces.length === letters.length
  let length = 0
  let kept = 0
  for (let at = 1; at < pieces.length; at += 1) {
    const before = pieces[at - 1]
    const piece = pieces[at]
    if (before === undefined || piece === undefined) return false
    length += before.key.length
    if (gaps.includes(length)) kept += 1
    else if (isSpacedWord(before, piece, text)) return false
  }
  return kept === gaps.length
}

function isSpacedWord(before: Piece, piece: Piece, text: string): boolean {
  if (before.key.length === 1 && piece.key.length === 1) return false
  return hasSpace(text, before.end, piece.start)
}

function hasSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 32) return true
  return false
}

/** Not the last letters of other initials (u.s.a.), of an address (zephyr.co) or of a compound (pro-as). */
function isCleanBefore(text: string, { letters, pieces }: Run): boolean {
  const first = pieces[0]
  if (first === undefined || first.start === 0) return true
  const sign = text.charAt(first.start - 1)
  const before = pieceBefore(text, first.start)
  if (before === undefined || isOrdinary(letters, before.key)) return before === undefined
  if (sign === ' ' || sign === ',' || OPENING.test(sign) || CLOSING.test(sign)) {
    return !isMoreInitials(text, before, pieces)
  }
  if (sign === "'") return false
  if (first.key === '&') return before.key.length > 2
  return letters.length > 2 && before.key.length > 1 && (sign === '.' || letters.length > 3)
}

/** "u s a" and "u. s. a.": one more single letter before the single letters. */
function isMoreInitials(text: string, before: Piece, pieces: readonly Piece[]): boolean {
  const [first, second] = pieces
  if (first === undefined || second === undefined || before.key.length > 1) return false
  if (pieces.some(({ key }) => key.length > 1)) return false
  return hasSpace(text, before.end, first.start) && hasSpace(text, first.end, second.start)
}

/** After these words the letters are an ordinary word: "torre de la sal", "hotel & spa", "day spa". */
const ORDINARY_AFTER = new Set('& the of and de da do di du del la le el los das al'.split(' '))
const SPA_AFTER = new Set(
  `day hotel resort med medi medical beauty nail nails hair health wellness thermal pet massage skin
   facial golf me`.split(/\s+/u),
)

function isOrdinary(letters: string, before: string): boolean {
  if (letters.length > 3) return false
  return ORDINARY_AFTER.has(before) || (letters === 'spa' && SPA_AFTER.has(before))
}

/** Before these words, letters at the start are a name: "AB Foods", "UAB Medicine", "PT Solutions". */
const NAMED_BEFORE = new Set(
  `agri bank beauty bio biotics bus capital care college dental design digital energy engineering foods
   food fitness group health healthcare hospital homes industries inc labs law logistics media medicine
   medical partners pharma physics power process school science sciences sciex services solutions
   software systems tech technologies technology therapeutics therapy toys university ventures volley world`.split(
    /\s+/u,
  ),
)

function isCleanAfter(text: string, end: number, { letters }: Run): boolean {
  const next = pieceAfter(text, end)
  if (next === undefined) return true
  const between = text.slice(end, next.start)
  if (between !== '' && !/[\s,")\]}(]/u.test(between)) return false
  if (between === '' && !CLOSING.test(text.charAt(end - 1))) return false
  return !(letters.length < 5 && NAMED_BEFORE.has(next.key))
}

function gluedAtEnd(text: string, { start, end }: Piece): FormAt | undefined {
  if (!isOtherLetter(text, end - 1) || !isUnspaced(text.slice(end - 1, end))) return undefined
  if (text.slice(end).match(CLOSING)) return undefined
  for (let size = Math.min(ENDINGS.longestGlued, end - start - 1); size > 1; size -= 1) {
    const spelling = ENDINGS.findGlued(text.slice(end - size, end))
    if (spelling !== undefined)
      return { start: end - size, end: text.length, spellings: [spelling] }
  }
  return undefined
}

function gluedAtStart(text: string, { start, end }: Piece): FormAt | undefined {
  if (start > 0 || !isOtherLetter(text, end - 1) || !isUnspaced(text.slice(start, end)))
    return undefined
  for (let size = Math.min(BEGINNINGS.longestGlued, end - start - 1); size > 1; size -= 1) {
    const spelling = BEGINNINGS.findGlued(text.slice(start, start + size))
    if (spelling !== undefined) return { start: 0, end: start + size, spellings: [spelling] }
  }
  return undefined
}

function isOtherLetter(text: string, at: number): boolean {
  return text.charCodeAt(at) > 127
}
