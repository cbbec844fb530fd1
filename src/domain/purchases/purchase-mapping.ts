import { type JsonPointer, readPointer, valueAt } from './json-pointer.ts'
import { applyRule, constantsOf, isObject, readRule, type ValueRule } from './value-rule.ts'

/** How a foreign message becomes the order that `POST /v1/orders` would take. */
export type PurchaseMapping = {
  /** Which messages are purchases; null: all. */
  readonly when: { readonly pointer: JsonPointer; readonly values: readonly string[] } | null
  /** By the path of the field in the order, as in `contact/email`. */
  readonly fields: Readonly<Record<string, ValueRule>>
  /** One line for each entry that stands there; null: one line, of the message itself. */
  readonly each: JsonPointer | null
  readonly line: Readonly<Record<string, ValueRule>>
}

/** A fault of a mapping: where in the file, and what is wrong there. */
export type MappingFault = { readonly pointer: string; readonly sentence: string }

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': ['externalId', 'partnerOrganizationExternalId', 'startsAt'],
  contact: ['kind', 'email', 'name', 'language'],
  company: ['name', 'country'],
}
const GROUPS: readonly string[] = ['contact', 'company', 'lines']
const LINE_FIELDS: readonly string[] = ['externalId', 'sku', 'name', 'quantity']
const NEEDED: readonly string[] = ['externalId', 'contact/kind', 'contact/email']
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'contact/kind': ['customer', 'partner'],
  'contact/language': ['en', 'sv'],
}

/** Reads a mapping; every fault is named at once, with its place. */
export function readMapping(
  written: unknown,
): { readonly mapping: PurchaseMapping } | { readonly faults: readonly MappingFault[] } {
  const faults: MappingFault[] = []
  const fault = (pointer: string, sentence: string) => void faults.push({ pointer, sentence })
  if (!isObject(written) || !isObject(written.order)) {
    return { faults: [{ pointer: '/order', sentence: 'must be an object' }] }
  }
  for (const name of Object.keys(written)) {
    if (name !== 'when' && name !== 'order') fault(`/${name}`, 'is not known here')
  }
  const { order } = written
  const fields = {
    ...readFields(order, '', fault),
    ...readFields(order.contact, 'contact', fault),
    ...readFields(order.company, 'company', fault),
  }
  checkFields(fields, order, fault)
  const mapping = { when: readWhen(written.when, fault), fields, ...readLines(order.lines, fault) }
  return faults.length === 0 ? { mapping } : { faults }
}

type FaultAt = (pointer: string, sentence: string) => void
type Rules = Record<string, ValueRule>

/** The fields of the order itself (without a group), or those of a group in it. */
function readFields(written: unknown, group: string, fault: FaultAt): Rules {
  if (written === undefined) return {}
  if (!isObject(written)) {
    fault(`/order/${group}`, 'must be an object')
    return {}
  }
  const prefix = group === '' ? '' : `${group}/`
  const known = FIELDS[group] ?? []
  refuseOthers(written, group === '' ? [...known, ...GROUPS] : known, `/order/${prefix}`, fault)
  const rules: Rules = {}
  for (const name of known.filter((one) => written[one] !== undefined)) {
    const rule = readRule(written[name], `/order/${prefix}${name}`, false, fault)
    if (rule !== undefined) rules[`${prefix}${name}`] = rule
  }
  return rules
}

function refuseOthers(
  written: Record<string, unknown>,
  known: readonly string[],
  place: string,
  fault: FaultAt,
): void {
  for (const name of Object.keys(written)) {
    if (known.includes(name)) continue
    fault(`${place}${name}`, `is no field of an order here; there are ${known.join(', ')}`)
  }
}

