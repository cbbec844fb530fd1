import type { Match, MatchQuestion } from '../domain/matching/match.ts'
import { matchOrganizations } from './match-organizations.ts'
import type { World } from './ports.ts'

/** Answers questions without an order, in their order, all from one state of the directory. */
export async function answerMatchQuestions(
  world: World,
  questions: readonly MatchQuestion[],
): Promise<readonly Match[]> {
  return world.transact(async (stores) => {
    const answers: Match[] = []
    for (const question of questions) {
      answers.push(await matchOrganizations(stores, world.settings, question, world.now()))
    }
    return answers
  })
}
