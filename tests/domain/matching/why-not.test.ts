import { expect, test } from 'vitest'
import { type Absence, WHY_NOT, whyNot } from '../../../src/domain/matching/why-not.ts'

const absent = (changes: Partial<Absence>): Absence => ({
  organization: { kind: 'customer' } as Absence['organization'],
  question: { kind: 'customer' } as Absence['question'],
  outcome: 'candidates',
  foundBy: 'name-keys',
  isProbableEnough: true,
  isMatchingBeyondLiteral: true,
  ...changes,
})

test.each([
  ['other-kind', { organization: { kind: 'partner' } as Absence['organization'] }],
  ['address-decides', { outcome: 'member-email' as const }],
  ['not-found', { foundBy: null }],
  ['literal-rules-only', { foundBy: null, isMatchingBeyondLiteral: false }],
  ['too-improbable', { isProbableEnough: false }],
  ['list-is-full', {}],
] as const)('an organization is not in the list because of %s', (reason, changes) => {
  expect(whyNot(absent(changes))).toBe(reason)
  expect(WHY_NOT[reason]).toMatch(/^[A-Z].*\.$/)
})
