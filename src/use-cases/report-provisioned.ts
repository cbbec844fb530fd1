import { DomainError } from '../domain/error.ts'
import type { Mapping, OrderId } from '../domain/orders/order.ts'
import { requireTransition } from '../domain/orders/order-states.ts'
import type { Run, RunId, RunStep } from '../domain/provisioning/run.ts'
import type { Stores, World } from './ports.ts'
import { misfitOf } from './runs/name-organization.ts'
import { settleStep } from './runs/settle-step.ts'

export type ReportProvisioned = {
  readonly orderId: OrderId
  readonly organizationExternalId: string
  readonly subscriptionExternalId?: string | null
  /** Names the acting partner's organization, where one is made. */
  readonly partnerOrganizationExternalId?: string | null
  /** The number of the run that is done; without it, every run that is under way. */
  readonly run?: number | null
}

/**
 * The target reports that it has provisioned an order. Finishes every step that waits and every
 * step that the report names; what remains is called as usual. A repeat changes nothing and is
 * answered alike. Refuses with `provisioned-differs` what does not fit the mapping.
 */
export function reportProvisioned(world: World, report: ReportProvisioned): Promise<void> {
  return world.transact(async (stores) => {
    const order = await stores.orders.lock(report.orderId)
    if (order === undefined) throw new DomainError('order-not-found', 'There is no such order.')
    if (order.state !== 'provisioned') requireTransition(order.state, 'provisioned')
    const mapping = await stores.orders.mappingOf(order.id)
    if (mapping === undefined) throw new Error('A mapped order has no mapping.')
    const runs = (await stores.runs.allOf(order.id)).filter(
      ({ mappingId }) => mappingId === mapping.id,
    )
    await requireFit(stores, mapping, report)
    await requirePartnerFit(stores, runs, report)
    for (const { id } of meantBy(report, runs)) await finishReported(stores, world, id, report)
  })
}

/** The run that the report names, or all. */
function meantBy({ run }: ReportProvisioned, runs: readonly Run[]): readonly Run[] {
  if (run === undefined || run === null) return runs
  const meant = runs.filter(({ number }) => number === run)
  if (meant.length > 0) return meant
  throw new DomainError('provisioned-differs', 'The order’s mapping has no such run.', { run })
}

async function requireFit(
  stores: Stores,
  { organizationId, isNew, mappedAt: since }: Mapping,
  { organizationExternalId }: ReportProvisioned,
): Promise<void> {
  const organization = await stores.directory.find(organizationId)
  if (organization?.externalId === organizationExternalId) return
  const misfit = await misfitOf(stores, { organizationId, since }, organizationExternalId)
  if (isNew && misfit === undefined) return
  throw new DomainError(
    'provisioned-differs',
    'The order is mapped to another organization than the one that was reported.',
    { organizationExternalId, mappedTo: organization?.externalId ?? null },
  )
}

async function requirePartnerFit(
  stores: Stores,
  runs: readonly Run[],
  { partnerOrganizationExternalId: named }: ReportProvisioned,
): Promise<void> {
  if (named === undefined || named === null) return
  for (const { steps, createdAt: since } of runs) {
    const made = steps.find(({ name }) => name === 'create-partner-organization')
    if (made === undefined) continue
    if ((await misfitOf(stores, { ...made, since }, named)) === undefined) return
  }
  throw new DomainError(
    'provisioned-differs',
    'The partner organization that was reported is not one that this order makes.',
    { partnerOrganizationExternalId: named },
  )
}

async function finishReported(
  stores: Stores,
  world: World,
  runId: RunId,
  report: ReportProvisioned,
): Promise<void> {
  const run = await stores.runs.lock(runId)
  if (run === undefined || run.state !== 'running') return
  const reported = run.steps.filter((step) => isReported(step, report))
  // A call that is under way for a reported step has nothing more to say.
  const lease = reported.length === 0 ? run.lease : null
  let current: Run = { ...run, lease, reportedAt: world.now() }
  await stores.runs.update(current)
  for (const step of reported) {
    const outcome = { kind: 'done', externalId: namedBy(step, report) } as const
    current = await settleStep(stores, world, { run: current, step, outcome })
  }
  if (current.state === 'running') await stores.jobs.enqueue({ kind: 'advance-run', runId })
}

function isReported(step: RunStep, report: ReportProvisioned): boolean {
  const isNamed = namedBy(step, report) !== null
  // A partner organization that nobody named could not be told from the next one of that name.
  if (step.state === 'waiting') return isNamed || step.name !== 'create-partner-organization'
  return step.state === 'pending' && isNamed
}

function namedBy(step: RunStep, report: ReportProvisioned): string | null {
  switch (step.name) {
    case 'create-organization':
      return report.organizationExternalId
    case 'create-partner-organization':
      return report.partnerOrganizationExternalId ?? null
    case 'attach-subscription':
      return report.subscriptionExternalId ?? null
    default:
      return null
  }
}
