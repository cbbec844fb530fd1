import { type Judged, judge, type Marks } from '../../domain/matching/judge.ts'
import type { MatchQuestion } from '../../domain/matching/match.ts'
import type { MatchSettings } from '../../domain/matching/read-match-settings.ts'
import type { MatchStage } from '../../domain/matching/why-not.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { MatchStore } from '../ports/matching.ts'
import { assessFound } from './assess-found.ts'
import { type Inquiry, marksOf, openInquiry } from './inquiry.ts'
import { lookFirst, lookFurther } from './look.ts'

export type Retraced = {
  readonly asked: Inquiry['asked']
  readonly marks: Marks
  /** The organization among the others that were found. */
  readonly judged: Judged
  readonly foundBy: MatchStage | null
}

/**
 * Takes a question through the stages once more, watching for one organization. When none of them
 * brings it, it is brought at the end, and judged among those that were found.
 */
export async function retrace(
  matching: MatchStore,
  settings: MatchSettings,
  question: MatchQuestion,
  id: OrganizationId,
): Promise<Retraced> {
  const [inquiry = openInquiry(question)] = await lookFirst(matching, settings, [question])
  const early = foundEarly(inquiry, id)
  await lookFurther(matching, settings, [inquiry])
  const foundBy = early ?? foundLate(inquiry, id)
  if (!inquiry.met.has(id)) {
    for (const met of await matching.meet([id])) inquiry.met.set(id, met)
  }
  const marks = marksOf(inquiry)
  const judged = judge(assessFound(inquiry), marks).find((one) => one.organizationId === id)
  if (judged === undefined) throw new Error('An organization that is there cannot be met.')
  return { asked: inquiry.asked, marks, judged, foundBy }
}

function foundEarly({ look, literal, onDomain }: Inquiry, id: OrganizationId) {
  if (look.memberships.some(({ organizationId }) => organizationId === id)) return 'exact-address'
  if (literal.has(id)) return 'first-five'
  return onDomain.has(id) ? 'domain' : undefined
}

function foundLate({ holderCounts, met }: Inquiry, id: OrganizationId): MatchStage | null {
  if (holderCounts.has(id)) return 'name-keys'
  return met.has(id) ? 'last-resort' : null
}
