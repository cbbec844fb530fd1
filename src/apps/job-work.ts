import type { DepartureId } from '../domain/departures/departure.ts'
import type { MailId } from '../domain/mails/mail.ts'
import type { OrderId } from '../domain/orders/order.ts'
import type { RunId } from '../domain/provisioning/run.ts'
import type { JobWork } from '../edges/jobs/workers.ts'
import { activatePurchase } from '../use-cases/activate-purchase.ts'
import { advanceRun } from '../use-cases/advance-run.ts'
import { answerClaimsFromDirectory } from '../use-cases/answer-claims-from-directory.ts'
import { checkDomain } from '../use-cases/check-domain.ts'
import type { LookUpText } from '../use-cases/ports/departures.ts'
import type { Mailer } from '../use-cases/ports/mails.ts'
import type { Marketplace } from '../use-cases/ports/marketplaces.ts'
import type { ReturnedMails } from '../use-cases/ports/returned-mails.ts'
import type { Target } from '../use-cases/ports/targets.ts'
import type { World } from '../use-cases/ports.ts'
import { readReturnedMails } from '../use-cases/read-returned-mails.ts'
import { type RebuildKeys, rebuildKeys } from '../use-cases/rebuild-keys.ts'
import { sealAudit } from '../use-cases/seal-audit.ts'
import { sendMail } from '../use-cases/send-mail.ts'
import { sweepDeadlines } from '../use-cases/sweep-deadlines.ts'
import { sweepRuns } from '../use-cases/sweep-runs.ts'
import { sweepSignIns } from '../use-cases/sweep-sign-ins.ts'

export type JobParts = {
  readonly mailer: Mailer
  readonly lookUpText: LookUpText
  readonly target: Target | undefined
  readonly azure: Marketplace | undefined
  readonly rebuild: RebuildKeys
}

/** Which use case does each kind of job. */
export function jobWork(
  world: World,
  { mailer, lookUpText, target, azure, rebuild }: JobParts,
): JobWork {
  return {
    'send-mail': ({ mailId }) => sendMail(world, mailer, mailId as MailId),
    'advance-run': ({ runId }) => advanceRun(world, target, runId as RunId),
    'answer-claims-from-directory': (about) => answerClaimsFromDirectory(world, about),
    'check-domain': ({ departureId }) => checkDomain(world, lookUpText, departureId as DepartureId),
    'activate-purchase': ({ orderId }) => activatePurchase(world, azure, orderId as OrderId),
    'rebuild-keys': () => rebuildKeys(world, rebuild),
  }
}

/**
 * Once a minute: everything that has a deadline, and mails that came back. One that fails does not
 * keep the others waiting.
 */
export async function sweep(world: World, returned: ReturnedMails | undefined): Promise<void> {
  const outcomes = await Promise.allSettled([
    sweepDeadlines(world),
    sweepRuns(world),
    sweepSignIns(world),
    sealAudit(world),
    returned && readReturnedMails(world, returned),
  ])
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  )
  if (failures.length > 0) throw new AggregateError(failures, 'A sweep failed.')
}
