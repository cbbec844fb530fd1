import type { Reviewer } from '../../domain/reviewers/reviewer.ts'
import { countWatched } from '../../use-cases/count-watched.ts'
import { listReviewers } from '../../use-cases/list-reviewers.ts'
import type { Watched } from '../../use-cases/ports/watched.ts'
import type { World } from '../../use-cases/ports.ts'
import { careful, type Finding, good, wrong } from './finding.ts'

const LATE_SECONDS = 300

/** Whether somebody does what is due, and somebody looks after it. */
export async function lookAtWork(
  world: World,
  isWithProvider: boolean,
): Promise<readonly Finding[]> {
  const watched = await countWatched(world)
  return [judgeWork(watched), judgeReviewers(await listReviewers(world), isWithProvider)]
}

export function judgeWork({
  queues,
  mailsByState,
}: Pick<Watched, 'queues' | 'mailsByState'>): Finding {
  // Given up for good: no worker takes them any more.
  const due = queues.filter(({ kind, state }) => state !== 'active' && kind !== 'dead-letter')
  const late = due.filter(({ oldestSeconds }) => oldestSeconds > LATE_SECONDS)
  if (late.length > 0) {
    const minutes = Math.round(Math.max(...late.map(({ oldestSeconds }) => oldestSeconds)) / 60)
    const kinds = late.map(({ kind, count }) => `${count} of ${kind}`).join(', ')
    const says = `Work is left undone for ${minutes} minutes: ${kinds}.`
    return wrong(
      'work',
      says,
      'Start berth worker (or serve without --no-worker); look at its log.',
    )
  }
  const given = mailsByState.failed ?? 0
  if (given > 0) {
    const todo =
      'The pages of the orders say why; send the invitation again when the mail server works.'
    return careful('work', `${given} mails were given up, not for the address’s sake.`, todo)
  }
  const count = due.reduce((sum, one) => sum + one.count, 0)
  return good('work', count === 0 ? 'Nothing is left undone.' : `${count} jobs are due, none late.`)
}

export function judgeReviewers(reviewers: readonly Reviewer[], isWithProvider: boolean): Finding {
  const live = reviewers.filter(({ removedAt, role }) => removedAt === null && role !== null)
  if (live.some(({ role }) => role === 'admin')) {
    const count = live.length === 1 ? '1 person' : `${live.length} people`
    return good('reviewers', `${count} may use the console.`)
  }
  if (isWithProvider) return good('reviewers', 'The sign-in provider says who may use the console.')
  const todo = 'Make the first: npm run berth -- reviewers add ann@vendor.example --role admin'
  return careful('reviewers', 'Nobody can administer the console.', todo)
}
