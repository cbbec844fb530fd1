import { createTransport } from 'nodemailer'
import type { MailId, QueuedMail } from '../../domain/mails/mail.ts'
import { writeMessageId } from '../../domain/mails/message-id.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { Delivery, Mailer } from '../../use-cases/ports/mails.ts'
import { isOneAddress, oneLine } from './address.ts'
import { deliveryOf } from './delivery.ts'
import { type Office, writeLetter } from './write-letter.ts'

export type SmtpOptions = Office & {
  /** `smtp://user:password@host:port` or `smtps://…`; `?requireTLS=true` insists on STARTTLS. */
  readonly smtpUrl: string
  /** The sender's address; the name beside it is the vendor's. */
  readonly from: string
  /** What the Message-ID carries beside the mail's id. */
  readonly tagOf: (id: MailId) => string
  readonly timeouts?: Partial<SmtpTimeouts>
}

export type SmtpTimeouts = {
  readonly connectMilliseconds: number
  readonly greetingMilliseconds: number
  /** Silence from the server. */
  readonly silenceMilliseconds: number
  /** One attempt as a whole, however busily a server dawdles. */
  readonly wholeMilliseconds: number
}

const TIMEOUTS: SmtpTimeouts = {
  connectMilliseconds: 10_000,
  greetingMilliseconds: 10_000,
  silenceMilliseconds: 30_000,
  wholeMilliseconds: 60_000,
}

export type SmtpMailer = Mailer & {
  /** Closes the connections. */
  close(): void
}

/** A mailer that hands mails to one SMTP server, a few connections at a time. */
export function smtpMailer(options: SmtpOptions): SmtpMailer {
  const timeouts = { ...TIMEOUTS, ...options.timeouts }
  const sender = senderOf(options)
  const transport = createTransport({
    ...serverOf(options.smtpUrl),
    pool: true,
    maxConnections: 5,
    // Whether a mail is tried again is decided in one place, and not by the pool behind its back.
    maxRequeues: 0,
    connectionTimeout: timeouts.connectMilliseconds,
    greetingTimeout: timeouts.greetingMilliseconds,
    socketTimeout: timeouts.silenceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send(mail): Promise<Delivery> {
      if (!isOneAddress(mail.to)) {
        return { kind: 'never', reason: 'The recipient is not one plain address.', isBounce: true }
      }
      const message = await messageOf(options, sender, mail)
      try {
        const sent = await transport.sendMail({
          ...message,
          signal: AbortSignal.timeout(timeouts.wholeMilliseconds),
        })
        requireOneRecipient(sent.accepted, mail.to)
        return { kind: 'sent' }
      } catch (error) {
        return deliveryOf(error, Object.values(mail.secret ?? {}))
      }
    },
    close: () => transport.close(),
  }
}

type Sender = { readonly name: string; readonly address: EmailAddress }

async function messageOf(
  options: SmtpOptions,
  sender: Sender,
  mail: QueuedMail & { readonly id: MailId },
) {
  const letter = await writeLetter(options, mail)
  return {
    messageId: writeMessageId(
      { mailId: mail.id, tag: options.tagOf(mail.id) },
      hostOf(sender.address),
    ),
    from: sender,
    to: { name: oneLine(mail.toName ?? ''), address: mail.to },
    ...replyTo(mail),
    // Written out: what is in the headers decides nothing about where a mail goes.
    envelope: { from: sender.address, to: [mail.to] },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': mail.language,
    },
  }
}

/** A question is passed on for the contact, to whom the reply goes. */
function replyTo({ mail }: QueuedMail) {
  if (mail.kind !== 'question') return {}
  const { email, name } = mail.orderedBy
  if (!isOneAddress(email)) throw new Error('The reply address of this mail is not one address.')
  return { replyTo: { name: oneLine(name ?? ''), address: email } }
}

function requireOneRecipient(accepted: readonly unknown[], recipient: EmailAddress): void {
  if (accepted.length === 1 && accepted[0] === recipient) return
  throw new Error('The mail server did not take the mail for exactly its one recipient.')
}

export function serverOf(smtpUrl: string) {
  const url = new URL(smtpUrl)
  const isSecure = url.protocol === 'smtps:'
  const auth = url.username && {
    user: decodeURIComponent(url.username),
    pass: decodeURIComponent(url.password),
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: url.searchParams.get('requireTLS') === 'true',
    ...(auth ? { auth } : {}),
  }
}

/** The sender is one plain address, under the vendor's name. */
function senderOf({ from, vendorName }: SmtpOptions): Sender {
  const at = from.lastIndexOf('@')
  const address = from.slice(0, at) + from.slice(at).toLowerCase()
  if (!isOneAddress(address)) throw new Error('The sender of mails is not one plain address.')
  return { name: oneLine(vendorName), address }
}

function hostOf(address: EmailAddress): string {
  return address.slice(address.indexOf('@') + 1)
}
