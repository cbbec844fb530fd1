import type { Claim } from '../../domain/claims/claim.ts'
import type { Order } from '../../domain/orders/order.ts'
import { isUndoName, type Run, type RunStep } from '../../domain/provisioning/run.ts'
import type { Setup } from '../../domain/setups/setup.ts'
import type { Stores } from '../ports.ts'

/** What has become of a mapped order, as its contact sees it. */
export async function progressOf(stores: Stores, order: Order, setup: Setup) {
  const mapping = await stores.orders.mappingOf(order.id)
  if (mapping === undefined) return null
  const organization = await stores.directory.find(mapping.organizationId)
  const runs = await stores.runs.allOf(order.id)
  const claims = await stores.claims.ofOrder(order.id)
  const email = setup.administratorEmail ?? order.contact.email
  const memberships = await stores.directory.membershipsOf(email)
  const isAdministrator = memberships.some(
    (one) => one.organizationId === mapping.organizationId && one.role === 'administrator',
  )
  const own = claims.filter((claim) => claim.organizationId === mapping.organizationId)
  return {
    organizationName: organization?.name ?? setup.companyName ?? '',
    isNew: mapping.isNew,
    person: { email, isAdministrator },
    administratorStanding: isAdministrator
      ? ('is-administrator' as const)
      : standingFrom(own, email === order.contact.email),
    undoUntil: mapping.undoUntil.toISOString(),
    steps: runs
      .filter(({ mappingId }) => mappingId === mapping.id)
      .toSorted((a, b) => a.number - b.number)
      .flatMap(stepsOf),
  }
}

function standingFrom(claims: readonly Claim[], isOwnMailbox: boolean) {
  const latest = (kind: Claim['kind']) => claims.findLast((claim) => claim.kind === kind)
  const acceptance = latest('acceptance')
  if (acceptance !== undefined) {
    if (acceptance.state === 'open') return 'must-accept' as const
    return acceptance.state === 'approved' ? ('accepted' as const) : ('refused' as const)
  }
  const asked = latest('administrator')
  if (asked?.state === 'open') return 'administrators-decide' as const
  if (asked !== undefined && asked.state !== 'approved') return 'refused' as const
  return isOwnMailbox ? ('accepted' as const) : ('must-accept' as const)
}

function stepsOf(run: Run) {
  return run.steps.flatMap(({ name, state, attempts }: RunStep) => {
    const isRetrying = run.state === 'running' && state === 'pending' && attempts > 0
    return isUndoName(name) ? [] : [{ name, state, isRetrying }]
  })
}
