import { expect, test } from 'vitest'
import {
  DEPARTURE_STATES,
  type DepartureEvent,
  firstStateOf,
  isLiveDeparture,
  nextDepartureState,
  whyUndecidable,
} from '../../../src/domain/departures/departure.ts'

const EVENTS: readonly DepartureEvent[] = [
  'domain-proved',
  'time-over',
  'decision',
  'confirmation',
  'objection',
  'answer',
  'stop',
]
const LIVE = DEPARTURE_STATES.filter(isLiveDeparture)

test('an objection, an answer and another way stop it wherever it is', () => {
  expect(LIVE).toEqual(['proving', 'objection', 'deciding', 'confirming'])
  for (const state of LIVE) {
    expect(nextDepartureState(state, 'objection')).toBe('objected')
    expect(nextDepartureState(state, 'answer')).toBe('answered')
    expect(nextDepartureState(state, 'stop')).toBe('stopped')
  }
})

test('what has ended stays as it is', () => {
  for (const state of DEPARTURE_STATES.filter((one) => !isLiveDeparture(one))) {
    expect(EVENTS.map((event) => nextDepartureState(state, event))).toEqual(EVENTS.map(() => null))
  }
})

test('nobody is let in but after the period, a decision and a confirmation, in this order', () => {
  const into = (wanted: string) =>
    DEPARTURE_STATES.flatMap((state) =>
      EVENTS.filter((event) => nextDepartureState(state, event) === wanted).map(
        (event) => `${state} ${event}`,
      ),
    )
  expect(into('approved')).toEqual(['confirming confirmation'])
  expect(into('confirming')).toEqual(['deciding decision'])
  expect(into('deciding')).toEqual(['objection time-over'])
  expect(into('objection')).toEqual(['proving domain-proved'])
})

test('without a domain of its own the notices are the first step', () => {
  expect(firstStateOf('acme.example')).toBe('proving')
  expect(firstStateOf(null)).toBe('objection')
})

test('a reviewer waits for the period, and does not confirm the own decision', () => {
  const decision = { by: 'r-1', reason: 'It is right.', at: new Date() }
  expect(whyUndecidable({ state: 'proving', decision: null }, 'r-1')).toContain('not proved')
  expect(whyUndecidable({ state: 'objection', decision: null }, 'r-1')).toContain('object')
  expect(whyUndecidable({ state: 'deciding', decision: null }, 'r-1')).toBeNull()
  expect(whyUndecidable({ state: 'confirming', decision }, 'r-1')).toContain('Another reviewer')
  expect(whyUndecidable({ state: 'confirming', decision }, 'r-2')).toBeNull()
  expect(whyUndecidable({ state: 'objected', decision }, 'r-2')).toContain('ended')
})
