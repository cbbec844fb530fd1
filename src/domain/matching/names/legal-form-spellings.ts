import { foldLetters } from './fold-letters.ts'
import { isUnspaced } from './split-words.ts'
import { LEGAL_FORMS } from './tables/legal-forms.ts'
import { wordKey } from './vocabulary.ts'

/** Forms of one class are alike in what they are, wherever they come from; `company` says no more than that. */
export const LEGAL_CLASSES = [
  'limited',
  'public',
  'partnership',
  'limited-partnership',
  'sole-trader',
  'cooperative',
  'foundation',
  'association',
  'nonprofit',
  'state',
  'branch',
  'company',
] as const

export type LegalClass = (typeof LEGAL_CLASSES)[number]

export type LegalForm = {
  /** The same for all spellings and translations: `se-ab`, `de-gmbh`. */
  readonly key: string
  readonly legalClass: LegalClass
  /** ISO 3166-1 codes; empty where the form says nothing of the country. */
  readonly countries: readonly string[]
}

/** One way to write a legal form. Kept under its letters without gaps: "sp. z o.o." under `spzoo`. */
export type Spelling = {
  readonly letters: string
  /** Letters before each gap that must be there: 2 and 3 for "sp z oo". */
  readonly gaps: readonly number[]
  /** Found only when each letter stands alone. */
  readonly isDotted: boolean
  readonly isBracketed: boolean
  /** At the start only together with a form of the same country at the end. */
  readonly needsEnding: boolean
  /** Marked in the table as written for other forms too. */
  readonly isShared: boolean
  readonly forms: readonly LegalForm[]
}

/** Signs and words that mean "and" between the parts of a form. Single letters are left alone: they are letters. */
const AND: ReadonlySet<string> = new Set(['&', '+', 'und', 'and', 'et', 'og', 'och', 've'])

/** A piece of a name as tables spell it: `Société` as `societe`, `und` as `&`. */
export function pieceKey(folded: string): string {
  return AND.has(folded) ? '&' : wordKey(folded)
}

/** Spellings found at one end of names. */
export class Spellings {
  readonly #byLetters = new Map<string, Spelling[]>()
  readonly #parts = new Set<string>()
  readonly #glued = new Map<string, Spelling>()
  /** Letters of the longest one in a script without spaces. */
  longestGlued = 0
  readonly #isEnding: boolean

  constructor(isEnding: boolean) {
    this.#isEnding = isEnding
  }

  add(spelling: Spelling): void {
    const { letters } = spelling
    const alike = this.#byLetters.get(letters) ?? []
    const twin = alike.find((other) => isSpelledAlike(other, spelling))
    const rest = alike.filter((other) => other !== twin)
    this.#byLetters.set(letters, [...rest, twin ? both(twin, spelling) : spelling])
    for (let at = 1; at <= letters.length; at += 1) {
      this.#parts.add(this.#isEnding ? letters.slice(-at) : letters.slice(0, at))
    }
    if (isUnspaced(letters) && !spelling.isBracketed && spelling.gaps.length === 0) {
      this.#glued.set(letters, spelling)
      this.longestGlued = Math.max(this.longestGlued, letters.length)
    }
  }

  /** May letters, with more of them on the inner side, become a form? */
  isPart(letters: string): boolean {
    return this.#parts.has(letters)
  }

  find(letters: string): readonly Spelling[] {
    return this.#byLetters.get(letters) ?? NONE
  }

  findGlued(letters: string): Spelling | undefined {
    return this.#glued.get(letters)
  }

  all(): readonly Spelling[] {
    return [...this.#byLetters.values()].flat()
  }
}

const NONE: readonly Spelling[] = []

/** One spelling of several forms: all of them are meant, until something tells which. */
function both(one: Spelling, other: Spelling): Spelling {
  if (!one.isShared || !other.isShared) {
    throw new Error(`"${one.letters}" is written for several legal forms, which is not marked.`)
  }
  return { ...one, forms: [...one.forms, ...other.forms] }
}

function isSpelledAlike(one: Spelling, other: Spelling): boolean {
  return (
    one.isDotted === other.isDotted &&
    one.isBracketed === other.isBracketed &&
    one.gaps.join() === other.gaps.join()
  )
}

export const ENDINGS = new Spellings(true)
export const BEGINNINGS = new Spellings(false)

for (const line of LEGAL_FORMS.split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const { form, endings, beginnings } = readLine(line)
  for (const spelling of endings) ENDINGS.add(toSpelling(spelling, form))
  for (const spelling of beginnings) BEGINNINGS.add(toSpelling(spelling, form))
}

function readLine(line: string) {
  const [head = '', spellings = ''] = line.split(':')
  const [key = '', legalClass = '', countries = ''] = head.split(' ')
  const known = LEGAL_CLASSES.find((one) => one === legalClass)
  if (known === undefined) throw new Error(`No legal class is called "${legalClass}": ${line}`)
  const form: LegalForm = {
    key,
    legalClass: known,
    countries: countries === '*' ? [] : countries.split(','),
  }
  const [endings = '', beginnings = ''] = spellings.split(/(?:^| )\/ /)
  const split = (text: string) => text.split(' ').filter((spelling) => spelling !== '')
  return { form, endings: split(endings), beginnings: split(beginnings) }
}

function toSpelling(written: string, form: LegalForm): Spelling {
  const signs = /^[.(=+]*/.exec(written)?.[0] ?? ''
  const words = written
    .slice(signs.length)
    .split('_')
    .map((word) => pieceKey(foldLetters(word)))
  const gaps: number[] = []
  let length = 0
  for (const word of words.slice(0, -1)) {
    length += word.length
    gaps.push(length)
  }
  return {
    letters: words.join(''),
    gaps,
    isDotted: signs.includes('.'),
    isBracketed: signs.includes('('),
    needsEnding: signs.includes('+'),
    isShared: signs.includes('='),
    forms: [form],
  }
}
