import { describe, expect, test } from 'vitest'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'
import type { RunStep, StepState } from '../../../src/domain/provisioning/run.ts'
import {
  afterOutcome,
  BACK_OFF_SECONDS,
  stateOfRun,
} from '../../../src/domain/provisioning/run-rules.ts'

const now = new Date('2026-03-02T09:00:00.000Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const aStep = (changes: Partial<RunStep> = {}): RunStep => ({
  name: 'attach-subscription',
  organizationId: 'acme' as OrganizationId,
  isNewOrganization: false,
  administratorEmail: null,
  approvalId: null,
  partnerOrganizationId: null,
  undoes: null,
  position: 0,
  idempotencyKey: 'run.0',
  state: 'pending',
  attempts: 1,
  nextAttemptAt: null,
  lastFailure: null,
  externalId: null,
  ...changes,
})

describe('a step', () => {
  test('is tried again after each pause of the schedule, and fails after the last', () => {
    BACK_OFF_SECONDS.forEach((seconds, index) => {
      const step = afterOutcome(
        aStep({ attempts: index + 1 }),
        { kind: 'again', reason: 'no' },
        now,
      )
      expect(step).toMatchObject({ state: 'pending', nextAttemptAt: later(seconds) })
    })
    const attempts = BACK_OFF_SECONDS.length + 1
    const step = afterOutcome(aStep({ attempts }), { kind: 'again', reason: 'no' }, now)
    expect(step).toMatchObject({ state: 'failed', nextAttemptAt: null, lastFailure: 'no' })
  })

  test('is tried for about two days before it fails', () => {
    const hours = BACK_OFF_SECONDS.reduce((sum, seconds) => sum + seconds, 0) / 3600
    expect(hours).toBeGreaterThan(48)
    expect(hours).toBeLessThan(72)
  })

  test('waits as long as the target wishes, but never less than its own pause nor more than a day', () => {
    const nextAfter = (retryAfterSeconds: number) =>
      afterOutcome(aStep(), { kind: 'again', reason: 'no', retryAfterSeconds }, now).nextAttemptAt
    expect(nextAfter(600)).toEqual(later(600))
    expect(nextAfter(1)).toEqual(later(5))
    expect(nextAfter(10_000_000)).toEqual(later(86_400))
  })

  test('fails at once when it can never succeed or a person must be asked', () => {
    for (const kind of ['never', 'ask'] as const) {
      const step = afterOutcome(aStep(), { kind, reason: 'Which country?' }, now)
      expect(step).toMatchObject({ state: 'failed', lastFailure: 'Which country?' })
    }
  })

  test('forgets its last failure when it is done or waits', () => {
    const failed = aStep({ lastFailure: 'no', nextAttemptAt: now })
    expect(afterOutcome(failed, { kind: 'done', externalId: 's-1' }, now)).toMatchObject({
      state: 'done',
      externalId: 's-1',
      lastFailure: null,
      nextAttemptAt: null,
    })
    expect(afterOutcome(failed, { kind: 'waiting' }, now)).toMatchObject({
      state: 'waiting',
      lastFailure: null,
      nextAttemptAt: null,
    })
  })
})

describe('a run', () => {
  test.each<[string, StepState[], string]>([
    ['done when all its steps are', ['done', 'done'], 'done'],
    ['running while a step is pending', ['done', 'pending'], 'running'],
    ['running while a step waits', ['waiting', 'pending'], 'running'],
    ['failed when one step has failed', ['done', 'failed', 'pending'], 'failed'],
  ])('is %s', (_, states, expected) => {
    expect(stateOfRun(states.map((state) => aStep({ state })))).toBe(expected)
  })
})
