import type { Server } from './route.ts'

/**
 * CORS for the calls that say so, on every reply of theirs, refusals too. Any origin, and never
 * with credentials of the browser's own: who reads a reply has sent a key in a header.
 */
export function allowCrossOrigin(server: Server): void {
  server.addHook('onRequest', async ({ routeOptions, method }, reply) => {
    if (!routeOptions.config.isCrossOrigin) return
    reply.header('access-control-allow-origin', '*')
    reply.header('access-control-expose-headers', 'Retry-After, Request-Id')
    if (method !== 'OPTIONS') return
    reply.header('access-control-allow-methods', 'GET, HEAD, POST')
    reply.header('access-control-allow-headers', 'Authorization, Content-Type')
    reply.header('access-control-max-age', '7200')
  })
}
