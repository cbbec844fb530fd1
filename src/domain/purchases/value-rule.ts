import { fillTemplate, type Reach, readTemplate, type TextTemplate } from './text-template.ts'

/** How one field of the order is made from the message. */
export type ValueRule = {
  readonly template: TextTemplate
  /** What each value becomes; others become `otherwise`. Undefined: it stays as it is. */
  readonly table: Readonly<Record<string, string>> | undefined
  readonly otherwise: string | number | undefined
  readonly isInteger: boolean
}

type FaultAt = (pointer: string, sentence: string) => void

const KNOWN: readonly string[] = ['from', 'table', 'otherwise', 'as']

/**
 * A text (a template), a number, or `{ "from": …, "table": …, "otherwise": …, "as": "integer" }`.
 * Faults are told with the place in the mapping.
 */
export function readRule(
  written: unknown,
  pointer: string,
  isInLine: boolean,
  fault: FaultAt,
): ValueRule | undefined {
  if (typeof written === 'number') return { ...PLAIN, otherwise: written, template: [] }
  if (typeof written === 'string') {
    const template = templateAt(written, pointer, isInLine, fault)
    return template && { ...PLAIN, template }
  }
  if (!isObject(written)) {
    fault(pointer, 'must be a text, a number, or an object with "from"')
    return undefined
  }
  return readLongRule(written, pointer, isInLine, fault)
}

const PLAIN = { table: undefined, otherwise: undefined, isInteger: false } as const

function readLongRule(
  written: Record<string, unknown>,
  pointer: string,
  isInLine: boolean,
  fault: FaultAt,
): ValueRule | undefined {
  const { from, table, otherwise, as } = written
  const faults: [string, string, boolean][] = [
    ['from', 'must be a text with a place like {/data/id}', typeof from === 'string'],
    ['table', 'must be an object of texts', table === undefined || isTable(table)],
    ['otherwise', 'must be a text or a number', otherwise === undefined || isScalar(otherwise)],
    ['as', 'must be "integer"', as === undefined || as === 'integer'],
    ...Object.keys(written).map((name): [string, string, boolean] => [
      name,
      `is not known here; known are ${KNOWN.join(', ')}`,
      KNOWN.includes(name),
    ]),
  ]
  const wrong = faults.filter(([, , isRight]) => !isRight)
  for (const [name, sentence] of wrong) fault(`${pointer}/${name}`, sentence)
  if (wrong.length > 0) return undefined
  const template = templateAt(String(from), `${pointer}/from`, isInLine, fault)
  if (template === undefined) return undefined
  return {
    template,
    table: table as ValueRule['table'],
    otherwise: otherwise as ValueRule['otherwise'],
    isInteger: as === 'integer',
  }
}

function templateAt(text: string, pointer: string, isInLine: boolean, fault: FaultAt) {
  const template = readTemplate(text, isInLine)
  if (!('fault' in template)) return template
  fault(pointer, template.fault)
  return undefined
}

/** What the field can become without the message saying it. */
export function constantsOf({ template, table, otherwise }: ValueRule): readonly unknown[] {
  const [only] = template
  const isText = template.length === 1 && only?.kind === 'text' && table === undefined
  const all = [otherwise, ...Object.values(table ?? {}), isText ? only.text : undefined]
  return all.filter((one) => one !== undefined)
}

/** The value of the field; undefined leaves it out. `note` is told of places without a text. */
export function applyRule(rule: ValueRule, reach: Reach, note: (source: string) => void): unknown {
  if (rule.template.length === 0) return rule.otherwise
  const { value, missing } = fillTemplate(rule.template, reach)
  if (rule.otherwise === undefined) for (const source of missing) note(source)
  const isThere = missing.length === 0 && value !== undefined && value !== null && value !== ''
  return isThere ? translated(rule, value) : rule.otherwise
}

function translated({ table, otherwise, isInteger }: ValueRule, value: unknown): unknown {
  if (table !== undefined) {
    return Object.hasOwn(table, String(value)) ? table[String(value)] : otherwise
  }
  return isInteger && typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const isTable = (value: unknown) =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string')
