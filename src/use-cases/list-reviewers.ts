import type { Reviewer } from '../domain/reviewers/reviewer.ts'
import type { World } from './ports.ts'

/** Everybody who may use the console, the oldest first; those who were removed too. */
export function listReviewers(world: World): Promise<readonly Reviewer[]> {
  return world.transact(({ reviewers }) => reviewers.list())
}
