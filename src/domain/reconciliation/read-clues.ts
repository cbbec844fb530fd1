import { parseEmailAddress } from '../email-address.ts'
import { parseHost } from '../mail-host.ts'
import type { EmailAddress } from '../orders/order.ts'

/** What a row of a list may say of a company beside its name. */
export const CLUES = ['email', 'domain', 'website', 'country'] as const
export type Clue = (typeof CLUES)[number]
export type ClueValue = { readonly clue: Clue; readonly text: string }

/**
 * At a public mail provider, so that its domain says nothing, and nobody's: a question that has no
 * address is asked with it.
 */
const SAYS_NOTHING = 'no-address-was-given.4f0c9b7e2a@gmail.com' as EmailAddress
/** Nobody's mailbox, at whichever host: a question that knows a domain only is asked with it. */
const NOBODY = 'no-address-was-given.4f0c9b7e2a'

/**
 * The address with which a row is asked: its own, else nobody's at its domain, else one that says
 * nothing. Lists are dirty: what cannot be read as an address or a domain is left out.
 */
export function addressOf(values: readonly ClueValue[]): EmailAddress {
  return (
    first(values, 'email', readAddress) ??
    first(values, 'domain', (text) => atHost(text.replace(/^@/, ''))) ??
    first(values, 'website', (text) => atHost(hostOfWebsite(text))) ??
    SAYS_NOTHING
  )
}

/** Does the row name an address or a domain that can be read? */
export const hasAddress = (values: readonly ClueValue[]): boolean =>
  addressOf(values) !== SAYS_NOTHING

/** The country of a row, if it is written as ISO 3166-1 does, in two letters. */
export function countryOf(values: readonly ClueValue[]): string | undefined {
  return first(values, 'country', (text) => /^[A-Z]{2}$/.exec(text.toUpperCase())?.[0])
}

/** A name as a cell holds it, as it can be asked for: one line, at most 200 characters. */
export function nameOf(text: string): string {
  const line = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, 200).join('').slice(0, 200)
}

function first<T>(
  values: readonly ClueValue[],
  clue: Clue,
  read: (text: string) => T | undefined,
): T | undefined {
  for (const value of values) {
    const found = value.clue === clue ? read(value.text.trim()) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function readAddress(text: string): EmailAddress | undefined {
  const address = parseEmailAddress(text)
  return typeof address === 'string' ? address : undefined
}

function atHost(text: string): EmailAddress | undefined {
  const host = parseHost(text)
  return host === undefined ? undefined : readAddress(`${NOBODY}@${host}`)
}

/** `https://www.acme.example/about` and `acme.example/about` are both at `acme.example`. */
function hostOfWebsite(text: string): string {
  const [host = ''] = text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/?#:]/, 1)
  return host.replace(/^www\./i, '')
}
