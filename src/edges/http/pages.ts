import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type {} from '@fastify/swagger'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** The pages that people open from a mail, and the console; each from this folder of the build. */
const PAGES = [
  { url: '/setup/:locator', folder: 'wizard' },
  { url: '/claims/:locator', folder: 'approval' },
  { url: '/console', folder: 'console' },
  { url: '/console/*', folder: 'console' },
] as const

const NONCE = /\{\{nonce\}\}/g

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="robots" content="noindex"><title>Berth: the pages are not built</title>
<h1>The pages are not built yet</h1>
<p>Berth is running, but the folder web/dist is missing. Build it once with: npx vite build web</p>
</html>
`

/** Only our own scripts and styles; what Mantine injects carries the nonce of this one reply. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function withoutTraces(reply: FastifyReply, nonce: string): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('x-robots-tag', 'noindex, nofollow')
    .header('x-content-type-options', 'nosniff')
    .type('text/html; charset=utf-8')
}

/** The page as built, or null while there is no build. Kept once read: a build never changes. */
function pageReader(path: string): () => Promise<string | null> {
  let page: string | null = null
  return async () => {
    page ??= await readFile(path, 'utf8').catch(() => null)
    return page
  }
}

/**
 * The shells of the wizard and of the approver's page, and the files that they load. A shell is the
 * same for every locator: opening it, by GET or HEAD, reads nothing and changes nothing.
 */
export function pageRoutes(server: FastifyInstance, options: { distDirectory: string }): void {
  const { distDirectory } = options
  for (const { url, folder } of PAGES) {
    const read = pageReader(join(distDirectory, folder, 'index.html'))
    server.get(url, { schema: { hide: true } }, async (request, reply) => {
      // A call of the console that does not exist is no page of it.
      if (request.url.startsWith('/console/api/')) return reply.callNotFound()
      const nonce = randomBytes(16).toString('base64')
      const page = await read()
      withoutTraces(reply, nonce)
      if (page === null) return reply.code(503).send(NOT_BUILT)
      return reply.send(page.replaceAll(NONCE, nonce))
    })
  }
  server.register(fastifyStatic, {
    root: join(distDirectory, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    // Every file has the hash of its content in its name.
    immutable: true,
    maxAge: '365d',
    suppressWarning: true,
  })
}
