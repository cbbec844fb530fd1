import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Stores, World } from '../../use-cases/ports.ts'
import { HttpRefusal } from './http-refusal.ts'

const TAGS = /^\s*(W\/)?"[\x21\x23-\x7e]*"\s*(,\s*(W\/)?"[\x21\x23-\x7e]*"\s*)*$/
const TAG = /(W\/)?"[\x21\x23-\x7e]*"/g

/** A strong entity tag: the same for the same reply, and for no other. */
const tagOf = (body: object): string =>
  `"${createHash('sha256').update(canonicalJson(body)).digest('base64url').slice(0, 22)}"`

/** The reply with its `ETag`. */
export function tagged<Body extends object>(reply: Pick<FastifyReply, 'header'>, body: Body): Body {
  reply.header('etag', tagOf(body))
  return body
}

/**
 * Does `work` if what it changes is still as `If-Match` says (RFC 9110: strong comparison; `*` is
 * whatever there is); refused with `precondition-failed` otherwise. Without the header, it is
 * always done. `current` holds what it reads, in the transaction in which `work` then runs.
 */
export async function ifMatching<T>(
  world: World,
  request: FastifyRequest,
  current: (stores: Stores) => Promise<object | undefined>,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const wanted = tagsIn(request.headers['if-match'])
  if (wanted === undefined) return work(world)
  return world.transact(async (stores) => {
    const body = await current(stores)
    if (body === undefined || !(wanted === '*' || wanted.includes(tagOf(body)))) {
      throw new HttpRefusal('precondition-failed', 'If-Match does not name what is there now.')
    }
    return work({ ...world, transact: (inner) => inner(stores) })
  })
}

/** The strong and weak tags of an If-Match; `*` is whatever there is, and undefined: whatever there is or not. */
export function tagsIn(header: string | undefined): '*' | readonly string[] | undefined {
  if (header === undefined) return undefined
  if (header.trim() === '*') return '*'
  if (TAGS.test(header)) return header.match(TAG) ?? []
  throw new HttpRefusal('malformed-request', 'The header If-Match cannot be used.', [
    { pointer: '#/If-Match', detail: 'Must be * or entity tags in quotation marks, as in ETag.' },
  ])
}
