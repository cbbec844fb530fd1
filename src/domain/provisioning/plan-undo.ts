import { isUndoName, type PlannedStep, type Run, type RunStep, undoNameOf } from './run.ts'

/**
 * The steps that undo what these runs of one mapping did, in reverse. Also of a step that was begun
 * but not answered: the target may have done it, and its undo is told that it need not have. An
 * organization that `isKept` (others need it by now) is not taken back.
 */
export function planUndo(
  runs: readonly Run[],
  isKept: (organizationId: PlannedStep['organizationId']) => boolean,
): readonly PlannedStep[] {
  const steps = stepsOf(runs)
  const undone = steps.map(({ undoes }) => undoes?.idempotencyKey)
  return steps
    .filter(({ name, idempotencyKey: key }) => !isUndoName(name) && !undone.includes(key))
    .filter((step) => mayHaveBeenDone(step) && !(isMaking(step) && isKept(step.organizationId)))
    .toReversed()
    .map(toUndo)
}

/**
 * What a partner's link that ends takes back at the target: the newest step that made it. Empty
 * where none did; one that waits its turn is done first.
 */
export function planUnlink(
  runs: readonly Run[],
  link: Pick<PlannedStep, 'organizationId' | 'partnerOrganizationId'>,
): readonly PlannedStep[] {
  const step = stepsOf(runs).findLast(
    ({ name, state, organizationId, partnerOrganizationId }) =>
      name === 'link-partner' &&
      (state === 'done' || state === 'pending' || state === 'waiting') &&
      organizationId === link.organizationId &&
      partnerOrganizationId === link.partnerOrganizationId,
  )
  return step === undefined ? [] : [toUndo(step)]
}

/** In the order in which they are done, but for those of undone mappings. */
function stepsOf(runs: readonly Run[]): readonly RunStep[] {
  return runs
    .filter(({ isUndo }) => !isUndo)
    .toSorted((one, other) => one.number - other.number)
    .flatMap(({ steps }) => steps)
}

/** Never called, or refused for good: then there is nothing to undo. */
function mayHaveBeenDone({ state, attempts }: RunStep): boolean {
  if (state === 'done' || state === 'waiting') return true
  return state !== 'failed' && attempts > 0
}

const isMaking = ({ name }: RunStep) =>
  name === 'create-organization' || name === 'create-partner-organization'

function toUndo(step: RunStep): PlannedStep {
  const { name, organizationId, isNewOrganization, partnerOrganizationId } = step
  if (isUndoName(name)) throw new Error('An undo is not undone.')
  return {
    name: undoNameOf(name),
    organizationId,
    isNewOrganization,
    partnerOrganizationId,
    administratorEmail: step.administratorEmail,
    approvalId: null,
    undoes: { idempotencyKey: step.idempotencyKey, externalId: step.externalId },
  }
}

/** When a call that may still be under way has ended for sure: until then nothing is undone. */
export function quietFrom(runs: readonly Run[]): Date | null {
  const ends = runs.flatMap(({ lease }) => (lease === null ? [] : [lease.until.getTime()]))
  return ends.length === 0 ? null : new Date(Math.max(...ends))
}
