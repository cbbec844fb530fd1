import { Readable } from 'node:stream'
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
