import type { Language } from '../../domain/language.ts'
import { evidenceText } from '../../domain/matching/evidence-text.ts'
import type { Candidate, Evidence, Match } from '../../domain/matching/match.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { MatchReply } from './contracts/matches.ts'

type Reply = MatchReply['candidates'][number]

/** With its evidence in the language of whoever reads it; the API speaks English. */
export function toMatchReply(
  { outcome, candidates }: Match,
  language: Language = 'en',
): MatchReply {
  return { outcome, candidates: candidates.map((one) => toCandidateReply(one, language)) }
}

export function toCandidateReply(candidate: Candidate, language: Language = 'en'): Reply {
  const { organization, rule, score, isProbablyUnused, evidence } = candidate
  return {
    organization: toMatchedOrganization(organization),
    rule,
    score: Math.round(score * 1e4) / 1e4,
    isProbablyUnused,
    evidence: evidence.map((one) => toEvidenceReply(one, language)),
  }
}

export function toMatchedOrganization(organization: Organization): Reply['organization'] {
  return {
    id: organization.id,
    externalId: organization.externalId,
    name: organization.name,
    kind: organization.kind,
    origin: organization.origin,
    createdAt: organization.createdAt?.toISOString() ?? null,
    userCount: organization.userCount,
    activeSubscriptions: organization.activeSubscriptions,
    lastActiveAt: organization.lastActiveAt?.toISOString() ?? null,
    domains: organization.domains.map(({ name }) => name),
    managedCustomers: organization.managedCustomerCount,
  }
}

export function toEvidenceReply(
  one: Evidence,
  language: Language = 'en',
): Reply['evidence'][number] {
  return {
    code: one.code,
    text: evidenceText(one, language),
    weight: Math.round(one.weight * 100) / 100,
  }
}
