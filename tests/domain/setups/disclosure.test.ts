import { describe, expect, test } from 'vitest'
import type { Candidate, Evidence, EvidenceCode } from '../../../src/domain/matching/match.ts'
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
const reason = (code: EvidenceCode, weight = 1): Evidence => ({
  code,
  weight,
  facts: { words: 'boats', host: 'acme.example', users: 12, organizations: 3 },
})
const candidate = (
  one: Organization,
  evidence = [reason('same-first-five')],
  score = 0.5,
): Candidate => ({
  organization: one,
  rule: 'first-five',
  score,
  isProbablyUnused: false,
  evidence,
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
    seenBy(partner, 'Acme', list).map((seen) => seen.candidate.organization.name)
  expect(names([small, large])).toEqual(['a-large', 'b-small'])
  const swapped = candidate(organization('b-small', { userCount: 99 }))
  expect(names([swapped, large])).toEqual(['a-large', 'b-small'])
})

test('what may not be seen is not in the list', () => {
  const list = [candidate(organization('acme')), candidate(organization('other', { domains: [] }))]
  expect(seenBy(viewer(), 'Acme', list).map((seen) => seen.candidate.organization.id)).toEqual([
    'acme',
  ])
})

describe('of what speaks for a candidate', () => {
  const partner = viewer({ contactKind: 'partner', host: 'partner.example' })
  const codesSeen = (who: Viewer, one: Candidate, typed = 'Acme Boats') =>
    seenBy(who, typed, [one]).map(({ evidence }) => evidence.map(({ code }) => code))

  test('nobody in the wizard is told how many others share the domain', () => {
    const one = candidate(organization('acme'), [
      reason('same-domain-users'),
      reason('only-on-domain'),
      reason('many-on-domain'),
      reason('verified-domain'),
    ])
    expect(codesSeen(viewer(), one)).toEqual([
      ['same-domain-users', 'same-registrable-domain', 'verified-domain'],
    ])
    const [seen] = seenBy(viewer(), 'Acme', [one])
    expect(seen?.evidence.every(({ facts }) => facts.organizations === undefined)).toBe(true)
  })

  test('a limited viewer is told codes without facts, and not who its users are', () => {
    const one = candidate(organization('acme'), [
      reason('is-administrator', 5),
      reason('same-words'),
      reason('other-words', -1),
      reason('same-country'),
    ])
    expect(seenBy(partner, 'Acme Boats', [one])[0]?.evidence).toEqual([
      { code: 'known-address', weight: 1, facts: {} },
      { code: 'same-words', weight: 1, facts: {} },
      { code: 'other-words', weight: -1, facts: {} },
    ])
  })

  test.each(['other-name', 'other-domain', 'verified-domain', 'same-country'] as const)(
    'a limited viewer is not shown what is found through %s alone',
    (code) => {
      const one = candidate(organization('acme'), [reason(code, 5), reason('other-words', -1)])
      expect(codesSeen(partner, one)).toEqual([])
      expect(codesSeen({ ...partner, doPartnersSeeFullFacts: true }, one)).toHaveLength(1)
    },
  )

  test('a limited viewer is not shown what a name that is not shown has in common', () => {
    const renamed = organization('o', { name: 'Harbour Marine', otherNames: ['Acme Boats'] })
    const one = candidate(renamed, [reason('same-words', 4), reason('similar-spelling', 2)])
    expect(codesSeen(partner, one)).toEqual([])
    expect(codesSeen(partner, one, 'Harbour Boats')).toEqual([['same-words']])
  })

  test('what is not told does not order the list either', () => {
    const first = candidate(
      organization('a'),
      [reason('same-words', 1), reason('other-name', 9)],
      0.9,
    )
    const second = candidate(organization('b'), [reason('same-words', 2)], 0.1)
    const order = seenBy(partner, 'Acme', [first, second])
    expect(order.map((seen) => seen.candidate.organization.name)).toEqual(['b', 'a'])
  })
})
