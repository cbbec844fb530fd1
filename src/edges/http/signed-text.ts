import { BODY_LIMIT } from './bodies.ts'
import { HttpRefusal } from './http-refusal.ts'
import type { Server } from './route.ts'

/** In this scope a body stays the text that was signed, to the byte. */
export function readSignedText(server: Server): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_request, bytes: Buffer, done) => {
      try {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
        return done(null, decoder.decode(bytes))
      } catch {
        return done(new HttpRefusal('malformed-json', 'The body is not valid UTF-8.'))
      }
    },
  )
}
