import { DomainError } from '../domain/error.ts'
import type { Match, MatchQuestion } from '../domain/matching/match.ts'
import { type ExplainMatch, explainMatch } from './explain-match.ts'
import { matchOrganizations } from './match-organizations.ts'
import type { MatchExplanation } from './matching/explain-one.ts'
import { findOrder, type OrderName } from './parts/hold-order.ts'
import { questionOf } from './parts/question-of.ts'
import type { Stores, World } from './ports.ts'

const LIMIT = 10

/**
 * What the match says today of what the contact of an order entered, with nothing left out for the
 * contact's eyes; null until a company and an administrator were entered.
 */
export function matchOrder(world: World, name: OrderName): Promise<Match | null> {
  return world.transact(async (stores) => {
    const question = await questionAbout(stores, name)
    if (question === null) return null
    return matchOrganizations(stores, world.settings, question, world.now())
  })
}

/** Why is this organization proposed for an order, or why not? Refuses with `step-out-of-turn` while nothing was entered. */
export async function explainOrderMatch(
  world: World,
  name: OrderName,
  organization: ExplainMatch['organization'],
): Promise<MatchExplanation> {
  const question = await world.transact((stores) => questionAbout(stores, name))
  if (question === null)
    throw new DomainError(
      'step-out-of-turn',
      'The contact has not named the company and an administrator yet.',
    )
  return explainMatch(world, { question, organization })
}

async function questionAbout(stores: Stores, name: OrderName): Promise<MatchQuestion | null> {
  const order = await findOrder(stores, name)
  const setup = await stores.setups.find(order.id)
  const asked = setup === undefined ? null : questionOf(setup)
  return asked && { ...asked, limit: LIMIT }
}
