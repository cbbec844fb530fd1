import { expect, test } from 'vitest'
import { readAsked } from '../../../src/domain/matching/asked.ts'
import { explain } from '../../../src/domain/matching/explain.ts'
import type { OrganizationMet } from '../../../src/domain/matching/found.ts'
import { readName } from '../../../src/domain/matching/names/read-name.ts'
import { assess } from '../../../src/domain/matching/terms.ts'
import type { EmailAddress } from '../../../src/domain/orders/order.ts'
import type { OrganizationId } from '../../../src/domain/organizations/organization.ts'

const DOMAIN = 'quillon.example'

function evidenceAmong(organizationCount: number) {
  const asked = readAsked(
    {
      companyName: 'Bergan Institute',
      administratorEmail: `ann@${DOMAIN}` as EmailAddress,
      kind: 'customer',
      limit: 10,
    },
    readName,
  )
  const organization: OrganizationMet = {
    id: '1' as OrganizationId,
    names: ['Quillon Library'],
    country: null,
    isBeingMade: false,
    hosts: [{ host: DOMAIN, registrableDomain: DOMAIN, userCount: 3, isVerified: false }],
  }
  const around = { organizationCount, local: () => 1, holderCount: () => undefined }
  const assessment = assess(asked, organization, organization.names.map(readName), around)
  return explain(asked, assessment, organizationCount)
}

test('A domain that a crowd uses speaks against each of them, and says how many they are', () => {
  const crowd = evidenceAmong(100).find(({ code }) => code === 'many-on-domain')
  expect(crowd?.weight).toBeLessThan(0)
  expect(crowd?.facts).toEqual({ domain: DOMAIN, organizations: 100 })
})

test('Whoever is alone on a domain is not told of a crowd', () => {
  const codes = evidenceAmong(1).map(({ code }) => code)
  expect(codes).not.toContain('many-on-domain')
})
