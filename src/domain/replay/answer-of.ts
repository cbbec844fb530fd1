import type { Match, MatchOutcome } from '../matching/match.ts'

/** From here on an answer counts as sure. */
const SURE_FROM = 0.95

/**
 * How an answer stands to what was right. Where nothing was right, `nothing-rightly` is the good
 * one and whatever comes first is wrong.
 */
export type Standing = 'right-first' | 'right-in-list' | 'wrong' | 'nothing' | 'nothing-rightly'

/** What a match answered to a past order, as a replay compares it. */
export type ReplayedAnswer = {
  readonly outcome: MatchOutcome
  readonly standing: Standing
  /** External id of the first candidate; its own id while it is being made; null for none. */
  readonly first: string | null
  readonly score: number
  readonly isSure: boolean
}

export function answerOf(match: Match, rightExternalId: string | null): ReplayedAnswer {
  const [first] = match.candidates
  const score = first?.score ?? 0
  return {
    outcome: match.outcome,
    standing: standingOf(match, rightExternalId),
    first: first?.organization.externalId ?? first?.organization.id ?? null,
    score,
    isSure: score >= SURE_FROM,
  }
}

function standingOf({ candidates }: Match, right: string | null): Standing {
  if (candidates.length === 0) return right === null ? 'nothing-rightly' : 'nothing'
  const place = candidates.findIndex(({ organization }) => organization.externalId === right)
  if (right === null || place < 0) return 'wrong'
  return place === 0 ? 'right-first' : 'right-in-list'
}

/** Would anybody see a difference between these two answers? */
export function isOtherAnswer(today: ReplayedAnswer, tomorrow: ReplayedAnswer): boolean {
  return (
    today.first !== tomorrow.first ||
    today.standing !== tomorrow.standing ||
    today.outcome !== tomorrow.outcome ||
    today.isSure !== tomorrow.isSure
  )
}
