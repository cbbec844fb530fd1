import type { Server } from './route.ts'

export const NDJSON = 'application/x-ndjson'

/** In this scope a body of NDJSON arrives as the stream it is: no limit of size, nothing held. */
export function readNdjsonStreams(server: Server): void {
  server.addContentTypeParser(NDJSON, (_request, payload, done) => done(null, payload))
}
