import { describe, expect, test } from 'vitest'
import { type GateFacts, passGate } from '../../../src/domain/setups/gate.ts'
import { type AddressStanding, INTENTS, type Intent } from '../../../src/domain/setups/setup.ts'

const STANDINGS: readonly AddressStanding[] = ['own', 'own-domain', 'elsewhere']
const nobody = {
  isAdministrator: false,
  isContactAdministrator: false,
  isApproved: false,
  isConfirmed: false,
}
const gate = (intent: Intent, standing: AddressStanding, facts: Partial<GateFacts> = {}) =>
  passGate({ ...nobody, intent, standing, ...facts })

describe('an address that does not administer the chosen organization', () => {
  test.each(['customer-own', 'partner-own'] as const)('parks the order for %s', (intent) => {
    expect(gate(intent, 'own')).toEqual({ kind: 'park', claim: 'administrator' })
    expect(gate(intent, 'own-domain')).toEqual({ kind: 'park', claim: 'administrator' })
  })

  test('does not hold up an order of a partner for a customer, but asks', () => {
    expect(gate('partner-for-customer', 'elsewhere')).toEqual({
      kind: 'pass',
      asks: 'administrator',
    })
    expect(gate('partner-for-customer', 'own-domain')).toEqual({
      kind: 'pass',
      asks: 'administrator',
    })
  })

  test('passes once an approval that binds is recorded', () => {
    expect(gate('customer-own', 'own', { isApproved: true })).toEqual({ kind: 'pass', asks: null })
  })

  test('may be let in by a contact who administers the organization', () => {
    const facts = { isContactAdministrator: true }
    expect(gate('customer-own', 'own-domain', facts)).toEqual({ kind: 'own-approval' })
  })

  test('is still asked for where a partner administers nothing there', () => {
    const facts = { isContactAdministrator: true }
    const answer = gate('partner-for-customer', 'elsewhere', facts)
    expect(answer).toEqual({ kind: 'pass', asks: 'administrator' })
  })
})

describe('an address that administers the chosen organization', () => {
  const isAdministrator = true

  test('is enough when it is the own proved mailbox', () => {
    expect(gate('customer-own', 'own', { isAdministrator })).toEqual({ kind: 'pass', asks: null })
    expect(gate('partner-own', 'own', { isAdministrator })).toEqual({ kind: 'pass', asks: null })
  })

  test('parks the order until that person confirms, when it is a colleague’s', () => {
    const answer = gate('customer-own', 'own-domain', { isAdministrator })
    expect(answer).toEqual({ kind: 'park', claim: 'confirmation' })
    const confirmed = gate('customer-own', 'own-domain', { isAdministrator, isConfirmed: true })
    expect(confirmed).toEqual({ kind: 'pass', asks: null })
  })

  test('is asked without parking, when a partner names it', () => {
    const answer = gate('partner-for-customer', 'elsewhere', { isAdministrator })
    expect(answer).toEqual({ kind: 'pass', asks: 'confirmation' })
  })
})

test('nobody passes for themselves with an address elsewhere, whatever the directory says', () => {
  for (const intent of ['customer-own', 'partner-own'] as const) {
    for (const isAdministrator of [true, false]) {
      const facts = { isAdministrator, isApproved: true, isConfirmed: true }
      expect(gate(intent, 'elsewhere', facts)).toEqual({ kind: 'refused' })
    }
  }
})

test('a partner never names the own mailbox as the customer’s administrator', () => {
  expect(gate('partner-for-customer', 'own')).toEqual({ kind: 'refused' })
})

test('no combination passes a stranger for an own setup without an approval', () => {
  for (const intent of INTENTS.filter((one) => one !== 'partner-for-customer')) {
    for (const standing of STANDINGS) {
      for (const isContactAdministrator of [true, false]) {
        for (const isConfirmed of [true, false]) {
          const answer = gate(intent, standing, { isContactAdministrator, isConfirmed })
          expect(answer.kind).not.toBe('pass')
        }
      }
    }
  }
})
