import { getDomain, getPublicSuffix, parse } from 'tldts'
import { toASCII, toUnicode } from 'tr46'

const PLAIN_HOST = /^[A-Za-z0-9.-]+$/
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
const PUBLIC_SUFFIXES = { allowPrivateDomains: true, validateHostname: false }
const UTS46 = { checkBidi: true, checkJoiners: true, useSTD3ASCIIRules: true }

/**
 * The canonical form of a mail host: lower-case A-labels, at least two of them, or undefined.
 * Internationalised names go through UTS 46 (non-transitional). A character that would turn into
 * an ASCII one on the way (Kelvin sign, full-width letters, ideographic full stop), or vanish, is
 * refused: no host is another one than it looks. Addresses of machines (192.0.2.1) are no hosts.
 */
export function parseHost(text: string): string | undefined {
  if (text.length === 0 || text.length > 253) return undefined
  const isPlain = PLAIN_HOST.test(text) && !/xn--/i.test(text)
  const host = isPlain ? text.toLowerCase() : toALabels(text)
  if (host === null || host.length > 253) return undefined
  const labels = host.split('.')
  const isWellFormed =
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && LABEL.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '')
  return isWellFormed ? host : undefined
}

/** A canonical host as people write it: `ström.example`. */
export const readableHost = (host: string): string => toUnicode(host, UTS46).domain

function toALabels(text: string): string | null {
  if ([...text].some((character) => character > '\u007f' && isDisguise(character))) return null
  const host = toASCII(text, UTS46)
  // What comes out must be stable, or the stored host would not be the one that is shown.
  return host !== null && toASCII(host, UTS46) === host ? host : null
}

function isDisguise(character: string): boolean {
  const mapped = toUnicode(character, UTS46).domain
  return mapped === '' || [...mapped, ...character.normalize('NFKC')].some((one) => one < '\u0080')
}

/**
 * The domain that somebody registered, by the Public Suffix List (its ICANN and its private
 * section): `mail.acme.co.uk` is in `acme.co.uk`. Null for a public suffix itself.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, PUBLIC_SUFFIXES)
}

/** The ending below which one registers: `co.uk`. Where the list knows none, the last label. */
export function publicSuffix(host: string): string | null {
  return getPublicSuffix(host, PUBLIC_SUFFIXES)
}

/** Does the list know that ending? `acme.con` has one that nobody can register under. */
export function hasKnownSuffix(host: string): boolean {
  const { isIcann, isPrivate } = parse(host, PUBLIC_SUFFIXES)
  return isIcann === true || isPrivate === true
}
