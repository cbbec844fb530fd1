import { describe, expect, test } from 'vitest'
import type { Hand } from '../../../src/domain/hand-overs/hand-over.ts'
import { whyNotHandOver } from '../../../src/domain/hand-overs/hand-over.ts'
import { keptAnswers } from '../../../src/domain/hand-overs/kept-answers.ts'
import type { HandOverRequest } from '../../../src/domain/hand-overs/request.ts'
import { isAnswerable, mayBeAsked } from '../../../src/domain/hand-overs/request.ts'
import type { ContactKind, EmailAddress, OrderId } from '../../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization-id.ts'
import { newSetup } from '../../../src/domain/setups/setup-step.ts'
import { anOrder } from '../../support/an-order.ts'

const hand = (email: string, kind: ContactKind = 'customer'): Hand => ({
  kind,
  email: email as EmailAddress,
})

describe('A contact', () => {
  test.each([
    ['customer', 'customer', null],
    ['customer', 'partner', 'only-the-vendor'],
    ['partner', 'partner', null],
    ['partner', 'customer', null],
  ] as const)('at a %s hands over to one at a %s: %s', (from, to, expected) => {
    expect(whyNotHandOver(hand('a@x.example', from), [], hand('b@x.example', to))).toBe(expected)
  })

  test('hands over neither to oneself nor to anybody who had the order', () => {
    const former = [hand('a@x.example'), hand('b@x.example', 'partner')]
    const why = (email: string) => whyNotHandOver(hand('c@x.example'), former, hand(email))
    expect(why('c@x.example')).toBe('to-oneself')
    expect(why('a@x.example')).toBe('had-it-before')
    expect(why('b@x.example')).toBe('had-it-before')
    expect(why('d@x.example')).toBeNull()
    const asPartner = hand('c@x.example', 'partner')
    expect(whyNotHandOver(asPartner, former, hand('c@x.example'))).toBe('to-oneself')
  })
})

describe('A request for an order', () => {
  const now = new Date('2026-03-10T09:00:00Z')
  const asked = (hoursAgo: number, changes: Partial<HandOverRequest> = {}): HandOverRequest => ({
    id: `${hoursAgo}`,
    orderId: 'order' as OrderId,
    contactVersion: 2,
    email: 'bo@x.example' as EmailAddress,
    state: 'refused',
    askedAt: new Date(now.getTime() - hoursAgo * 3_600_000),
    answeredAt: now,
    ...changes,
  })
  const open = { state: 'open', answeredAt: null } as const

  test.each([
    [[], true],
    [[asked(23)], false],
    [[asked(24)], true],
    [[asked(30, open)], false],
    [[asked(7 * 24, open)], true],
    [[asked(30), asked(60)], true],
    [[asked(30), asked(60), asked(90)], false],
    [[asked(30), asked(60), asked(90, { contactVersion: 1 })], true],
    [[asked(1, { ...open, contactVersion: 1 })], true],
  ])('after %j the contact may be asked: %s', (requests, expected) => {
    expect(mayBeAsked(requests, 2, now)).toBe(expected)
  })

  test('is answerable while it is open, not too old, and put to the contact of now', () => {
    expect(isAnswerable(asked(1, open), 2, now)).toBe(true)
    expect(isAnswerable(asked(1, open), 3, now)).toBe(false)
    expect(isAnswerable(asked(7 * 24, open), 2, now)).toBe(false)
    expect(isAnswerable(asked(1), 2, now)).toBe(false)
  })
})

describe('Of what a former contact answered', () => {
  const partnerOrder = anOrder({ contact: { kind: 'partner' } })
  const partnerId = 'p' as OrganizationId
  const answered = {
    ...newSetup(partnerOrder),
    intent: 'partner-for-customer' as const,
    actingPartner: { kind: 'organization' as const, organizationId: partnerId },
    companyName: 'Typed Ltd',
    administratorEmail: 'ada@typed.example' as EmailAddress,
    isCompanyEntered: true,
    choice: { kind: 'organization' as const, organizationId: 'o' as OrganizationId },
    matchCount: 3,
  }
  const next = { ...partnerOrder, contactVersion: 2 }

  test('what was typed stays, is to be sent again, and the choice is forgotten', () => {
    expect(keptAnswers(answered, partnerOrder, next, () => true)).toMatchObject({
      intent: 'partner-for-customer',
      actingPartner: { organizationId: partnerId },
      companyName: 'Typed Ltd',
      administratorEmail: 'ada@typed.example',
      isCompanyEntered: false,
      choice: null,
      matchCount: 3,
    })
  })

  test('a partner organization for which the next one may not act is forgotten, and the intent with it', () => {
    expect(keptAnswers(answered, partnerOrder, next, () => false)).toMatchObject({
      intent: null,
      actingPartner: null,
      companyName: 'Typed Ltd',
    })
  })

  test('nothing stays for a contact of the other kind', () => {
    const customer = anOrder({ id: partnerOrder.id })
    const kept = keptAnswers(answered, partnerOrder, customer, () => true)
    expect(kept).toEqual(newSetup(customer))
  })
})
