import type { FastifyReply } from 'fastify'
import { type MailboxMail, mailListPage, mailPage } from './dev-mail-pages.ts'
import type { Server } from './route.ts'

/** What the pages need of a mailbox. */
export type Mailbox = {
  list(to?: string): readonly MailboxMail[]
  find(id: string): MailboxMail | undefined
}

/**
 * `/dev/mail`: every mail sent, in development only. It shows live codes and links: register it only
 * with `BERTH_DEV_MAILBOX=true` on a loopback host.
 */
export function devMailRoutes(server: Server, mailbox: Mailbox): void {
  const hidden = { schema: { hide: true } }
  server.get('/dev/mail', hidden, async (request, reply) => {
    const to = recipientOf(request.query)
    return page(reply, mailListPage(mailbox.list(to), to))
  })
  server.get('/dev/mail.json', hidden, async (request, reply) => {
    const items = mailbox.list(recipientOf(request.query))
    return json(reply, { items })
  })
  server.get('/dev/mail/:id', hidden, async (request, reply) => {
    const mail = mailbox.find(idOf(request.params))
    if (!mail) return page(reply.code(404), mailListPage(mailbox.list(), undefined))
    return page(reply, mailPage(mail))
  })
  // The mail as its reader's program would show it: scripts and forms off, and nothing fetched.
  server.get('/dev/mail/:id/html', hidden, async (request, reply) => {
    const mail = mailbox.find(idOf(request.params))
    reply.header('content-security-policy', MAIL_POLICY)
    reply.header('x-frame-options', 'SAMEORIGIN')
    return asHtml(reply.code(mail ? 200 : 404), mail?.html ?? '')
  })
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"

function page(reply: FastifyReply, html: string): FastifyReply {
  return asHtml(reply.header('content-security-policy', PAGE_POLICY), html)
}

function asHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
}

function json(reply: FastifyReply, body: unknown): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(JSON.stringify(body))
}

function recipientOf(query: unknown): string | undefined {
  const to = (query as { to?: unknown }).to
  return typeof to === 'string' && to !== '' ? to : undefined
}

function idOf(parameters: unknown): string {
  return String((parameters as { id?: unknown }).id)
}
