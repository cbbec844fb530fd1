import { REVIEWER_SESSION_LIMITS } from '../domain/reviewers/reviewer-session.ts'
import type { World } from './ports.ts'

const DAY = 86_400_000
/** Limits look one day back. */
const CODE_DAYS = 2

/** Forgets codes and sessions that nothing asks for any more. Called once a minute; a repeat does nothing. */
export function sweepSignIns(world: World): Promise<void> {
  const before = (days: number) => new Date(world.now().getTime() - days * DAY)
  const sessions = before(REVIEWER_SESSION_LIMITS.knownBrowserDays)
  return world.transact(({ reviewers }) => reviewers.forget({ codes: before(CODE_DAYS), sessions }))
}
