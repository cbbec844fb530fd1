import { HttpRefusal } from './http-refusal.ts'
import type { Server } from './route.ts'

const FORM = 'application/x-www-form-urlencoded'

/** In this scope a body is a form: an object of its fields, each once. */
export function readFormBodies(server: Server, bodyLimit: number): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit }, (_request, text, done) => {
    const fields = new URLSearchParams(String(text))
    const names = [...fields.keys()]
    if (new Set(names).size === names.length) return done(null, Object.fromEntries(fields))
    return done(new HttpRefusal('malformed-request', 'A field of the form comes twice.'))
  })
}
