import { createHash, type Hash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/error.ts'
import { type ImportDirectory, importDirectory } from '../../use-cases/import-directory.ts'
import { asSeen } from '../../use-cases/imports/seen-import.ts'
import type { Import, ImportKey, KeyedImport } from '../../use-cases/ports/imports.ts'
import type { World } from '../../use-cases/ports.ts'
import { HttpRefusal } from './http-refusal.ts'
import { keyOf } from './idempotency.ts'

type Sent = Omit<ImportDirectory, 'key'>
type Once = { readonly done: Import; readonly isReplayed: boolean }

/**
 * Loads what is sent, once for each Idempotency-Key. An import is no single transaction: a repeat
 * of one that was cut off goes on with it, a repeat of one that is done reads what is sent, compares
 * it with what came then, and answers with the import. While the first runs, others are refused.
 */
export async function importOnce(
  world: World,
  request: Pick<FastifyRequest, 'headers' | 'apiKey'>,
  sent: Sent,
): Promise<Once> {
  const text = keyOf(request)
  if (text === undefined || request.apiKey === null) {
    return { done: await importDirectory(world, sent), isReplayed: false }
  }
  const key: ImportKey = { apiKeyId: request.apiKey.id, key: text }
  const known = await world.transact((stores) => stores.imports.findKeyed(key))
  const isOther = sent.resume !== undefined && sent.resume !== known?.begun.id
  if (known !== undefined && isOther) throw reused('for another import than `resume` names')
  const state = known && asSeen(known.begun, world.now()).state
  if (known !== undefined && state === 'done') return replay(known, sent)
  if (state === 'running') throw running()
  return { done: await load(world, key, sent, known), isReplayed: false }
}

async function load(
  world: World,
  key: ImportKey,
  sent: Sent,
  known: KeyedImport | undefined,
): Promise<Import> {
  const hash = beginHash(sent)
  const resume = known?.begun.id ?? sent.resume
  const done = await importDirectory(world, {
    ...sent,
    chunks: hashed(sent.chunks, hash),
    key,
    ...(resume === undefined ? {} : { resume }),
  }).catch((error: unknown) => {
    const isElsewhere = error instanceof DomainError && error.code === 'import-not-interrupted'
    throw isElsewhere && sent.resume === undefined ? running() : error
  })
  await world.transact(({ imports }) => imports.keepFingerprint(key, hash.digest()))
  return done
}

async function replay({ begun, fingerprint }: KeyedImport, sent: Sent): Promise<Once> {
  const hash = beginHash(sent)
  for await (const chunk of sent.chunks) hash.update(chunk)
  // After a crash between the end of an import and its fingerprint, there is nothing to compare with.
  const isSame = fingerprint === null || hash.digest().equals(fingerprint)
  if (isSame) return { done: begun, isReplayed: true }
  throw reused('with another body')
}

const reused = (how: string) =>
  new HttpRefusal('idempotency-key-reused', `This Idempotency-Key came before ${how}.`)

const running = () =>
  new HttpRefusal(
    'idempotency-key-running',
    'The first request with this Idempotency-Key is still running.',
  )

const beginHash = ({ format = 'ndjson' }: Sent): Hash => createHash('sha256').update(`${format}\n`)

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash) {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}
