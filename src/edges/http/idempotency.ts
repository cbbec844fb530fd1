import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { World } from '../../use-cases/ports.ts'

import { HttpRefusal } from './http-refusal.ts'
import { pathOf } from './unknown-paths.ts'

/** Replies are kept for 48 hours; at least 24 are promised. */
const KEPT_MILLISECONDS = 48 * 60 * 60 * 1000
const KEY = /^[\x20-\x7e]{1,255}$/

export type Answer = { readonly status: number; readonly body: unknown }

/**
 * Answers a request that creates something, once for each Idempotency-Key. The use cases of `work`
 * run in one transaction together with the record of the reply: after a crash there are both or
 * neither. Only what succeeded is kept; a refusal changed nothing and may be tried again.
 */
export async function answerOnce(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (world: World) => Promise<Answer>,
): Promise<FastifyReply> {
  const { apiKey } = request
  const key = keyOf(request)
  if (key === undefined || apiKey === null) {
    const answer = await work(world)
    return reply.code(answer.status).send(answer.body)
  }
  const fingerprint = fingerprintOf(request)
  const now = world.now()
  const { answer, isReplayed } = await world.transact(async (stores) => {
    if (!(await stores.idempotency.hold(apiKey.id, key))) {
      throw new HttpRefusal(
        'idempotency-key-running',
        'The first request with this Idempotency-Key is still running.',
      )
    }
    const kept = await stores.idempotency.find(apiKey.id, key)
    if (kept !== undefined) {
      if (kept.fingerprint.equals(fingerprint)) return { answer: kept, isReplayed: true }
      throw new HttpRefusal(
        'idempotency-key-reused',
        'This Idempotency-Key came before with another method, path or body.',
      )
    }
    const answer = await work({ ...world, transact: (inner) => inner(stores) })
    await stores.idempotency.keep(apiKey.id, key, { fingerprint, ...answer }, now)
    await stores.idempotency.forget(new Date(now.getTime() - KEPT_MILLISECONDS))
    return { answer, isReplayed: false }
  })
  if (isReplayed) reply.header('idempotent-replayed', 'true')
  return reply.code(answer.status).send(answer.body)
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key === 'string' && KEY.test(key)) return key
  throw new HttpRefusal('malformed-request', 'The header Idempotency-Key cannot be used.', [
    { pointer: '#/Idempotency-Key', detail: 'Must have 1 to 255 printable ASCII characters.' },
  ])
}

function fingerprintOf(request: FastifyRequest): Buffer {
  return createHash('sha256')
    .update(`${request.method} ${pathOf(request)}\n`)
    .update(canonicalJson(request.body ?? null))
    .digest()
}
