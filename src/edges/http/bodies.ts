import type { ConstructorAction, ProtoAction } from 'fastify'
import { HttpRefusal } from './http-refusal.ts'
import type { Server } from './route.ts'

export const BODY_LIMIT = 256 * 1024

const POISON: ProtoAction & ConstructorAction = 'error'

/** JSON only, in valid UTF-8. An empty body is no body. Other types are refused (415). */
export function readJsonBodies(server: Server): void {
  const parseJson = server.getDefaultJsonParser(POISON, POISON)
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request, bytes: Buffer, done) => {
      if (bytes.length === 0) return done(null, undefined)
      const text = decoded(bytes)
      if (text === undefined) return done(malformed('The body is not valid UTF-8.'), undefined)
      return parseJson(request, text, (error: Error | null, body?: unknown) =>
        error === null
          ? done(null, body)
          : done(malformed('The body is not valid JSON.'), undefined),
      )
    },
  )
  server.addHook('preValidation', async (request) => {
    for (const part of [request.body, request.query, request.params]) refuseUnstorable(part)
  })
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Text that a database cannot keep as it is (NUL, half a surrogate pair) is refused, wherever it
 * stands. Without recursion: a deeply nested body must not exhaust the stack.
 */
export function refuseUnstorable(part: unknown): void {
  const waiting: { pointer: string; value: unknown }[] = [{ pointer: '#', value: part }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { pointer, value } = next
    if (typeof value === 'string') requireStorable(value, pointer)
    if (!isPlain(value)) continue
    for (const [name, child] of Object.entries(value)) {
      requireStorable(name, pointer)
      waiting.push({ pointer: `${pointer}/${name}`, value: child })
    }
  }
}

/** Streams (imports, batches) check their rows themselves. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('pipe' in value)
}

function requireStorable(text: string, pointer: string): void {
  if (!text.includes('\0') && text.isWellFormed()) return
  const detail = 'Must be Unicode text without the character NUL and without unpaired surrogates.'
  throw new HttpRefusal('malformed-request', 'A text cannot be stored.', [{ pointer, detail }])
}

const malformed = (detail: string) => new HttpRefusal('malformed-json', detail)
