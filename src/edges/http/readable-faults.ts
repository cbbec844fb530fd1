import type { ErrorObject } from 'ajv/dist/2020.js'
import { parseEmailAddress } from '../../domain/email-address.ts'
import type { FieldFault } from './http-refusal.ts'

const FAULTS_AT_MOST = 20

/** Turns what Ajv found into sentences that name the field and what is allowed there. */
export function readableFaults(errors: readonly ErrorObject[]): FieldFault[] {
  const faults = withoutNoise(errors).map((error) => ({
    pointer: `#${pointerOf(error)}`,
    detail: `${sentenceOf(error, orNull(error, errors))}.`,
  }))
  const seen = new Set<string>()
  const distinct = faults.filter(({ pointer, detail }) => {
    const key = `${pointer} ${detail}`
    return !seen.has(key) && seen.add(key)
  })
  return distinct.slice(0, FAULTS_AT_MOST)
}

/** "Must be one of several forms" says nothing when what is wrong with each form is listed too. */
function withoutNoise(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const telling = errors.filter((error) => error.keyword !== 'anyOf' && !isAboutNull(error))
  return telling.length > 0 ? telling : errors
}

function isAboutNull(error: ErrorObject): boolean {
  return error.keyword === 'type' && error.params.type === 'null'
}

function orNull(error: ErrorObject, errors: readonly ErrorObject[]): string {
  const couldBeNull = errors.some(
    (other) => isAboutNull(other) && other.instancePath === error.instancePath,
  )
  return couldBeNull && !isAboutNull(error) ? ' or null' : ''
}

function pointerOf(error: ErrorObject): string {
  const child = error.params.additionalProperty ?? error.params.missingProperty
  if (typeof child !== 'string') return error.instancePath
  return `${error.instancePath}/${child.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

const SENTENCES: Readonly<Record<string, (error: ErrorObject) => string>> = {
  additionalProperties: (error) =>
    `This field is not known here; known are ${list(Object.keys(error.parentSchema?.properties ?? {}))}`,
  required: (error) => `This field is missing${hint(propertyOf(error))}`,
  enum: (error) => `Must be one of ${list(error.params.allowedValues)}`,
  const: (error) => `Must be ${JSON.stringify(error.params.allowedValue)}`,
  minLength: (error) => `Must have at least ${count(error.params.limit, 'character')}`,
  maxLength: (error) => `Must have at most ${count(error.params.limit, 'character')}`,
  minItems: (error) => `Must have at least ${count(error.params.limit, 'entry', 'entries')}`,
  maxItems: (error) => `Must have at most ${count(error.params.limit, 'entry', 'entries')}`,
  minProperties: (error) => `Must have at least ${count(error.params.limit, 'field')}`,
  minimum: (error) => `Must be at least ${error.params.limit}`,
  maximum: (error) => `Must be at most ${error.params.limit}`,
  pattern: (error) =>
    error.parentSchema?.description === undefined
      ? `Must match ${error.params.pattern}`
      : `Must be as described: ${withoutStop(String(error.parentSchema.description))}`,
  format: (error) =>
    error.params.format === 'email' ? emailFault(error.data) : formatFault(error.params.format),
  uniqueItems: (error) => `Entries ${error.params.j} and ${error.params.i} are the same`,
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'Must be a time as in RFC 3339, such as 2026-03-04T00:00:00Z',
  uuid: 'Must be an id as Berth gave it (a UUID)',
}

const formatFault = (format: string) => FORMATS[format] ?? `Must be a ${format}`

function emailFault(text: unknown): string {
  const address = parseEmailAddress(String(text))
  const why = typeof address === 'string' ? '' : `; this one ${address.problem}`
  return `Must be an e-mail address such as eva@acme.example${why}`
}

function sentenceOf(error: ErrorObject, orNull: string): string {
  if (error.keyword === 'type') {
    return `Must be ${article(String(error.params.type))}${orNull}, and is ${kindOf(error.data)}`
  }
  return SENTENCES[error.keyword]?.(error) ?? capitalised(error.message ?? 'Cannot be used')
}

function propertyOf(error: ErrorObject): { type?: string; enum?: unknown[] } {
  return error.parentSchema?.properties?.[error.params.missingProperty] ?? {}
}

function hint(schema: { type?: string; enum?: unknown[] }): string {
  if (schema.enum !== undefined) return `; it must be one of ${list(schema.enum)}`
  return schema.type === undefined ? '' : `; it must be ${article(schema.type)}`
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a number'
  return article(typeof value)
}

function article(noun: string): string {
  if (noun === 'null') return 'null'
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
const count = (limit: number, one: string, many = `${one}s`) =>
  `${limit} ${limit === 1 ? one : many}`
const list = (values: readonly unknown[]) => values.map(String).join(', ')
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const withoutStop = (text: string) => text.replace(/\.$/, '')
