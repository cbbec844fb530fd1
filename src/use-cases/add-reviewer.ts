import { parseEmailAddress } from '../domain/email-address.ts'
import { DomainError } from '../domain/error.ts'
import type { EmailAddress } from '../domain/orders/order.ts'
import { REVIEWER_ROLES, type ReviewerRole } from '../domain/reviewers/abilities.ts'
import type { Reviewer, ReviewerId } from '../domain/reviewers/reviewer.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type AddReviewer = {
  readonly email: string
  readonly role: string
  readonly name?: string | null
  readonly actor: Actor
}

/**
 * Lets whoever reads mail at this address sign in to the console. Refuses with `invalid-value` what
 * is no address, no role, or an address that a reviewer has already.
 */
export async function addReviewer(world: World, input: AddReviewer): Promise<Reviewer> {
  const email = readAddress(input.email)
  const role = readRole(input.role)
  const reviewer: Reviewer = {
    id: world.newId() as ReviewerId,
    identity: { kind: 'mailbox', email },
    email,
    name: readName(input.name),
    role,
    addedAt: world.now(),
    lastSignedInAt: null,
    removedAt: null,
  }
  const isNew = await world.transact(async ({ reviewers, audit }) => {
    if (!(await reviewers.add(reviewer))) return false
    const facts = { reviewerId: reviewer.id, role }
    await audit.add({ at: reviewer.addedAt, kind: 'reviewer.added', actor: input.actor, facts })
    return true
  })
  if (!isNew) throw invalid('email', 'Somebody with this address is a reviewer already.')
  return reviewer
}

function readAddress(text: string): EmailAddress {
  const address = parseEmailAddress(text.trim())
  if (typeof address === 'string') return address
  throw invalid('email', `The address ${address.problem}.`)
}

/** Refuses with `invalid-value` what is no role. */
export function readRole(text: string): ReviewerRole {
  const role = REVIEWER_ROLES.find((known) => known === text)
  if (role !== undefined) return role
  throw invalid('role', `"${text}" is not a role; they are ${REVIEWER_ROLES.join(', ')}.`)
}

function readName(text: string | null | undefined): string | null {
  const name = (text ?? '').trim()
  if (name === '') return null
  if (name.length <= 200 && !/\p{Cc}/u.test(name)) return name
  throw invalid('name', 'Must have at most 200 characters, on one line.')
}

function invalid(field: string, sentence: string): DomainError {
  return new DomainError('invalid-value', sentence, { pointer: `#/${field}` })
}
