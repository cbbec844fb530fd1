import type { Match, MatchQuestion } from '../domain/matching/match.ts'
import { matchMany } from './match-organizations.ts'
import type { World } from './ports.ts'

/** Answers questions without an order, in their order, from what the directory says now. */
export function answerMatchQuestions(
  world: World,
  questions: readonly MatchQuestion[],
): Promise<readonly Match[]> {
  const { matching, settings } = world
  return matchMany({ matching, directory: matching }, settings, questions, world.now())
}
