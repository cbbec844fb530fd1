import { expect, test } from 'vitest'
import { endpointHealth } from '../../../src/domain/webhooks/endpoint-health.ts'

const NOTHING = {
  deliveredCount: 0,
  failedCount: 0,
  retriedCount: 0,
  isLastInVain: false,
  lastDeliveredAt: null,
}
const at = new Date('2026-11-23T12:00:00Z')

test.each([
  ['unused', null, {}],
  ['good', null, { deliveredCount: 3 }],
  ['good', null, { deliveredCount: 3, failedCount: 1 }],
  ['retried', null, { deliveredCount: 3, retriedCount: 1 }],
  ['failing', null, { deliveredCount: 3, retriedCount: 1, isLastInVain: true }],
  ['disabled', { at, because: 'by-hand' }, { deliveredCount: 3 }],
  ['gone', { at, because: 'gone' }, { isLastInVain: true }],
] as const)(
  'an endpoint is %s when disabled is %o and its newest deliveries are %o',
  (health, disabled, recent) => {
    expect(endpointHealth({ disabled }, { ...NOTHING, ...recent })).toBe(health)
  },
)
