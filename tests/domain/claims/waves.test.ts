import { expect, test } from 'vitest'
import type { Approver, ClaimId } from '../../../src/domain/claims/claim.ts'
import { nextApprovers } from '../../../src/domain/claims/waves.ts'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import type { User } from '../../../src/domain/organizations/organization.ts'

const administrators: User[] = Array.from({ length: 8 }, (_, index) => ({
  externalId: `u-${index}`,
  email: `u${index}@acme.example` as EmailAddress,
  role: 'administrator',
  lastActiveAt: null,
}))
const approver = (index: number, state: Approver['state']): Approver => ({
  claimId: 'c-1' as ClaimId,
  email: `u${index}@acme.example` as EmailAddress,
  wave: 1,
  state,
  answer: null,
  language: 'en',
})

test('the first wave asks five, in the order given', () => {
  const names = nextApprovers(administrators, []).map(({ externalId }) => externalId)
  expect(names).toEqual(['u-0', 'u-1', 'u-2', 'u-3', 'u-4'])
})

test('the next wave replaces just those who bounced or dropped out', () => {
  const asked = [
    approver(0, 'asked'),
    approver(1, 'bounced'),
    approver(2, 'asked'),
    approver(3, 'dropped-out'),
    approver(4, 'asked'),
  ]
  const names = nextApprovers(administrators, asked).map(({ externalId }) => externalId)
  expect(names).toEqual(['u-5', 'u-6'])
})

test('nobody is asked twice', () => {
  const gone = administrators.map((_, index) => approver(index, 'bounced'))
  expect(nextApprovers(administrators, gone)).toEqual([])
})
