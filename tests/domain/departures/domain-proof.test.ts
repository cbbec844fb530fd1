import { expect, test } from 'vitest'
import {
  nextCheckAfter,
  provableDomainOf,
  readProof,
  recordNameOf,
  recordValueOf,
} from '../../../src/domain/departures/domain-proof.ts'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'

const TOKEN = 'k'.repeat(43)
const records = (...texts: string[]) => ({ kind: 'records' as const, records: texts })
const domainOf = (email: string) => provableDomainOf(email as EmailAddress)

test('the registrable domain of the own mailbox is proved, and no public one', () => {
  expect(domainOf('eva@mail.acme.co.uk')).toBe('acme.co.uk')
  expect(domainOf('eva@acme.example')).toBe('acme.example')
  expect(domainOf('eva@gmail.com')).toBeNull()
  expect(domainOf('eva@github.io')).toBeNull()
  expect(recordNameOf('acme.example')).toBe('_berth-challenge.acme.example')
})

test('only the very token proves it', () => {
  const value = recordValueOf(TOKEN)
  expect(readProof(records('v=spf1 -all', value), TOKEN)).toEqual({
    outcome: 'proved',
    seen: [value],
  })
  for (const other of [value.slice(0, -1), `${value}x`, value.toUpperCase(), TOKEN, '']) {
    expect(readProof(records(other), TOKEN).outcome).toBe('other-records')
  }
  expect(readProof({ kind: 'no-record' }, TOKEN)).toEqual({ outcome: 'no-record', seen: [] })
  expect(readProof({ kind: 'no-answer' }, TOKEN)).toEqual({ outcome: 'no-answer', seen: [] })
})

test('of a long answer little is kept, on one line each', () => {
  const huge = Array.from({ length: 40 }, (_, index) => `${index}\n\u202e${'x'.repeat(5000)}`)
  const { seen } = readProof(records(...huge), TOKEN)
  expect(seen).toHaveLength(5)
  for (const one of seen) expect(one).toMatch(/^\d x{10,118}$/)
})

test('look-ups become rarer, and never rarer than every four hours', () => {
  const now = new Date(0)
  const waits = [0, 1, 2, 3, 8, 100].map((count) => nextCheckAfter(count, now).getTime() / 60_000)
  expect(waits).toEqual([1, 2, 4, 8, 240, 240])
})
