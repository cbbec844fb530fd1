import type { MailId } from '../../../domain/mails/mail.ts'
import { readMessageId } from '../../../domain/mails/message-id.ts'
import type { Actor } from '../../../use-cases/ports/orders.ts'
import type { World } from '../../../use-cases/ports.ts'
import { reportBounce } from '../../../use-cases/report-bounce.ts'
import { takeReturnedMail } from '../../../use-cases/take-returned-mail.ts'
import {
  type MailEventBody,
  mailEventBody,
  mailEventReply,
  returnedMail,
} from '../contracts/mail-events.ts'
import { HttpRefusal } from '../http-refusal.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'

const MESSAGE = 'message/rfc822'

/** What happens to mails after the mail server took them. */
export function mailEventRoutes(server: Server, world: World): void {
  // Bytes of any character set: what is read of them is ASCII.
  server.addContentTypeParser(MESSAGE, { parseAs: 'buffer' }, (_request, bytes: Buffer, done) =>
    done(null, bytes.toString('latin1').replaceAll('\0', '')),
  )
  server.post(
    '/v1/mail-events',
    {
      config: { scopes: ['orders:write'] as const, isHarmlessToRepeat: true },
      schema: {
        operationId: 'reportMailEvent',
        summary: 'Report that a mail came back',
        description:
          'For your mail provider’s webhook, or whoever reads the mailbox of returned mails: as JSON, or the returned mail itself as `message/rfc822`. The order’s timeline tells it (`mail.bounced`); an approver who cannot be reached is replaced by the next one. A repeat changes nothing.',
        tags: ['Orders'],
        body: {
          content: {
            'application/json': { schema: mailEventBody },
            [MESSAGE]: { schema: returnedMail },
          },
        },
        response: { 200: mailEventReply },
      },
    },
    async (request) => {
      const body = request.body as MailEventBody | string | undefined
      return { isTaken: await takeEvent(world, body, actorOf(request)) }
    },
  )
}

async function takeEvent(
  world: World,
  body: MailEventBody | string | undefined,
  actor: Actor,
): Promise<boolean> {
  if (typeof body === 'string') return takeReturnedMail(world, { message: body, actor })
  const { messageId, mailId, reason = '' } = body ?? {}
  if ((messageId === undefined) === (mailId === undefined)) {
    throw new HttpRefusal('malformed-request', 'One field of the body cannot be used.', [
      { pointer: '#/messageId', detail: 'Either this or mailId must be there, and not both.' },
    ])
  }
  const named =
    messageId === undefined ? { mailId: mailId as MailId, tag: null } : readMessageId(messageId)
  return named !== undefined && reportBounce(world, { ...named, reason, actor })
}
