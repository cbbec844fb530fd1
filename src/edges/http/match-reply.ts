import { evidenceText } from '../../domain/matching/evidence-text.ts'
import type { Candidate, Match } from '../../domain/matching/match.ts'
import type { MatchReply } from './contracts/matches.ts'

export function toMatchReply({ outcome, candidates }: Match): MatchReply {
  return { outcome, candidates: candidates.map(toCandidateReply) }
}

function toCandidateReply(candidate: Candidate): MatchReply['candidates'][number] {
  const { organization, rule, score, isProbablyUnused, evidence } = candidate
  return {
    organization: {
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
    },
    rule,
    score: Math.round(score * 1e4) / 1e4,
    isProbablyUnused,
    evidence: evidence.map((one) => ({
      code: one.code,
      text: evidenceText(one, 'en'),
      weight: Math.round(one.weight * 100) / 100,
    })),
  }
}
