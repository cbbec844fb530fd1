import { hostOf } from './email-address.ts'
import { hasKnownSuffix, publicSuffix, registrableDomain } from './mail-host.ts'
import type { EmailAddress } from './orders/order.ts'
import { isPublicMailDomain } from './public-mail-domains.ts'

/** Providers whose domains are mistyped every day, and the endings that they have. */
const PROVIDERS: Readonly<Record<string, string>> = {
  gmail: 'com',
  googlemail: 'com',
  icloud: 'com',
  protonmail: 'com',
  fastmail: 'com',
  hotmail: 'com co.uk be de dk es fr it nl no se',
  outlook: 'com be de dk es fr it',
  yahoo: 'com ca co.in co.uk com.br de es fr it se',
  't-online': 'de',
}
/** Endings of countries that one gets by leaving a letter out of "com". */
const SHORT_OF_COM = new Set(['co', 'cm', 'om'])
/** The endings that most people type, the most frequent first. */
const ENDINGS = ['com', 'net', 'org'] as const
/** A shorter name is too close to too many others. */
const LEAST_LETTERS = 4

/**
 * The domain that was probably meant, where `host` looks like a typing error; else undefined. It
 * knows public mail providers, endings that do not exist, and `ownHost`, the domain of the mailbox
 * that the asking person has proved (null: leave it out).
 *
 * It looks at spelling alone and never into the directory: an answer that depended on which
 * organizations exist would tell a stranger that they do.
 */
export function likelyDomain(host: string, ownHost: string | null): string | undefined {
  if (host === ownHost) return undefined
  const existing = withEnding(host)
  return (
    ownDomain(host, ownHost) ??
    ownDomain(existing, ownHost) ??
    providerDomain(existing) ??
    (existing === host ? undefined : existing)
  )
}

/** The same for a whole address. */
export function likelyAddress(
  address: EmailAddress,
  ownHost: string | null,
): EmailAddress | undefined {
  const host = hostOf(address)
  const domain = likelyDomain(host, ownHost)
  if (domain === undefined) return undefined
  return `${address.slice(0, -host.length)}${domain}` as EmailAddress
}

/** An ending that nobody can register under, one slip away from one that everybody types. */
function withEnding(host: string): string {
  if (hasKnownSuffix(host)) return host
  const at = host.lastIndexOf('.') + 1
  const meant = ENDINGS.find((ending) => slipBetween(host.slice(at), ending) !== undefined)
  return meant === undefined ? host : `${host.slice(0, at)}${meant}`
}

function ownDomain(host: string, ownHost: string | null): string | undefined {
  if (ownHost === null || isPublicMailDomain(host)) return undefined
  // Below one domain, names that resemble each other are different on purpose: mx1, mx2.
  if (registrableDomain(host) === registrableDomain(ownHost)) return undefined
  const slip = slipBetween(host, ownHost)
  if (slip === undefined || areNumbers(slip)) return undefined
  const [typed, own] = [partsOf(host), partsOf(ownHost)]
  if (typed.name !== own.name) return own.name.length < LEAST_LETTERS ? undefined : ownHost
  // The same company in another country, or in none that exists?
  return hasKnownSuffix(host) && !isShortOfCom(typed.ending, own.ending) ? undefined : ownHost
}

function providerDomain(host: string): string | undefined {
  const { name, ending } = partsOf(host)
  for (const [provider, endings] of Object.entries(PROVIDERS)) {
    const known = endings.split(' ')
    if (name === provider) {
      return isShortOfCom(ending, known[0] ?? '') ? `${provider}.com` : undefined
    }
    if (known.includes(ending) && isMistyped(name, provider)) return `${provider}.${ending}`
  }
  return undefined
}

/** Who mistypes a name begins it rightly: mail, email, ymail and cloud are names of their own. */
function isMistyped(name: string, provider: string): boolean {
  const slip = slipBetween(name, provider)
  if (slip === undefined || areNumbers(slip)) return false
  return name[0] === provider[0] || (slip.typed.length === 2 && name[1] === provider[0])
}

const isShortOfCom = (ending: string, meant: string) => meant === 'com' && SHORT_OF_COM.has(ending)

/** A host as what was registered, without its ending, and the ending. */
function partsOf(host: string): { readonly name: string; readonly ending: string } {
  const ending = publicSuffix(host) ?? ''
  return { name: host.slice(0, -ending.length - 1), ending }
}

type Slip = { readonly typed: string; readonly meant: string }

/** What differs, if it is one letter: left out, too many, another, or two that changed places. */
function slipBetween(typed: string, meant: string): Slip | undefined {
  const shorter = Math.min(typed.length, meant.length)
  let start = 0
  while (start < shorter && typed[start] === meant[start]) start += 1
  let end = 0
  while (end < shorter - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1
  const slip = {
    typed: typed.slice(start, typed.length - end),
    meant: meant.slice(start, meant.length - end),
  }
  const isOneLetter = typed !== meant && slip.typed.length <= 1 && slip.meant.length <= 1
  const isExchange = slip.typed.length === 2 && slip.typed === [...slip.meant].reverse().join('')
  return isOneLetter || isExchange ? slip : undefined
}

/** Another number is another site or year, and meant. */
function areNumbers({ typed, meant }: Slip): boolean {
  return /^\d*$/.test(typed) && /^\d*$/.test(meant)
}
