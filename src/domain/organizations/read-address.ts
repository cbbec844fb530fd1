import { parseEmailAddress } from '../email-address.ts'
import { parseHost } from '../mail-host.ts'
import type { EmailAddress } from '../orders/order.ts'
import { FieldProblem, type Reader } from './read-fields.ts'

/** A mail host in its canonical form. */
export const host: Reader<string> = (value, path) => {
  const parsed = typeof value === 'string' ? parseHost(value) : undefined
  if (parsed === undefined) throw new FieldProblem(path, 'must be a domain name like acme.example')
  return parsed
}

/** An e-mail address in its canonical form. */
export const email: Reader<EmailAddress> = (value, path) => {
  if (typeof value !== 'string') throw new FieldProblem(path, 'must be a string')
  const parsed = parseEmailAddress(value)
  if (typeof parsed !== 'string') throw new FieldProblem(path, parsed.problem)
  return parsed
}
