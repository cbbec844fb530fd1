import type { EmailAddress } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { Run, RunStep, StepOutcome } from '../../domain/provisioning/run.ts'
import { afterOutcome, stateOfRun, withStep } from '../../domain/provisioning/run-rules.ts'
import { mailLinked } from '../parts/link-mails.ts'
import { linkOfClaim } from '../parts/link-of-claim.ts'
import { askForLinks } from '../parts/propose-link.ts'
import { setupOf } from '../parts/setup-of.ts'
import type { Stores, World } from '../ports.ts'
import { failRun } from './fail-run.ts'
import { finishRun } from './finish-run.ts'
import { nameOrganization } from './name-organization.ts'

type Settled = {
  readonly run: Run
  readonly step: RunStep
  readonly outcome: StepOutcome
}

/**
 * Writes what became of a step, and of its run with it. The caller holds the locks of order and run.
 * Returns the run as it is now.
 */
export async function settleStep(
  stores: Stores,
  world: World,
  { run, step, outcome }: Settled,
): Promise<Run> {
  const fitting =
    outcome.kind === 'done' ? await takeEffect(stores, world, { run, step, outcome }) : outcome
  const settled = afterOutcome(step, fitting, world.now())
  const steps = withStep(run, settled)
  const state = stateOfRun(steps.steps)
  const changed = { ...steps, state, finishedAt: state === 'running' ? null : world.now() }
  await stores.runs.updateStep(run.id, settled)
  await stores.runs.update(changed)
  if (state === 'done') await finishRun(stores, world, changed)
  if (state === 'failed') await failRun(stores, world, changed, settled)
  if (settled.state === 'pending' && settled.nextAttemptAt !== null) {
    const startAfter = settled.nextAttemptAt
    await stores.jobs.enqueue({ kind: 'advance-run', runId: run.id }, { startAfter })
  }
  return changed
}

/** What is true in the directory from the moment that the target has done a step. */
async function takeEffect(
  stores: Stores,
  world: World,
  { run, step, outcome }: Settled & { readonly outcome: { readonly kind: 'done' } },
): Promise<StepOutcome> {
  switch (step.name) {
    case 'create-organization':
    case 'create-partner-organization':
      return nameOrganization(stores, { ...step, since: run.createdAt }, outcome)
    case 'add-administrator':
      if (step.administratorEmail !== null) {
        const { organizationId, administratorEmail } = step
        await stores.directory.putAdministrator(organizationId, administratorEmail, world.now())
        await letAdministratorDecide(stores, world, run, organizationId, administratorEmail)
      }
      return outcome
    case 'undo-add-administrator':
      if (step.administratorEmail !== null) {
        await stores.directory.removeMadeAdministrator(step.organizationId, step.administratorEmail)
      }
      return outcome
    default:
      return outcome
  }
}

/** Who administers the organization from now on is asked, or told, which partner acts for it. */
async function letAdministratorDecide(
  stores: Stores,
  world: World,
  { orderId }: Run,
  organizationId: OrganizationId,
  to: EmailAddress,
): Promise<void> {
  const order = await stores.orders.find(orderId)
  if (order === undefined) throw new Error('A run lost its order.')
  await askForLinks(stores, world, order, await setupOf(stores, order), organizationId)
  const claims = await stores.claims.ofOrder(orderId)
  const accepted = claims.find(
    (claim) =>
      claim.kind === 'acceptance' &&
      claim.organizationId === organizationId &&
      claim.address === to,
  )
  const link = accepted && (await linkOfClaim(stores, accepted))
  if (accepted === undefined || link === undefined) return
  await mailLinked(stores, world, order, link, { claimId: accepted.id, to })
}
