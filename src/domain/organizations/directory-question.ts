import { parseEmailAddress } from '../email-address.ts'
import { registrableDomain } from '../mail-host.ts'
import { foldName } from '../matching/first-five.ts'
import { questionKeys } from '../matching/name-keys.ts'
import { readName } from '../matching/names/read-name.ts'
import type { EmailAddress } from '../orders/order.ts'

/** What was typed into the search of the directory, taken apart; what is absent is not looked for. */
export type DirectoryQuestion = {
  /** The beginning of a name, folded. */
  readonly nameBegins: string
  readonly externalId: string
  /** Keys of all names: who holds every key of one of these lists is found. */
  readonly keys: readonly (readonly string[])[]
  /** A registrable domain, or the beginning of one. */
  readonly domainBegins?: string
  /** A host below a registrable domain. */
  readonly host?: string
  readonly email?: EmailAddress
}

/** Shorter texts are the beginning of a name and nothing else. */
const SHORTEST_WORD = 3
const DOMAIN = /^@?((?:[a-z0-9-]+\.)+[a-z0-9-]*)$/

/** What somebody may mean who typed this, and may not have finished typing. */
export function directoryQuestion(typed: string): DirectoryQuestion {
  const text = typed.trim()
  return {
    nameBegins: foldName(text),
    externalId: text,
    keys: text.length < SHORTEST_WORD ? [] : keysFor(text),
    ...domainIn(text.toLowerCase()),
    ...emailIn(text),
  }
}

/** Former and other names whole; and names in which every telling word stands, wherever. */
function keysFor(text: string): readonly (readonly string[])[] {
  const name = readName(text)
  return (['customer', 'partner'] as const).flatMap((kind) => {
    const keys = questionKeys(kind, name)
    const of = (wanted: string) =>
      keys.filter(({ keyKind }) => keyKind === wanted).map(({ key }) => key)
    const whole = [...of('name'), ...of('compact')].map((key) => [key])
    const words = of('word')
    return words.length === 0 ? whole : [...whole, words]
  })
}

function domainIn(text: string): Pick<DirectoryQuestion, 'domainBegins' | 'host'> {
  const domain = DOMAIN.exec(text)?.[1]
  if (domain === undefined) return {}
  const registrable = registrableDomain(domain)
  if (registrable !== null && registrable !== domain) return { host: domain }
  return { domainBegins: domain }
}

function emailIn(text: string): Pick<DirectoryQuestion, 'email'> {
  if (!text.includes('@')) return {}
  const email = parseEmailAddress(text)
  return typeof email === 'string' ? { email } : {}
}
