import { expect, test } from 'vitest'
import type { Mail } from '../../../src/domain/mails/mail.ts'
import { type Surroundings, whyUnwanted } from '../../../src/domain/mails/still-wanted.ts'
import { ORDER_STATES } from '../../../src/domain/orders/order-states.ts'
import { EVERY_MAIL } from '../../email/every-mail.ts'

const now = new Date('2026-03-02T09:00:00.000Z')
const around: Surroundings = {
  now,
  queuedAt: now,
  orderState: null,
  claimState: null,
  isLocatorLive: null,
}
const first = (kind: Mail['kind']) => {
  const mail = EVERY_MAIL.find((each) => each.kind === kind)
  if (!mail) throw new Error(`There is no ${kind}.`)
  return mail
}
const statesThatWant = (kind: Mail['kind']) =>
  ORDER_STATES.filter((orderState) => !whyUnwanted(first(kind), { ...around, orderState }))

test('every mail is wanted where nothing has changed', () => {
  for (const mail of EVERY_MAIL) expect(whyUnwanted(mail, around)).toBeNull()
})

test('a contact is only asked for what the order still needs', () => {
  for (const kind of ['invitation', 'sent-back', 'take-over', 'question'] as const) {
    expect(statesThatWant(kind)).toEqual(['invited', 'in-setup', 'awaiting-approval', 'in-review'])
  }
})

test('nobody is told that an order is mapped or ready when that was undone', () => {
  expect(statesThatWant('mapped')).toEqual(['mapped', 'provisioned'])
  expect(statesThatWant('provisioned')).toEqual(['provisioned'])
})

test('a claim that is settled asks nobody any more', () => {
  const settled: Surroundings = { ...around, claimState: 'approved' }
  expect(whyUnwanted(first('claim-administrator'), settled)).toBe('The claim is approved.')
  expect(whyUnwanted(first('claim-confirmation'), settled)).not.toBeNull()
  expect(whyUnwanted(first('claim-acceptance'), settled)).not.toBeNull()
  expect(whyUnwanted(first('claim-settled'), settled)).toBeNull()
  expect(whyUnwanted(first('claim-answered'), settled)).toBeNull()
})

test('a mail that asks is not wanted once its link is dead; one that tells something is', () => {
  const dead: Surroundings = { ...around, isLocatorLive: false }
  const asking = ['invitation', 'claim-administrator', 'take-over', 'sent-back'] as const
  for (const kind of asking) expect(whyUnwanted(first(kind), dead)).toBe('Its link has ended.')
  for (const kind of ['claim-answered', 'mapped'] as const) {
    expect(whyUnwanted(first(kind), dead)).toBeNull()
  }
})

test('a code is wanted for as long as it is valid', () => {
  const after = (minutes: number): Surroundings => ({
    ...around,
    now: new Date(now.getTime() + minutes * 60_000),
  })
  expect(whyUnwanted(first('code'), after(9))).toBeNull()
  expect(whyUnwanted(first('code'), after(10))).not.toBeNull()
})
