import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { HttpRefusal } from './http-refusal.ts'
import type { Server } from './route.ts'

export const NDJSON = 'application/x-ndjson'
export const CSV = 'text/csv'

/** In this scope a body of NDJSON arrives as the stream it is: no limit of size, nothing held. */
export function readNdjsonStreams(server: Server): void {
  server.addContentTypeParser(NDJSON, (_request, payload, done) => done(null, payload))
}

/** The same for CSV. */
export function readCsvStreams(server: Server): void {
  server.addContentTypeParser(CSV, (_request, payload, done) => done(null, payload))
}

/** The stream of a body; a body of another type is refused. */
export function streamOf(body: unknown, types = NDJSON): AsyncIterable<Uint8Array> {
  if (body instanceof Readable) return body
  throw new HttpRefusal('content-type-refused', `This call reads ${types} only.`)
}

/** How long the sender says that the stream is. */
export function lengthOf({ headers }: Pick<FastifyRequest, 'headers'>): {
  totalByteCount?: number
} {
  const said = headers['content-length']
  return said === undefined ? {} : { totalByteCount: Number(said) }
}

/** Whether the sender says that it is CSV. */
export function isCsv({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return headers['content-type']?.toLowerCase().startsWith(CSV) === true
}
