import { readableHost } from '../mail-host.ts'
import type { EmailAddress } from '../orders/order.ts'

/** Who is to be found nowhere any more, and what stands there instead. */
export type ErasedPerson = {
  readonly email: EmailAddress
  /** As people and systems may have written the address; compared without case. */
  readonly spellings: readonly string[]
  /** What the person is called beside the address. */
  readonly names: readonly string[]
  /** At a domain that can never be (RFC 2606): no mail reaches anybody. */
  readonly standIn: EmailAddress
}

/** Stands for a name, and for what a person wrote of it. */
const NOBODY = '…'

export function personToErase(
  email: EmailAddress,
  names: readonly string[],
  id: string,
): ErasedPerson {
  const [local = '', host = ''] = email.split('@')
  return {
    email,
    spellings: [...new Set([email, `${local}@${readableHost(host)}`])],
    names: [...new Set(names)].filter((name) => name.trim() !== ''),
    standIn: `erased-${id}@erased.invalid` as EmailAddress,
  }
}

/**
 * A text without the person: the address wherever it stands, and a name of several words. A single
 * word may as well be that of a company, and goes only where it stands alone.
 */
export function textWithoutPerson(
  text: string,
  { spellings, names, standIn }: ErasedPerson,
): string {
  if (names.some((name) => isSame(name, text))) return NOBODY
  const whole = names.filter((name) => /\s/.test(name.trim()))
  const unaddressed = spellings.reduce((rest, one) => without(rest, one, standIn), text)
  return whole.reduce((rest, name) => without(rest, name, NOBODY), unaddressed)
}

/** The same for every text in what is kept as JSON; names of fields stay. */
export function jsonWithoutPerson(json: unknown, person: ErasedPerson): unknown {
  if (typeof json === 'string') return textWithoutPerson(json, person)
  if (Array.isArray(json)) return json.map((one) => jsonWithoutPerson(one, person))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, jsonWithoutPerson(value, person)]),
  )
}

const isSame = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/** Not within a longer address or word: `eva@acme.example` is not in `neva@acme.example`. */
function without(text: string, what: string, instead: string): string {
  const escaped = what.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${escaped}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`,
    'giu',
  )
  return text.replace(form, () => instead)
}
