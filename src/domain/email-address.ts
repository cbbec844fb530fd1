import { parseHost } from './mail-host.ts'
import type { EmailAddress } from './orders/order.ts'

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i

/**
 * Reads an e-mail address strictly and gives its canonical form, or says in words what is wrong.
 *
 * The local part is an ASCII dot-atom; its letters become lower-case, because no mail system in
 * use tells `Eva@` from `eva@`, and two spellings of one mailbox must be one address. The host
 * becomes lower-case A-labels (see parseHost). The canonical form is what is stored, compared
 * (as bytes), shown and mailed: there is no second form. Nothing is trimmed or repaired.
 */
export function parseEmailAddress(text: string): EmailAddress | { readonly problem: string } {
  if (text.length > 254) return { problem: 'is longer than 254 characters' }
  const at = text.indexOf('@')
  if (at < 0) return { problem: 'has no @' }
  if (text.indexOf('@', at + 1) >= 0) return { problem: 'has more than one @' }
  const local = text.slice(0, at)
  if (local.length > 64) return { problem: 'has more than 64 characters before the @' }
  if (!LOCAL_PART.test(local)) {
    return { problem: 'must have only ASCII letters, digits and single dots before the @' }
  }
  const host = parseHost(text.slice(at + 1))
  if (host === undefined)
    return { problem: 'must have a domain name like acme.example after the @' }
  const address = `${local.toLowerCase()}@${host}`
  if (address.length > 254) return { problem: 'is longer than 254 characters' }
  return address as EmailAddress
}

/** The host of a canonical address. */
export function hostOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** How an address is shown to somebody who may not know it: `j•••@acme.example`. */
export function maskEmail(address: EmailAddress): string {
  return `${address.slice(0, 1)}•••@${hostOf(address)}`
}

const ROLES = new Set(
  `abuse accounting accounts admin administrator billing booking bookings bokning careers contact
   customerservice dpo ekonomi faktura finance frontdesk gdpr hello help helpdesk hostmaster hr
   info information invoice invoices it itsupport jobs kontakt kundtjanst kundservice legal mail
   mailer-daemon marketing media news newsletter no-reply noc noreply office orders order post
   postmaster press privacy purchasing reception registrator root sales security servicedesk
   service support sysadmin team tech webmaster`.split(/\s+/),
)

/** A mailbox of a function, not of a person (`it@`, `info+berth@`): it answers only where the directory names it. */
export function isRoleAddress(address: EmailAddress): boolean {
  const [name = ''] = address.slice(0, address.lastIndexOf('@')).split('+')
  return ROLES.has(name.replaceAll('.', '').replaceAll('_', ''))
}
