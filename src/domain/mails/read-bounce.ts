import { type NamedMail, readMessageId } from './message-id.ts'

/** A mail of ours that came back for good. */
export type Bounce = NamedMail & { readonly reason: string }

const LONGEST_REASON = 200
/** Strangers write what is read here: nothing longer is looked at, and every look is one pass. */
const LONGEST_MESSAGE = 256 * 1024

/**
 * Reads a delivery status notification (RFC 3464, RFC 6533), as it came: which of our mails it is
 * about, and that it failed for good (`Action: failed`, `Status: 5.x.x`). Undefined: a delay, another
 * kind of mail, or nothing of ours.
 */
export function readBounce(message: string): Bounce | undefined {
  const lines = linesOf(message.slice(0, LONGEST_MESSAGE))
  const told = partOf(lines, /^content-type:[ \t]*message\/(?:global-)?delivery-status\b/i)
  const status = fieldOf(told, 'status')
  if (!/^failed\b/i.test(fieldOf(told, 'action')) || !/^5\.\d/.test(status)) return undefined
  const named = readMessageId(fieldOf(partOf(lines, RETURNED), 'message-id'))
  if (named === undefined) return undefined
  const said = fieldOf(told, 'diagnostic-code').replace(/^[\w-]+;/, '')
  return { ...named, reason: toReason(`${status} ${said}`) }
}

/** The notification has a Message-ID of its own: ours stands in what it gives back. */
const RETURNED =
  /^content-type:[ \t]*(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)[ \t]*(?:;|$)/i

/** One line for each field: those that go on in the next line are made one. */
function linesOf(message: string): readonly string[] {
  return message
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
}

/** What follows the first line that fits, up to the next boundary. */
function partOf(lines: readonly string[], opening: RegExp): readonly string[] {
  const start = lines.findIndex((line) => opening.test(line))
  if (start < 0) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('--'))
  return end < 0 ? rest : rest.slice(0, end)
}

function fieldOf(part: readonly string[], name: string): string {
  const opening = `${name}:`
  const line = part.find((one) => one.slice(0, opening.length).toLowerCase() === opening)
  return line === undefined ? '' : line.slice(opening.length).trim()
}

/** For reviewers: one line, addresses masked, not long. */
export function toReason(said: string): string {
  const line = said
    .slice(0, 5 * LONGEST_REASON)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .split(' ')
    .map((word) => (word.includes('@') ? '•••' : word))
    .join(' ')
    .trim()
  return line.slice(0, LONGEST_REASON) || 'The mail came back.'
}
