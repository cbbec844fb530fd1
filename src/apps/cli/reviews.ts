import { defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import { REVIEW_DECISIONS, type ReviewDecision } from '../../domain/reviews/review.ts'
import { isUuid } from '../../domain/uuid.ts'
import { decideReview } from '../../use-cases/decide-review.ts'
import { listReviews } from '../../use-cases/list-reviews.ts'
import { dayOf, jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'

/** `berth reviews`: doubtful cases, until there is a console. */
export function reviewsCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'reviews', description: 'List doubtful cases and decide them.' },
    subCommands: { list: listCommand(withWorld), decide: decideCommand(withWorld) },
  })
}

function listCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'list', description: 'List reviews, oldest first.' },
    args: {
      all: { type: 'boolean', default: false, description: 'Decided ones too.' },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const filter = args.all ? {} : { state: 'open' as const }
      const reviews = await withWorld((world) => listReviews(world, { ...filter, limit: 200 }))
      if (args.json) return printJson(reviews)
      printTable(
        ['ID', 'ORDER', 'WHY', 'OPENED', 'DECISION', 'REASON'],
        reviews.map((review) => [
          review.id,
          review.orderId,
          review.kind,
          dayOf(review.openedAt),
          review.decision ?? 'open',
          review.decisionReason ?? review.reason ?? '',
        ]),
      )
    },
  })
}

function decideCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: { name: 'decide', description: 'Decide a review, once.' },
    args: {
      review: { type: 'positional', required: true, description: 'The id of the review.' },
      decision: {
        type: 'positional',
        required: true,
        description: `One of ${REVIEW_DECISIONS.join(', ')}.`,
      },
      reason: { type: 'string', required: true, description: 'Why; it is kept.' },
      organization: { type: 'string', description: 'With map: the id of the organization.' },
      ...jsonFlag,
    },
    run: async ({ args }) => {
      const input = {
        reviewId: requireId(args.review, 'review'),
        decision: toDecision(args.decision),
        reason: args.reason,
        actor: { kind: 'reviewer' as const, id: 'command-line' },
        ...(args.organization === undefined
          ? {}
          : { organizationId: requireId(args.organization, 'organization') }),
      }
      const review = await withWorld((world) => decideReview(world, input))
      if (args.json) return printJson(review)
      print(`Decided: ${review.decision}. The order is ${review.orderId}.`)
    },
  })
}

function toDecision(text: string): ReviewDecision {
  const decision = REVIEW_DECISIONS.find((known) => known === text)
  if (decision !== undefined) return decision
  throw new DomainError(
    'invalid-value',
    `"${text}" is no decision; they are ${REVIEW_DECISIONS.join(', ')}.`,
  )
}

function requireId(text: string, what: string): string {
  if (isUuid(text)) return text
  throw new DomainError('invalid-value', `"${text}" is not the id of a ${what}.`)
}
