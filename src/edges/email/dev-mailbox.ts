import { type AddressInfo, isIP } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { isLoopback } from './loopback.ts'

const KEPT = 500
const LARGEST_BYTES = 1_000_000

/** A mail as it arrived: what a mail server would have seen, and what the reader sees. */
export type ReceivedMail = {
  readonly id: string
  readonly receivedAt: Date
  /** From the envelope: where it really went. */
  readonly recipients: readonly string[]
  readonly sender: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

export type DevMailbox = {
  /** For BERTH_SMTP_URL. */
  readonly url: string
  /** Newest first; with `to`, those of one recipient. */
  list(to?: string): readonly ReceivedMail[]
  find(id: string): ReceivedMail | undefined
  clear(): void
  close(): Promise<void>
}

/**
 * A real SMTP server inside, for development: every mail can be read, none leaves. It shows every
 * code, so it listens on this machine only.
 */
export async function openDevMailbox(
  options: { readonly port?: number; readonly host?: string } = {},
): Promise<DevMailbox> {
  const host = options.host ?? '127.0.0.1'
  if (!isLoopback(host)) throw new Error('The development mailbox listens on a loopback host only.')
  const kept: ReceivedMail[] = []
  const keep = (mail: Omit<ReceivedMail, 'id'>) => {
    counter += 1
    kept.unshift({ id: String(counter), ...mail })
    kept.length = Math.min(kept.length, KEPT)
  }
  let counter = 0
  const server = serverFor(keep)
  await listening(server, options.port ?? 0, host)
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${isIP(host) === 6 ? `[${host}]` : host}:${port}`,
    list: (to) => kept.filter((mail) => to === undefined || mail.recipients.includes(to)),
    find: (id) => kept.find((mail) => mail.id === id),
    clear: () => {
      kept.length = 0
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function serverFor(keep: (mail: Omit<ReceivedMail, 'id'>) => void): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    closeTimeout: 500,
    onData(stream, session, done) {
      received(stream)
        .then(async (raw) => {
          const mail = await PostalMime.parse(raw)
          keep({
            receivedAt: new Date(),
            recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
            sender: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html ?? '',
            headers: mail.headers.map(({ key, value }) => ({ name: key, value })),
          })
        })
        .then(() => done(), done)
    },
  })
}

async function received(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function listening(server: SMTPServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      // A client that goes away in the middle is its own affair.
      server.on('error', () => {})
      resolve()
    })
  })
}
