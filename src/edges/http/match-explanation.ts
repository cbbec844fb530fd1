import type { Language } from '../../domain/language.ts'
import { WHY_NOT } from '../../domain/matching/why-not.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { ExplainMatch } from '../../use-cases/explain-match.ts'
import type { MatchExplanation } from '../../use-cases/matching/explain-one.ts'
import type { ExplainReply } from './contracts/matches.ts'
import { HttpRefusal } from './http-refusal.ts'
import { toCandidateReply } from './match-reply.ts'

type Named = {
  readonly organizationId: string | undefined
  readonly organizationExternalId: string | undefined
}

/** The organization that a request names: by one of its ids, not by both. */
export function organizationIn({
  organizationId: id,
  organizationExternalId: externalId,
}: Named): ExplainMatch['organization'] {
  if (id !== undefined && externalId === undefined)
    return { id: id.toLowerCase() as OrganizationId }
  if (externalId !== undefined && id === undefined) return { externalId }
  const detail = 'Name the organization by one of organizationId and organizationExternalId.'
  throw new HttpRefusal('malformed-request', 'One field of the body cannot be used.', [
    { pointer: id === undefined ? '#/organizationExternalId' : '#/organizationId', detail },
  ])
}

export function toExplainReply(
  explained: MatchExplanation,
  language: Language = 'en',
): ExplainReply {
  const { outcome, candidate, terms, place, foundBy, whyNot } = explained
  return {
    outcome,
    candidate: toCandidateReply(candidate, language),
    terms: terms.map(({ term, weight }) => ({ term, weight })),
    place,
    foundBy,
    whyNot: whyNot === null ? null : { code: whyNot, text: WHY_NOT[whyNot] },
  }
}
