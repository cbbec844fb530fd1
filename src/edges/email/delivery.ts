import type { Delivery } from '../../use-cases/ports/mails.ts'

const LONGEST_REASON = 300

type SmtpError = {
  readonly code?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
  readonly message?: unknown
}

/**
 * What a failed attempt means. Only a server that has heard this mail's recipient or text can refuse
 * the mail for good; a refusal at the greeting, the sign-in or the sender is our operator's to mend,
 * and the mail waits for that.
 */
export function deliveryOf(error: unknown, secrets: readonly string[]): Delivery {
  const failure = (error ?? {}) as SmtpError
  const reason = reasonOf(failure, secrets)
  const status = Number(failure.responseCode)
  const isPermanent = status >= 500 && status < 600
  if (isPermanent && failure.command === 'RCPT TO') return { kind: 'never', reason, isBounce: true }
  if (isPermanent && failure.command === 'DATA') return { kind: 'never', reason, isBounce: false }
  return { kind: 'again', reason }
}

/** For the operator: where and how it failed. A server may quote the mail: its secret goes. */
function reasonOf(failure: SmtpError, secrets: readonly string[]): string {
  const where = typeof failure.command === 'string' ? `${failure.command}: ` : ''
  const what = [failure.response, failure.message, failure.code].find(
    (text) => typeof text === 'string' && text !== '',
  )
  const told = secrets.reduce(
    (text, secret) => text.replaceAll(secret, '…'),
    `${where}${String(what ?? 'unknown failure')}`,
  )
  return told.replace(/\s+/gu, ' ').slice(0, LONGEST_REASON)
}
