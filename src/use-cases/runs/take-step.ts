import type { Order } from '../../domain/orders/order.ts'
import {
  isUndoName,
  type Run,
  type RunId,
  type RunStep,
  type StepOutcome,
} from '../../domain/provisioning/run.ts'
import { LEASE_SECONDS, nextStep, withStep } from '../../domain/provisioning/run-rules.ts'
import type { StepCall } from '../ports/targets.ts'
import type { Stores, World } from '../ports.ts'
import { callOf, refusalOf } from './call-of.ts'
import { settleStep } from './settle-step.ts'
import { stopRun } from './stop-run.ts'

/** A step in our hands: nobody else calls for this run until the lease ends. */
export type TakenStep = {
  readonly leaseId: string
  readonly position: number
  readonly call: StepCall
}

/** Takes the next step of a run, if one is due, free, and still wanted. Counts the attempt. */
export function takeStep(
  world: World,
  runId: RunId,
  { isCallable }: { readonly isCallable: boolean },
): Promise<TakenStep | undefined> {
  return world.transact(async (stores) => {
    const held = await holdRun(stores, world, runId)
    if (held === undefined) return undefined
    const { order, run } = held
    if (!isCallable) return waitForReport(stores, world, order, run)
    const step = nextStep(run)
    if (step === undefined || !isDue(run, step, world.now())) return undefined
    return lease(stores, world, { order, run, step })
  })
}

/** The order and the run under their locks, if the run is running, wanted and its turn. */
async function holdRun(stores: Stores, world: World, runId: RunId) {
  const orderId = (await stores.runs.find(runId))?.orderId
  const order = orderId && (await stores.orders.lock(orderId))
  const run = await stores.runs.lock(runId)
  if (order === undefined || run === undefined || run.state !== 'running') return undefined
  if (run.isUndo) return (await waitsForUndo(stores, run)) ? undefined : { order, run }
  if (!(await isWanted(stores, order, run))) {
    await stopRun(stores, world, run)
    return undefined
  }
  // In review, the run pauses: a reviewer's decision ends it or wakes it.
  if (order.state !== 'mapped' && order.state !== 'provisioned') return undefined
  return (await waitsForOthers(stores, run)) ? undefined : { order, run }
}

async function isWanted(stores: Stores, order: Order, { mappingId }: Run): Promise<boolean> {
  const mapping = await stores.orders.mappingOf(order.id)
  return mapping?.id === mappingId && order.state !== 'cancelled'
}

/** The runs of a mapping are done one after the other. */
async function waitsForOthers(stores: Stores, run: Run): Promise<boolean> {
  const runs = await stores.runs.allOf(run.orderId)
  const isLater = runs.some(
    ({ mappingId, number, state }) =>
      mappingId === run.mappingId && number < run.number && state !== 'done',
  )
  return isLater || (await waitsForUndo(stores, run))
}

/** What an earlier mapping did is undone before anything else is done. */
async function waitsForUndo(stores: Stores, { orderId, number }: Run): Promise<boolean> {
  const runs = await stores.runs.allOf(orderId)
  return runs.some((other) => other.isUndo && other.number < number && other.state !== 'done')
}

function isDue(run: Run, step: RunStep, now: Date): boolean {
  if (run.lease !== null && run.lease.until > now) return false
  if (step.state !== 'pending') return false
  return step.nextAttemptAt === null || step.nextAttemptAt <= now
}

async function lease(
  stores: Stores,
  world: World,
  { order, run, step }: { readonly order: Order; readonly run: Run; readonly step: RunStep },
): Promise<TakenStep | undefined> {
  const counted = { ...step, attempts: step.attempts + 1 }
  const call = await callOf(stores, { order, run, step: counted })
  const begun = withStep({ ...run, lease: null }, counted)
  await stores.runs.updateStep(run.id, counted)
  if ('kind' in call) {
    await settleStep(stores, world, { run: begun, step: counted, outcome: call })
    return undefined
  }
  const leaseId = world.newId()
  const until = new Date(world.now().getTime() + LEASE_SECONDS * 1000)
  await stores.runs.update({ ...begun, lease: { id: leaseId, until } })
  return { leaseId, position: step.position, call }
}

/** Nobody to call: the vendor's system hears what is to be done, does it all, and reports once. */
async function waitForReport(stores: Stores, world: World, order: Order, run: Run) {
  let current = run
  for (const step of run.steps.filter(({ state }) => state === 'pending')) {
    // Reported before we looked; but a partner organization is not done before it has a name.
    // Nor is an undo waited for: the vendor hears what to undo, and does it by itself.
    const isDone =
      isUndoName(step.name) ||
      (run.reportedAt !== null && step.name !== 'create-partner-organization')
    const refusal = await refusalOf(stores, order, step)
    const outcome = refusal ?? (isDone ? DONE : WAITING)
    current = await settleStep(stores, world, { run: current, step, outcome })
    if (refusal !== undefined) return undefined
  }
  return undefined
}

const DONE: StepOutcome = { kind: 'done', externalId: null }
const WAITING: StepOutcome = { kind: 'waiting' }
