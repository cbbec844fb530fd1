import { parseEmailAddress } from '../../domain/email-address.ts'
import type { OpenIdPerson } from '../../use-cases/ports/reviewers.ts'

type Claims = {
  readonly iss: string
  readonly sub: string
  readonly email?: unknown
  readonly name?: unknown
  readonly preferred_username?: unknown
  readonly [claim: string]: unknown
}

const LONGEST_NAME = 200

/** What of a provider's claims counts. Address and name are for showing: a strange one is left out. */
export function personOf(claims: Claims, groupsClaim: string): OpenIdPerson {
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: addressIn(claims.email),
    name: nameIn(claims.name) ?? nameIn(claims.preferred_username),
    groups: namesIn(claims[groupsClaim]),
  }
}

function addressIn(claim: unknown): OpenIdPerson['email'] {
  if (typeof claim !== 'string') return null
  const address = parseEmailAddress(claim)
  return typeof address === 'string' ? address : null
}

function nameIn(claim: unknown): string | null {
  if (typeof claim !== 'string') return null
  const name = claim.replaceAll(/\p{Cc}+/gu, ' ').trim()
  return name === '' ? null : Array.from(name).slice(0, LONGEST_NAME).join('')
}

/** A list of names, or one alone. */
function namesIn(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return [claim]
  if (!Array.isArray(claim)) return []
  return claim.filter((name): name is string => typeof name === 'string')
}
