import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiKeyId } from '../../domain/api-keys/api-key.ts'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { KeptReply } from '../../use-cases/ports/idempotency.ts'
import type { Stores, World } from '../../use-cases/ports.ts'

import { HttpRefusal } from './http-refusal.ts'
import { pathOf } from './unknown-paths.ts'

/** Replies are kept for 48 hours; at least 24 are promised. */
const KEPT_MILLISECONDS = 48 * 60 * 60 * 1000
const KEY = /^[\x20-\x7e]{1,255}$/

type Answer<Body> = { readonly status: number; readonly body: Body }

/**
 * Answers a request that creates something, once for each Idempotency-Key. The use cases of `work`
 * run in one transaction together with the record of the reply: after a crash there are both or
 * neither. Only what succeeded is kept; a refusal changed nothing and may be tried again.
 */
export async function answerOnce<Body>(
  world: World,
  request: FastifyRequest,
  reply: Pick<FastifyReply, 'code' | 'header'>,
  work: (world: World) => Promise<Answer<Body>>,
): Promise<Body> {
  const { apiKey } = request
  const key = keyOf(request)
  const { answer, isReplayed } =
    key === undefined || apiKey === null
      ? { answer: await work(world), isReplayed: false }
      : await world.transact((stores) =>
          onceIn(stores, world, { apiKeyId: apiKey.id, key, request }, work),
        )
  if (isReplayed) reply.header('idempotent-replayed', 'true')
  reply.code(answer.status)
  return answer.body
}

async function onceIn<Body>(
  stores: Stores,
  world: World,
  { apiKeyId, key, request }: Repeatable,
  work: (world: World) => Promise<Answer<Body>>,
): Promise<{ readonly answer: Answer<Body>; readonly isReplayed: boolean }> {
  const now = world.now()
  const fingerprint = fingerprintOf(request)
  const kept = await findKept(stores, apiKeyId, key, fingerprint)
  if (kept !== undefined) return { answer: kept as Answer<Body>, isReplayed: true }
  const answer = await work({ ...world, transact: (inner) => inner(stores) })
  await stores.idempotency.keep(apiKeyId, key, { fingerprint, ...answer }, now)
  await stores.idempotency.forget(new Date(now.getTime() - KEPT_MILLISECONDS))
  return { answer, isReplayed: false }
}

type Repeatable = {
  readonly apiKeyId: ApiKeyId
  readonly key: string
  readonly request: FastifyRequest
}

async function findKept(
  { idempotency }: Stores,
  apiKeyId: ApiKeyId,
  key: string,
  fingerprint: Buffer,
): Promise<KeptReply | undefined> {
  if (!(await idempotency.hold(apiKeyId, key))) {
    throw new HttpRefusal(
      'idempotency-key-running',
      'The first request with this Idempotency-Key is still running.',
    )
  }
  const kept = await idempotency.find(apiKeyId, key)
  if (kept === undefined || kept.fingerprint.equals(fingerprint)) return kept
  throw new HttpRefusal(
    'idempotency-key-reused',
    'This Idempotency-Key came before with another method, path or body.',
  )
}

/** The Idempotency-Key of a request; refused with `malformed-request` when it cannot be one. */
export function keyOf(request: Pick<FastifyRequest, 'headers'>): string | undefined {
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
