import type { EmailAddress } from '../../domain/orders/order.ts'

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const HOST = new RegExp(`^(?=.{4,253}$)(?:${LABEL}\\.)+(?![0-9]+$)${LABEL}$`)

/**
 * Whether this is nothing but one address: an ASCII dot-atom, one @, a lower-case host name. Checked
 * again here, at the last door: quoted local parts, groups, comments, lists and line ends have
 * talked mail libraries into another recipient.
 */
export function isOneAddress(text: string): text is EmailAddress {
  const at = text.indexOf('@')
  if (at < 1 || at > 64 || text.length > 254) return false
  return LOCAL_PART.test(text.slice(0, at)) && HOST.test(text.slice(at + 1))
}

/** One line without control or invisible characters, for a header. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
