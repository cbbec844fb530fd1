/** Where something stands in a JSON value (RFC 6901): the names and numbers on the way to it. */
export type JsonPointer = readonly string[]

/** `/data/buyer/0/email`; the empty text is the whole. Undefined: it is no pointer. */
export function readPointer(text: string): JsonPointer | undefined {
  if (text === '') return []
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return undefined
  return text
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands there; undefined where nothing does. */
export function valueAt(whole: unknown, pointer: JsonPointer): unknown {
  return pointer.reduce<unknown>((value, token) => childOf(value, token), whole)
}

function childOf(value: unknown, token: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined
  return Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined
}
