import { describe, expect, test } from 'vitest'
import { PARTNER_MAPPINGS } from '../../../src/domain/settings.ts'
import { type GateFacts, isConsentNeeded, passGate } from '../../../src/domain/setups/gate.ts'
import { type AddressStanding, INTENTS, type Intent } from '../../../src/domain/setups/setup.ts'

const STANDINGS: readonly AddressStanding[] = ['own', 'own-domain', 'elsewhere']
const nobody = {
  isAdministrator: false,
  isContactAdministrator: false,
  isApproved: false,
  isConfirmed: false,
  isConsentNeeded: false,
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

/** From what lets an order on to what holds it up. */
const STRICTNESS = ['pass', 'own-approval', 'park', 'refused'] as const

const BOTH = [true, false]
const ROWS = INTENTS.flatMap((intent) =>
  STANDINGS.flatMap((standing) =>
    BOTH.flatMap((isAdministrator) =>
      BOTH.flatMap((isContactAdministrator) =>
        PARTNER_MAPPINGS.map((setting) => ({
          intent,
          standing,
          facts: { isAdministrator, isContactAdministrator },
          setting,
        })),
      ),
    ),
  ),
)

test.each(ROWS)('no setting makes the gate looser: $intent, $standing, $facts, $setting', (row) => {
  const { intent, standing, facts, setting } = row
  const without = gate(intent, standing, facts)
  const isAsked = isConsentNeeded(setting, intent, { userCount: 500, domains: [] })
  const answer = gate(intent, standing, { ...facts, isConsentNeeded: isAsked })
  const strictness = STRICTNESS.indexOf(answer.kind)
  expect(strictness).toBeGreaterThanOrEqual(STRICTNESS.indexOf(without.kind))
  if (intent !== 'partner-for-customer') expect(answer).toEqual(without)
})

test.each([
  ['continue', 5000, true, false],
  ['consent-above-threshold', 99, false, false],
  ['consent-above-threshold', 100, false, true],
  ['consent-above-threshold', 1, true, true],
  ['consent-always', 0, false, true],
] as const)(
  '%s with %i users (verified domain: %s) asks for consent: %s',
  (setting, userCount, isVerified, isAsked) => {
    const status = isVerified ? ('verified' as const) : ('unverified' as const)
    const organization = { userCount, domains: [{ name: 'acme.example', status }] }
    expect(isConsentNeeded(setting, 'partner-for-customer', organization)).toBe(isAsked)
  },
)
