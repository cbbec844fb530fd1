import { type FormAt, formAtEnd, formAtStart } from './legal-form-ends.ts'
import type { LegalClass, LegalForm } from './legal-form-spellings.ts'
import { hasLetters } from './name-pieces.ts'
import { SMALL_WORDS } from './tables/small-words.ts'

export type { LegalForm } from './legal-form-spellings.ts'

export type SplitName = {
  readonly core: string
  /** In the order in which they were taken off; a spelling of several countries' forms gives them all. */
  readonly forms: readonly LegalForm[]
}

type Shorter = { readonly core: string; readonly forms: readonly LegalForm[] }

/**
 * Takes the legal forms off both ends of a folded name, in its own script, until none is left.
 * Forms inside a name stay. Never leaves nothing: a name made of legal forms alone stays as it is.
 */
export function splitLegalForms(text: string): SplitName {
  const forms: LegalForm[] = []
  let core = text
  for (;;) {
    const shorter = withoutEnding(core) ?? withoutBeginning(core, forms)
    if (shorter === undefined) return { core, forms }
    if (!hasLetters(shorter.core)) return { core: text, forms: [] }
    if (isSmall(shorter.core)) return { core, forms }
    core = shorter.core
    forms.push(...shorter.forms)
  }
}

function withoutEnding(text: string): Shorter | undefined {
  const found = formAtEnd(text)
  if (found !== undefined)
    return { core: trimEnd(text.slice(0, found.start)), forms: formsOf(found) }
  return besideBrackets(text)
}

/** "Zephyr Inc. (Japan)": the form stands before what is in brackets. */
function besideBrackets(text: string): Shorter | undefined {
  if (!/[)\]}]\s*$/u.test(text)) return undefined
  const brackets = /\s*[([{][^()[\]{}]*[)\]}]\s*$/u.exec(text)
  if (brackets === null || brackets.index === 0) return undefined
  const head = text.slice(0, brackets.index)
  const shorter = withoutEnding(head)
  if (shorter === undefined || !hasLetters(shorter.core)) return undefined
  return { core: `${shorter.core} ${brackets[0].trim()}`, forms: shorter.forms }
}

function withoutBeginning(text: string, endings: readonly LegalForm[]): Shorter | undefined {
  const found = formAtStart(text)
  if (found !== undefined && isBelieved(found, endings)) {
    return { core: trimStart(text.slice(found.end)), forms: formsOf(found) }
  }
  return beforeComma(text)
}

function isBelieved({ spellings }: FormAt, endings: readonly LegalForm[]): boolean {
  return spellings.some(
    ({ needsEnding, forms }) =>
      !needsEnding || forms.some((form) => endings.some((ending) => shareCountry(form, ending))),
  )
}

/** "AG, Zephyr": any form may be put before a comma. */
function beforeComma(text: string): Shorter | undefined {
  const comma = text.indexOf(', ')
  if (comma < 0 || comma > LONGEST_BEFORE_COMMA) return undefined
  const head = text.slice(0, comma)
  const found = formAtEnd(head)
  if (found === undefined || hasLetters(head.slice(0, found.start))) return undefined
  return { core: trimStart(text.slice(comma)), forms: formsOf(found) }
}

const LONGEST_BEFORE_COMMA = 40

function formsOf({ spellings }: FormAt): readonly LegalForm[] {
  const forms = spellings.flatMap((spelling) => spelling.forms)
  return forms.filter((form, at) => forms.findIndex(({ key }) => key === form.key) === at)
}

const trimEnd = (text: string) => text.replace(/[\s,;:/([{-]+$/u, '')
const trimStart = (text: string) => text.replace(/^[\s,;:/.)\]}-]+/u, '')

const SMALL: ReadonlySet<string> = new Set(
  `${SMALL_WORDS.and} ${SMALL_WORDS.dropped} ${SMALL_WORDS.inside}`.split(/\s+/u).filter(Boolean),
)

/** "The Company" is not called "The". */
function isSmall(text: string): boolean {
  return text.length < 12 && text.split(/[\s.,]+/u).every((word) => word === '' || SMALL.has(word))
}

/** What two names' legal forms say of their being the same organization. */
export type Agreement = 'same' | 'compatible' | 'absent' | 'conflict'

/**
 * `same`: one form stands on both sides. `compatible`: forms of one class that one country may
 * have, or a word that says "company" only. `absent`: a side has none. `conflict`: all others.
 */
export function agreementOf(one: readonly LegalForm[], other: readonly LegalForm[]): Agreement {
  if (one.length === 0 || other.length === 0) return 'absent'
  const mine = telling(one)
  const theirs = telling(other)
  if (mine.length === 0 || theirs.length === 0) {
    return mine.length === theirs.length ? 'same' : 'compatible'
  }
  if (mine.some(({ key }) => theirs.some((form) => form.key === key))) return 'same'
  const isPossible = mine.some((a) => theirs.some((b) => isOneClass(a, b) && shareCountry(a, b)))
  return isPossible ? 'compatible' : 'conflict'
}

function telling(forms: readonly LegalForm[]): readonly LegalForm[] {
  return forms.filter(({ key }) => key !== 'any-company')
}

/** What is not for profit is an association or a foundation as well. */
const NOT_FOR_PROFIT: ReadonlySet<LegalClass> = new Set(['nonprofit', 'association', 'foundation'])

function isOneClass(one: LegalForm, other: LegalForm): boolean {
  if (one.legalClass === other.legalClass) return true
  if (one.legalClass === 'company' || other.legalClass === 'company') return true
  return NOT_FOR_PROFIT.has(one.legalClass) && NOT_FOR_PROFIT.has(other.legalClass)
}

function shareCountry(one: LegalForm, other: LegalForm): boolean {
  if (one.countries.length === 0 || other.countries.length === 0) return true
  return one.countries.some((country) => other.countries.includes(country))
}
