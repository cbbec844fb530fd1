import { describe, expect, test } from 'vitest'
import { moveOrder } from '../../../src/domain/orders/move-order.ts'
import {
  EXPIRING_STATES,
  NEXT_ACTORS,
  NEXT_STATES,
  ORDER_STATES,
  type OrderState,
  requireTransition,
} from '../../../src/domain/orders/order-states.ts'
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts'
import { anOrder } from '../../support/an-order.ts'

/** The table of the product's contract, written out once more, so that a slip in either shows. */
const CONTRACT: Record<OrderState, string> = {
  scheduled: 'invited cancelled',
  invited: 'in-setup expired cancelled',
  'in-setup': 'awaiting-approval in-review mapped invited expired cancelled',
  'awaiting-approval': 'in-setup in-review invited cancelled',
  'in-review': 'in-setup mapped invited cancelled',
  mapped: 'provisioned in-review in-setup',
  provisioned: 'in-setup in-review',
  expired: 'invited cancelled',
  cancelled: '',
}

describe('the life of an order', () => {
  for (const from of ORDER_STATES) {
    for (const to of ORDER_STATES) {
      const isAllowed = CONTRACT[from].split(' ').includes(to)
      test(`${from} → ${to} is ${isAllowed ? 'allowed' : 'refused'}`, () => {
        if (isAllowed) expect(() => requireTransition(from, to)).not.toThrow()
        else expect(() => requireTransition(from, to)).toThrow(`cannot become ${to}`)
      })
    }
  }

  test('every state is reachable', () => {
    const reached = new Set<OrderState>(['scheduled', 'invited'])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of reached) for (const next of NEXT_STATES[state]) reached.add(next)
    }
    expect([...reached].toSorted()).toEqual([...ORDER_STATES].toSorted())
  })

  test('a state in which nobody acts is one in which nothing is open', () => {
    const idle = ORDER_STATES.filter((state) => NEXT_ACTORS[state] === 'nobody')
    expect(idle).toEqual(['scheduled', 'provisioned', 'expired', 'cancelled'])
  })
})

describe('the expiry clock', () => {
  const day = 86_400_000
  const start = new Date('2026-03-01T00:00:00Z')
  const at = (days: number) => new Date(start.getTime() + days * day)
  const invited = moveOrder(
    anOrder({ state: 'scheduled', expiresAt: null }),
    'invited',
    start,
    DEFAULT_SETTINGS,
  )

  test('runs for thirty days from the invitation', () => {
    expect(invited.expiresAt).toEqual(at(30))
  })

  test('stops while the order is parked, and goes on where it stopped', () => {
    const setup = moveOrder(invited, 'in-setup', at(1), DEFAULT_SETTINGS)
    const parked = moveOrder(setup, 'awaiting-approval', at(10), DEFAULT_SETTINGS)
    expect(parked.expiresAt).toBeNull()
    const resumed = moveOrder(parked, 'in-setup', at(24), DEFAULT_SETTINGS)
    expect(resumed.expiresAt).toEqual(at(44))
  })

  test('keeps what was left through parking and a review after it', () => {
    const setup = moveOrder(invited, 'in-setup', at(1), DEFAULT_SETTINGS)
    const parked = moveOrder(setup, 'awaiting-approval', at(10), DEFAULT_SETTINGS)
    const reviewed = moveOrder(parked, 'in-review', at(12), DEFAULT_SETTINGS)
    expect(moveOrder(reviewed, 'in-setup', at(40), DEFAULT_SETTINGS).expiresAt).toEqual(at(60))
  })

  test('starts anew when an expired order is invited again', () => {
    const expired = moveOrder(invited, 'expired', at(31), DEFAULT_SETTINGS)
    expect(moveOrder(expired, 'invited', at(50), DEFAULT_SETTINGS).expiresAt).toEqual(at(80))
  })

  test('runs only in the states in which the contact acts', () => {
    expect(EXPIRING_STATES).toEqual(['invited', 'in-setup'])
  })
})
