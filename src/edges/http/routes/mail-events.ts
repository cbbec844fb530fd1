import { mailIdOf } from '../../../domain/mails/read-bounce.ts'
import type { World } from '../../../use-cases/ports.ts'
import { reportBounce } from '../../../use-cases/report-bounce.ts'
import { mailEventBody, mailEventReply } from '../contracts/mail-events.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'

/** What happens to mails after the mail server took them. */
export function mailEventRoutes(server: Server, world: World): void {
  server.post(
    '/v1/mail-events',
    {
      config: { scopes: ['orders:write'] as const },
      schema: {
        operationId: 'reportMailEvent',
        summary: 'Report that a mail came back',
        description:
          'For your mail provider’s webhook, or whoever reads the mailbox of returned mails. The order’s timeline tells it (`mail.bounced`); an approver who cannot be reached is replaced by the next one. A repeat changes nothing.',
        tags: ['Orders'],
        body: mailEventBody,
        response: { 200: mailEventReply },
      },
    },
    async (request) => {
      const { messageId, reason = '' } = request.body
      const mailId = mailIdOf(messageId)
      if (mailId === undefined) return { isTaken: false }
      const isTaken = await reportBounce(world, { mailId, reason, actor: actorOf(request) })
      return { isTaken }
    },
  )
}
