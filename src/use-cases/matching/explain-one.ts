import { toCandidate } from '../../domain/matching/candidate.ts'
import { evidenceOf } from '../../domain/matching/judge.ts'
import type { Candidate, Match, MatchQuestion } from '../../domain/matching/match.ts'
import { weightOf } from '../../domain/matching/score.ts'
import {
  isDecidedByAddress,
  type MatchStage,
  type WhyNot,
  whyNot,
} from '../../domain/matching/why-not.ts'
import type { Organization } from '../../domain/organizations/organization.ts'
import type { Stores, World } from '../ports.ts'
import { type Retraced, retrace } from './retrace.ts'

/** An organization as a match compared it, or would have. */
export type MatchExplanation = {
  readonly outcome: Match['outcome']
  /** With the score that it has, or would have, among the others. */
  readonly candidate: Candidate
  /** What its score is made of: every term, as the weights name it, in log-odds. None where the address decides. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  /** Its place in the list, from 1; null: it is not in the list. */
  readonly place: number | null
  /** The stage that found it; null: none did. */
  readonly foundBy: MatchStage | null
  readonly whyNot: WhyNot | null
}

/** Compares one organization with a question that was asked already, found or not. */
export async function explainOne(
  { matching }: Pick<Stores, 'matching'>,
  world: Pick<World, 'settings' | 'now'>,
  question: MatchQuestion,
  match: Match,
  organization: Organization,
): Promise<MatchExplanation> {
  const { settings } = world
  const { isMatchingBeyondLiteral } = settings
  const retraced = await retrace(matching, settings, question, organization.id)
  const { asked, judged, marks } = retraced
  const evidence = evidenceOf(asked, judged, marks)
  const asIf = toCandidate(organization, judged, evidence, world.now())
  return explanation(match, asIf, retraced, { question, isMatchingBeyondLiteral })
}

function explanation(
  match: Match,
  asIf: Candidate,
  { judged, foundBy: traced }: Retraced,
  asked: { readonly question: MatchQuestion; readonly isMatchingBeyondLiteral: boolean },
): MatchExplanation {
  const { outcome, candidates } = match
  const { organization } = asIf
  const at = candidates.findIndex((one) => one.organization.id === organization.id)
  const candidate = candidates[at] ?? asIf
  const isByAddress = isDecidedByAddress(outcome)
  // Where the address decides, no other stage is reached.
  const foundBy = isByAddress && at < 0 ? null : traced
  const isProbableEnough = judged.isListed
  const { terms, place: assessed } = judged.assessment
  return {
    outcome,
    candidate,
    terms:
      isByAddress && at >= 0
        ? []
        : terms.map((term) => ({ term: `${assessed} ${term}`, weight: weightOf(assessed, term) })),
    place: at < 0 ? null : at + 1,
    foundBy,
    whyNot: at < 0 ? whyNot({ organization, outcome, foundBy, isProbableEnough, ...asked }) : null,
  }
}
