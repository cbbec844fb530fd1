import { expect, test } from 'vitest'
import { DEPARTURE_STATES, isLiveDeparture } from '../../../src/domain/departures/departure.ts'
import { ORDER_STATES } from '../../../src/domain/orders/order-states.ts'
import { offeredDecisions, type ReviewCase } from '../../../src/domain/reviews/offered-decisions.ts'

const NOTHING: ReviewCase = {
  kind: 'not-sure',
  orderState: 'in-review',
  isNamed: true,
  isAdministratorElsewhere: false,
  canMappingBeUndone: false,
  hasFailedRun: false,
  hasFailedUndo: false,
  departure: null,
}
const effectsOf = (changes: Partial<ReviewCase>) =>
  offeredDecisions({ ...NOTHING, ...changes }, 'me').map(({ effect }) => effect)
const obstacleIn = (changes: Partial<ReviewCase>) =>
  offeredDecisions({ ...NOTHING, ...changes }, 'me').find(({ obstacle }) => obstacle)?.obstacle

test('an order in review can be mapped, be given a new organization, sent back or cancelled', () => {
  expect(effectsOf({})).toEqual(['map', 'new-organization', 'send-back', 'cancel'])
})

test('every state of an order offers a way out of its review', () => {
  for (const orderState of ORDER_STATES) expect(effectsOf({ orderState })).not.toEqual([])
})

test('a dispute of a mapped order is dismissed, or the mapping undone while that is possible', () => {
  const disputed = { kind: 'claim-disputed', orderState: 'provisioned' } as const
  expect(effectsOf({ ...disputed, canMappingBeUndone: true })).toEqual(['undo', 'dismiss'])
  expect(effectsOf(disputed)).toEqual(['dismiss'])
})

test('what failed at the target is repeated, the mapping and the undo alike', () => {
  const failed = { kind: 'run-failed' } as const
  expect(effectsOf({ ...failed, hasFailedRun: true })[0]).toBe('repeat-run')
  expect(
    effectsOf({ ...failed, hasFailedUndo: true, orderState: 'mapped', canMappingBeUndone: true }),
  ).toEqual(['repeat-undo', 'dismiss'])
})

test('a new organization needs names, and an administrator who belongs nowhere yet', () => {
  expect(obstacleIn({ isNamed: false })).toBe('not-named')
  expect(obstacleIn({ isAdministratorElsewhere: true })).toBe('administrator-elsewhere')
})

test('where administrators departed, two different reviewers are needed, when all may have objected', () => {
  const word = { by: 'me', reason: 'x', at: new Date() }
  const gone = (state: 'proving' | 'objection' | 'deciding' | 'confirming', by = 'me') => ({
    kind: 'administrator-gone' as const,
    departure: { state, decision: state === 'confirming' ? { ...word, by } : null },
  })
  expect(obstacleIn(gone('proving'))).toBe('domain-unproved')
  expect(obstacleIn(gone('objection'))).toBe('objection-open')
  expect(obstacleIn(gone('deciding'))).toBeUndefined()
  expect(obstacleIn(gone('confirming'))).toBe('second-reviewer')
  expect(obstacleIn(gone('confirming', 'somebody else'))).toBeUndefined()
  expect(effectsOf(gone('deciding'))[0]).toBe('first-word')
  expect(effectsOf(gone('confirming', 'somebody else'))[0]).toBe('second-word')
  expect(DEPARTURE_STATES.filter(isLiveDeparture)).toEqual([
    'proving',
    'objection',
    'deciding',
    'confirming',
  ])
})
