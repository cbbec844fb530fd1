import { type JsonPointer, readPointer, valueAt } from './json-pointer.ts'

/** From where a pointer counts: the whole message, or the entry of which a line is made. */
export type Reach = { readonly whole: unknown; readonly entry: unknown; readonly number: number }

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'whole' | 'entry'; readonly pointer: JsonPointer; readonly source: string }
  | { readonly kind: 'number' }

/** `shop-{/data/id}`: text with places that are filled from the message. */
export type TextTemplate = readonly Part[]

/** What is wrong with a template, as the end of a sentence. */
export type TemplateFault = { readonly fault: string }

const PLACE = /\{([^{}]*)\}/g

/**
 * `{/a/b}` is what stands there in the message; `{./a}` in the entry of `each`; `{number}` counts
 * lines from 1. Other braces are not allowed, so that a mistake of typing is not taken as text.
 */
export function readTemplate(text: string, isInLine: boolean): TextTemplate | TemplateFault {
  const parts: Part[] = []
  let end = 0
  for (const match of text.matchAll(PLACE)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    const part = readPlace(match[1] ?? '', isInLine)
    if (part === undefined) return { fault: `has {${match[1]}}, which is no place in the message` }
    parts.push(part)
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  const hasBrace = parts.some((part) => part.kind === 'text' && /[{}]/.test(part.text))
  return hasBrace ? { fault: 'has a brace without its other half' } : parts
}

function readPlace(source: string, isInLine: boolean): Part | undefined {
  if (source === 'number' && isInLine) return { kind: 'number' }
  const isOfEntry = source.startsWith('.')
  const pointer = readPointer(isOfEntry ? source.slice(1) : source)
  if (pointer === undefined || pointer.length === 0 || (isOfEntry && !isInLine)) return undefined
  return { kind: isOfEntry ? 'entry' : 'whole', pointer, source }
}

/** The one pointer of which a template is made, without text around it. */
const isOnePlace = (template: TextTemplate): boolean =>
  template.length === 1 && template[0]?.kind !== 'text'

/**
 * A single place gives what stands there, of whatever kind; undefined where nothing does. With text
 * around them, places must hold text or numbers: `missing` names those that do not.
 */
export function fillTemplate(
  template: TextTemplate,
  reach: Reach,
): { readonly value: unknown; readonly missing: readonly string[] } {
  const [first] = template
  if (first !== undefined && isOnePlace(template)) {
    return { value: found(first, reach), missing: [] }
  }
  const missing: string[] = []
  const texts = template.map((part) => textOf(part, reach, (source) => missing.push(source)))
  return { value: texts.join(''), missing }
}

function found(part: Part, { whole, entry, number }: Reach): unknown {
  if (part.kind === 'text') return part.text
  if (part.kind === 'number') return String(number)
  return valueAt(part.kind === 'entry' ? entry : whole, part.pointer)
}

function textOf(part: Part, reach: Reach, missing: (source: string) => unknown): string {
  const value = found(part, reach)
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  if ('source' in part) missing(part.source)
  return ''
}
