import type { MailId } from './mail.ts'

/**
 * One of our mails, as its Message-ID names it. Ids follow one another and stand in our replies; the
 * tag does not, so that nobody can speak of a mail which they have not seen.
 */
export type NamedMail = { readonly mailId: MailId; readonly tag: string }

const OURS =
  /^<?([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\.([0-9a-f]{20})(?:@|$)/i

/** A mail's Message-ID: the same whenever it is sent again. */
export function writeMessageId({ mailId, tag }: NamedMail, host: string): string {
  return `<${mailId}.${tag}@${host}>`
}

/** Which of our mails a Message-ID names, with or without its brackets; undefined: not ours. */
export function readMessageId(messageId: string): NamedMail | undefined {
  const [, mailId, tag] = OURS.exec(messageId.trim()) ?? []
  if (mailId === undefined || tag === undefined) return undefined
  return { mailId: mailId.toLowerCase() as MailId, tag: tag.toLowerCase() }
}
