import { DomainError } from '../../domain/error.ts'

/** A signed message as JSON; refuses with `message-unreadable`. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('message-unreadable', 'The body is no JSON.')
  }
}

/** Refuses what is not proved to come from the other system; says the same whatever is wrong. */
export function notSigned(header: string): DomainError {
  return new DomainError(
    'message-not-signed',
    `${header} must sign this body with the secret that Berth was given, within five minutes.`,
  )
}
