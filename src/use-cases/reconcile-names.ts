import type { MatchQuestion } from '../domain/matching/match.ts'
import type { OrganizationKind } from '../domain/organizations/organization.ts'
import { type Judged, judgeCandidates } from '../domain/reconciliation/judge-candidates.ts'
import {
  addressOf,
  type ClueValue,
  countryOf,
  hasAddress,
} from '../domain/reconciliation/read-clues.ts'
import { answerMatchQuestions } from './answer-match-questions.ts'
import type { World } from './ports.ts'

/** A row of a list: whom does it mean? */
export type RowToReconcile = {
  /** May be empty: then only the clues speak. */
  readonly name: string
  readonly clues: readonly ClueValue[]
  /** Among which organizations to look; none: nothing is found. */
  readonly kinds: readonly OrganizationKind[]
  readonly limit: number
}

/** Finds the organizations that rows of a list mean, in the order of the rows. Each row is answered by itself. */
export async function reconcileNames(
  world: World,
  rows: readonly RowToReconcile[],
): Promise<readonly (readonly Judged[])[]> {
  const asked = rows.map(questionsOf)
  const matches = await answerMatchQuestions(world, asked.flat())
  let next = 0
  return rows.map((row, index) => {
    const end = next + (asked[index]?.length ?? 0)
    const own = matches.slice(next, end)
    next = end
    return judgeCandidates(own, { country: countryOf(row.clues), limit: row.limit })
  })
}

/** One for each kind: a match looks among organizations of one kind. */
function questionsOf({ name, clues, kinds, limit }: RowToReconcile): readonly MatchQuestion[] {
  if (name === '' && !hasAddress(clues)) return []
  const administratorEmail = addressOf(clues)
  return kinds.map((kind) => ({ companyName: name, administratorEmail, kind, limit }))
}
