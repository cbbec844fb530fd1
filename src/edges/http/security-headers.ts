import helmet from '@fastify/helmet'
import type { Server } from './route.ts'

/**
 * Nothing from elsewhere, no inline script, no frames. Pages that write `<style>` themselves give it
 * the nonce of the reply: `reply.cspNonce.style`.
 */
export function sendSecurityHeaders(server: Server): void {
  server.register(helmet, {
    global: true,
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  })
}
