import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../src/domain/matching/match.ts'
import type {
  Organization,
  OrganizationId,
} from '../../../src/domain/organizations/organization.ts'
import { bandOf, seenBy, sightOf, type Viewer } from '../../../src/domain/setups/disclosure.ts'

const organization = (id: string, more: Partial<Organization> = {}): Organization => ({
  id: id as OrganizationId,
  externalId: id,
  name: id,
  kind: 'customer',
  origin: 'direct',
  otherNames: [],
  country: null,
  createdAt: null,
  lastActiveAt: null,
  userCount: 12,
  activeSubscriptions: 2,
  domains: [{ name: 'acme.example', status: 'unverified' }],
  managedCustomerCount: 0,
  isBeingMade: false,
  ...more,
})
const viewer = (more: Partial<Viewer> = {}): Viewer => ({
  contactKind: 'customer',
  host: 'acme.example',
  isHostPublic: false,
  ownOrganizationIds: new Set(),
  managedOrganizationIds: new Set(),
  doPartnersSeeFullFacts: false,
  ...more,
})
const candidate = (one: Organization, score = 0.5): Candidate => ({
  organization: one,
  rule: 'first-five',
  score,
  isProbablyUnused: false,
  evidence: [],
})

describe('what a contact may see of an organization', () => {
  const acme = organization('acme')

  test('is everything, where it has users in the mailbox’s own domain', () => {
    expect(sightOf(acme, viewer())).toBe('full')
  })

  test('is everything, where that very address is a user, even at a public host', () => {
    const own = new Set([acme.id])
    expect(sightOf(acme, viewer({ isHostPublic: true, ownOrganizationIds: own }))).toBe('full')
  })

  test('is nothing for a customer elsewhere, or at a public host', () => {
    expect(sightOf(acme, viewer({ host: 'other.example' }))).toBe('none')
    expect(sightOf(acme, viewer({ isHostPublic: true }))).toBe('none')
  })

  test('is limited for a partner, but full where its organization manages it', () => {
    const partner = viewer({ contactKind: 'partner', host: 'partner.example' })
    expect(sightOf(acme, partner)).toBe('limited')
    const managing = { ...partner, managedOrganizationIds: new Set([acme.id]) }
    expect(sightOf(acme, managing)).toBe('full')
    expect(sightOf(acme, { ...partner, doPartnersSeeFullFacts: true })).toBe('full')
  })
})

test('counts fall into bands whose edges are those of the contract', () => {
  expect([0, 1, 9, 10, 99, 100, 999, 1000].map(bandOf)).toEqual([
    '0',
    '1-9',
    '1-9',
    '10-99',
    '10-99',
    '100-999',
    '100-999',
    '1000+',
  ])
})

test('the order of a limited list tells no more than the bands do', () => {
  const partner = viewer({ contactKind: 'partner', host: 'partner.example' })
  const small = candidate(organization('b-small', { userCount: 11 }))
  const large = candidate(organization('a-large', { userCount: 98 }))
  const names = (list: readonly Candidate[]) =>
    seenBy(partner, list).map((seen) => seen.candidate.organization.name)
  expect(names([small, large])).toEqual(['a-large', 'b-small'])
  const swapped = candidate(organization('b-small', { userCount: 99 }))
  expect(names([swapped, large])).toEqual(['a-large', 'b-small'])
})

test('what may not be seen is not in the list', () => {
  const list = [candidate(organization('acme')), candidate(organization('other', { domains: [] }))]
  expect(seenBy(viewer(), list).map((seen) => seen.candidate.organization.id)).toEqual(['acme'])
})
