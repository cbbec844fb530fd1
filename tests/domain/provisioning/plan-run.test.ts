import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'
import {
  planAdministrator,
  planRun,
  type RunFacts,
} from '../../../src/domain/provisioning/plan-run.ts'

const acme = 'acme' as OrganizationId
const bolt = 'bolt' as OrganizationId
const eva = 'eva@acme.example' as EmailAddress
const olle = 'olle@bolt.example' as EmailAddress

const facts = (changes: Partial<RunFacts>): RunFacts => ({
  organizationId: acme,
  isNewOrganization: false,
  administrator: null,
  actingPartner: null,
  ...changes,
})
const namesOf = (changes: Partial<RunFacts>) => planRun(facts(changes)).map(({ name }) => name)

describe('the plan of a run', () => {
  test('attaches the subscription, and does no more at an existing organization', () => {
    expect(namesOf({})).toEqual(['attach-subscription'])
  })

  test('creates a new organization first, and adds who accepted last', () => {
    const administrator = { email: eva, isAccepted: true, approvalId: null }
    expect(namesOf({ isNewOrganization: true, administrator })).toEqual([
      'create-organization',
      'attach-subscription',
      'add-administrator',
    ])
  })

  test('does not keep the subscription waiting for an acceptance', () => {
    const administrator = { email: eva, isAccepted: false, approvalId: null }
    expect(namesOf({ isNewOrganization: true, administrator })).toEqual([
      'create-organization',
      'attach-subscription',
    ])
  })

  test('creates a new partner organization with the contact as its administrator, and links it to a new customer', () => {
    const actingPartner = {
      organizationId: bolt,
      isNew: true,
      isLinkAccepted: true,
      administratorEmail: olle,
    }
    const steps = planRun(facts({ isNewOrganization: true, actingPartner }))
    expect(steps.map(({ name, organizationId }) => [name, organizationId])).toEqual([
      ['create-organization', acme],
      ['create-partner-organization', bolt],
      ['add-administrator', bolt],
      ['attach-subscription', acme],
      ['link-partner', acme],
    ])
    expect(steps.at(-1)?.partnerOrganizationId).toBe(bolt)
  })

  test('links no partner before the customer has accepted it', () => {
    const actingPartner = {
      organizationId: bolt,
      isNew: false,
      isLinkAccepted: false,
      administratorEmail: null,
    }
    expect(namesOf({ actingPartner })).toEqual(['attach-subscription'])
  })

  test('adds nobody later who has not accepted, or was not approved at an existing organization', () => {
    const later = (isNewOrganization: boolean, isAccepted: boolean, approvalId: string | null) =>
      planAdministrator({
        organizationId: acme,
        isNewOrganization,
        administrator: { email: eva, isAccepted, approvalId },
      }).length
    expect(later(false, true, 'approval')).toBe(1)
    expect(later(true, true, null)).toBe(1)
    expect(later(false, true, null)).toBe(0)
    expect(later(false, false, 'approval')).toBe(0)
    expect(later(true, false, null)).toBe(0)
  })

  test('never adds an administrator to an existing organization without an approval', () => {
    const anyFacts = fc.record({
      organizationId: fc.constant(acme),
      isNewOrganization: fc.boolean(),
      administrator: fc.option(
        fc.record({
          email: fc.constant(eva),
          isAccepted: fc.boolean(),
          approvalId: fc.option(fc.uuid()),
        }),
      ),
      actingPartner: fc.option(
        fc.record({
          organizationId: fc.constant(bolt),
          isNew: fc.boolean(),
          isLinkAccepted: fc.boolean(),
          administratorEmail: fc.option(fc.constant(olle)),
        }),
      ),
    })
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const step of planRun(given)) {
          if (step.name !== 'add-administrator') continue
          const isApproved = step.isNewOrganization || step.approvalId !== null
          const isPartners = step.organizationId === bolt
          expect(isApproved).toBe(true)
          expect(isPartners || given.administrator?.isAccepted).toBe(true)
        }
      }),
    )
  })
})
