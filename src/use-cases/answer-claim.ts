import { ANSWERS_OF, type ClaimAnswer } from '../domain/claims/claim.ts'
import { DomainError } from '../domain/error.ts'
import { type ClaimView, claimView } from './parts/claim-view.ts'
import type { Visitor } from './parts/doors.ts'
import { dropApprover } from './parts/drop-approver.ts'
import { type Asked, enterAsked } from './parts/enter-asked.ts'
import { settleClaim } from './parts/settle-claim.ts'
import type { Actor } from './ports/orders.ts'
import type { Stores, World } from './ports.ts'

export type ClaimAnswerInput = {
  readonly answer: ClaimAnswer
  readonly reason?: string
  readonly linkEndsAt?: Date
}

/** What an answer makes of the claim. */
const STATE_AFTER = { approve: 'approved', refuse: 'refused', 'not-us': 'disputed' } as const

/**
 * Answers a claim, by whoever proved the asked mailbox and still administers the organization at
 * this moment (for `acceptance`: is the named person). The first valid answer wins: a later one is
 * refused with `claim-ended`. Repeating one's own answer changes nothing.
 */
export function answerClaim(
  world: World,
  visitor: Visitor,
  input: ClaimAnswerInput,
): Promise<ClaimView> {
  return world.transact(async (stores) => {
    const asked = await enterAsked(stores, world, visitor)
    const { order, claim, approver } = asked
    const isRepeat = approver.answer === input.answer
    if (isRepeat) return claimView(stores, world, order, claim, approver)
    await requireMayAnswer(stores, asked, input.answer)
    requireEndAhead(world, asked, input)
    const answered = { ...approver, answer: input.answer, state: 'answered' as const }
    const actor: Actor = { kind: 'approver', id: approver.email }
    if (input.answer === 'no-longer-administrator') {
      await dropApprover(stores, world, order, claim, answered, 'dropped-out')
    } else {
      await stores.claims.putApprover(answered)
      await settleClaim(stores, world, order, claim, {
        state: STATE_AFTER[input.answer],
        reason: input.reason?.trim() || null,
        actor,
        by: { kind: 'approver', email: approver.email },
        linkEndsAt: input.linkEndsAt ?? null,
      })
    }
    return viewAfter(stores, world, visitor)
  })
}

async function requireMayAnswer(
  stores: Stores,
  { claim, approver }: Asked,
  answer: ClaimAnswer,
): Promise<void> {
  if (claim.state !== 'open' || approver.state === 'dropped-out') {
    throw new DomainError('claim-ended', 'This question has been settled already.', {
      state: claim.state,
    })
  }
  const offered: readonly ClaimAnswer[] = ANSWERS_OF[claim.kind]
  if (!offered.includes(answer)) {
    throw new DomainError('invalid-value', `The answer must be one of ${offered.join(', ')}.`, {
      field: 'answer',
    })
  }
  if (claim.kind === 'acceptance' || answer === 'no-longer-administrator') return
  const { organizationId } = claim
  if (await stores.directory.holdAdministrator(organizationId, approver.email)) return
  throw new DomainError('not-an-administrator', 'You do not administer this organization any more.')
}

/** Only a partner that is let in can be let in until a day, and that day has not come. */
function requireEndAhead(
  world: World,
  { claim }: Asked,
  { answer, linkEndsAt }: ClaimAnswerInput,
): void {
  if (linkEndsAt === undefined) return
  const why =
    claim.kind !== 'partner-link' || answer !== 'approve'
      ? 'Only a partner that is accepted can be given an end date.'
      : linkEndsAt <= world.now() && 'The end date must lie ahead.'
  if (why !== false) throw new DomainError('invalid-value', why, { field: 'linkEndsAt' })
}

async function viewAfter(stores: Stores, world: World, visitor: Visitor): Promise<ClaimView> {
  const { order, claim, approver } = await enterAsked(stores, world, visitor)
  return claimView(stores, world, order, claim, approver)
}
