import type { MailId } from './mail.ts'

/** A mail of ours that came back for good. */
export type Bounce = { readonly mailId: MailId; readonly reason: string }

const LONGEST_REASON = 200
/** Our Message-IDs are made of the mail's id. */
const OURS = /<([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})@/i

/** The id of one of our mails in a Message-ID, with or without its brackets; undefined: not ours. */
export function mailIdOf(messageId: string): MailId | undefined {
  const trimmed = messageId.trim()
  const inBrackets = trimmed.startsWith('<') ? trimmed : `<${trimmed}@`
  return OURS.exec(inBrackets)?.[1]?.toLowerCase() as MailId | undefined
}

/**
 * Reads a delivery status notification (RFC 3464), as it came: which of our mails it is about, and
 * that it failed for good (`Action: failed`, `Status: 5.x.x`). Undefined: a delay, another kind of
 * mail, or nothing of ours.
 */
export function readBounce(message: string): Bounce | undefined {
  const text = message.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ')
  const isFailed = /^Action:\s*failed\s*$/im.test(text)
  const status = /^Status:\s*(5\.\d{1,3}\.\d{1,3})\b/im.exec(text)?.[1]
  if (!isFailed || status === undefined) return undefined
  const returned = returnedHeaders(text)
  const mailId = mailIdOf(/^Message-ID:\s*(<[^>]+>)/im.exec(returned)?.[1] ?? '')
  if (mailId === undefined) return undefined
  const said = /^Diagnostic-Code:\s*(?:[\w-]+;)?\s*(.+)$/im.exec(text)?.[1] ?? ''
  return { mailId, reason: toReason(`${status} ${said}`) }
}

/** The notification has a Message-ID of its own: ours stands in what it gives back. */
function returnedHeaders(text: string): string {
  const at = text.search(/^Content-Type:\s*(?:message\/rfc822|text\/rfc822-headers)/im)
  return at < 0 ? '' : text.slice(at)
}

/** For reviewers: one line, addresses masked, not long. */
export function toReason(said: string): string {
  const line = said
    .replace(/\S+@\S+/g, '•••')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return line.slice(0, LONGEST_REASON) || 'The mail came back.'
}