/** What must be there, and what kinds and languages there are. */
function checkFields(fields: Rules, order: Record<string, unknown>, fault: FaultAt): void {
  for (const name of NEEDED) {
    const isWritten = valueAt(order, name.split('/')) !== undefined
    if (!isWritten) fault(`/order/${name}`, 'must be there')
  }
  for (const [name, allowed] of Object.entries(CHOICES)) {
    const possible = fields[name] === undefined ? [] : constantsOf(fields[name])
    if (possible.every((one) => allowed.includes(String(one)))) continue
    fault(`/order/${name}`, `must become one of ${allowed.join(', ')}`)
  }
}

function readWhen(written: unknown, fault: FaultAt): PurchaseMapping['when'] {
  if (written === undefined) return null
  const { pointer: text, is } = isObject(written) ? written : {}
  const pointer = typeof text === 'string' ? readPointer(text) : undefined
  const isList = Array.isArray(is) && is.length > 0 && is.every((one) => typeof one === 'string')
  if (pointer === undefined) fault('/when/pointer', 'must be a JSON pointer like /type')
  if (!isList) fault('/when/is', 'must be a list of texts')
  return pointer === undefined || !isList ? null : { pointer, values: is as string[] }
}

function readLines(written: unknown, fault: FaultAt): Pick<PurchaseMapping, 'each' | 'line'> {
  const { each, line, ...others } = isObject(written) ? written : {}
  for (const name of Object.keys(others)) fault(`/order/lines/${name}`, 'is not known here')
  if (!isObject(line)) {
    fault('/order/lines/line', `must be an object with ${LINE_FIELDS.join(', ')}`)
  }
  return { each: readEach(each, fault), line: isObject(line) ? readLine(line, fault) : {} }
}

function readEach(written: unknown, fault: FaultAt): JsonPointer | null {
  if (written === undefined) return null
  const pointer = typeof written === 'string' ? readPointer(written) : undefined
  if (pointer === undefined) {
    fault('/order/lines/each', 'must be a JSON pointer like /data/items')
  }
  return pointer ?? null
}

function readLine(written: Record<string, unknown>, fault: FaultAt): Rules {
  refuseOthers(written, LINE_FIELDS, '/order/lines/line/', fault)
  const rules: Rules = {}
  for (const name of LINE_FIELDS) {
    const pointer = `/order/lines/line/${name}`
    if (written[name] === undefined) fault(pointer, 'must be there')
    const rule =
      written[name] === undefined ? undefined : readRule(written[name], pointer, true, fault)
    if (rule !== undefined) rules[name] = rule
  }
  return rules
}

/** What a message means: no purchase, or an order with whatever could not be filled in. */
export type MappedMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'order'; readonly order: unknown }
  | { readonly kind: 'unreadable'; readonly missing: readonly string[] }

/** Fills in an order. That its values can be used is not seen here: the contract of orders says. */
export function mapMessage(mapping: PurchaseMapping, message: unknown): MappedMessage {
  const { when, fields, each, line } = mapping
  const kind = when === null ? undefined : valueAt(message, when.pointer)
  if (when !== null && !when.values.some((one) => one === kind)) return { kind: 'nothing' }
  const missing = new Set<string>()
  const note = (source: string) => void missing.add(source)
  const order: Record<string, unknown> = {}
  for (const [path, rule] of Object.entries(fields)) {
    put(order, path, applyRule(rule, { whole: message, entry: undefined, number: 1 }, note))
  }
  const entries = each === null ? [message] : valueAt(message, each)
  if (!Array.isArray(entries))
    return { kind: 'unreadable', missing: [`/${(each ?? []).join('/')}`] }
  order.lines = entries.map((entry, index) => {
    const made: Record<string, unknown> = {}
    for (const [path, rule] of Object.entries(line)) {
      put(made, path, applyRule(rule, { whole: message, entry, number: index + 1 }, note))
    }
    return made
  })
  return missing.size > 0 ? { kind: 'unreadable', missing: [...missing] } : { kind: 'order', order }
}

function put(into: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return
  const [first = '', second] = path.split('/')
  if (second === undefined) into[first] = value
  else into[first] = { ...(into[first] as object | undefined), [second]: value }
}
