import type { Run, RunState, RunStep, StepOutcome } from './run.ts'

/** How long after each failed attempt the next one follows, in seconds. After the last, the step has failed. */
export const BACK_OFF_SECONDS = [
  5, 15, 60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 43_200, 86_400,
] as const

/** Longer than a call can take: a worker that died does not hold its run for longer. */
export const LEASE_SECONDS = 60

/** The target's wish to wait is honoured up to this. */
const LONGEST_WAIT_SECONDS = 86_400

/** The first step that is not done: a run does one after the other. */
export function nextStep(run: Run): RunStep | undefined {
  return run.steps.find((step) => step.state !== 'done' && step.state !== 'undone')
}

/** What becomes of a step by its outcome. The attempt has been counted before. */
export function afterOutcome(step: RunStep, outcome: StepOutcome, now: Date): RunStep {
  switch (outcome.kind) {
    case 'done':
      return {
        ...step,
        state: 'done',
        externalId: outcome.externalId,
        nextAttemptAt: null,
        lastFailure: null,
      }
    case 'waiting':
      return { ...step, state: 'waiting', nextAttemptAt: null, lastFailure: null }
    case 'again':
      return afterFailure(step, outcome, now)
    default:
      return { ...step, state: 'failed', nextAttemptAt: null, lastFailure: outcome.reason }
  }
}

function afterFailure(
  step: RunStep,
  { reason, retryAfterSeconds = 0 }: Extract<StepOutcome, { kind: 'again' }>,
  now: Date,
): RunStep {
  const backOff = BACK_OFF_SECONDS[Math.max(step.attempts, 1) - 1]
  if (backOff === undefined) {
    return { ...step, state: 'failed', nextAttemptAt: null, lastFailure: reason }
  }
  const seconds = Math.max(backOff, Math.min(retryAfterSeconds, LONGEST_WAIT_SECONDS))
  const nextAttemptAt = new Date(now.getTime() + seconds * 1000)
  return { ...step, state: 'pending', nextAttemptAt, lastFailure: reason }
}

/** A run is as good as its steps. */
export function stateOfRun(steps: readonly RunStep[]): RunState {
  if (steps.some((step) => step.state === 'failed')) return 'failed'
  return steps.every((step) => step.state === 'done') ? 'done' : 'running'
}

/** The run with one step replaced. */
export function withStep(run: Run, changed: RunStep): Run {
  const steps = run.steps.map((step) => (step.position === changed.position ? changed : step))
  return { ...run, steps }
}
