import { type EventFacts, eventOf } from './events/event.ts'
import { isUuid } from './uuid.ts'

/** What the audit log keeps of an order's story beside its events, and which facts: ids and codes. */
const FACTS_OF: Readonly<Record<string, readonly string[]>> = {
  'review.decided': ['reviewId', 'decision'],
  'departure.begun': ['claimId', 'organizationId'],
  'departure.decided': ['reviewId', 'claimId'],
  'departure.confirmed': ['reviewId', 'claimId'],
  'departure.ended': ['claimId', 'state'],
  'hand-over.asked': ['requestId'],
  'hand-over.refused': ['requestId'],
  'invitation.sent-again': [],
  'partner-link.accepted': ['claimId', 'partnerOrganizationId', 'organizationId', 'endsAt'],
  'partner-link.ended': ['partnerOrganizationId', 'organizationId', 'because'],
  'run.done': ['run', 'steps'],
  'run.repeated': ['run'],
  'setup.own-approval': ['organizationId'],
}

/** What of an order's story is in the audit log beside its events. */
export const AUDITED_STEPS = Object.keys(FACTS_OF)

/** The kinds of actors whose id is no address. */
const NAMED_BY_ID: readonly string[] = ['api-key', 'reviewer']

export type AuditedEntry = {
  readonly kind: string
  readonly actor: { readonly kind: string; readonly id: string | null }
  readonly facts: EventFacts
}

/** What of an entry in a timeline belongs into the audit log; null for the finer steps. No address is in it. */
export function auditedOf({ kind, actor, facts }: AuditedEntry): AuditedEntry | null {
  const told = toldOf(kind, facts)
  if (told === null) return null
  const id = NAMED_BY_ID.includes(actor.kind) ? actor.id : null
  return { kind, actor: { kind: actor.kind, id }, facts: told }
}

function toldOf(kind: string, facts: EventFacts): EventFacts | null {
  const event = eventOf(kind, facts)
  if (event !== null) return event.facts
  const kept = Object.hasOwn(FACTS_OF, kind) ? FACTS_OF[kind] : undefined
  if (kept === undefined) return null
  return Object.fromEntries(Object.entries(facts).filter(([name]) => kept.includes(name)))
}

/** What an id in the log may stand for that has a name. */
export const NAMED_THINGS = ['order', 'organization', 'reviewer', 'api-key'] as const

/** What an entry of the audit log is about: each id among its facts, once. */
export function subjectsOf(facts: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = Object.values(facts).filter(
    (value): value is string => typeof value === 'string' && isUuid(value),
  )
  return [...new Set(ids)]
}
