import { describe, expect, it } from 'vitest'
import { batchOf } from '../../src/domain/organizations/directory-batch.ts'
import {
  type DirectoryRow,
  readDirectoryRow,
} from '../../src/domain/organizations/read-directory-row.ts'

const organization = { type: 'organization', externalId: 'o-1', name: 'Acme AB', kind: 'customer' }
const user = {
  type: 'user',
  organizationExternalId: 'o-1',
  externalId: 'u-1',
  email: 'Eva@ACME.example',
  role: 'member',
}
const row = (value: unknown): DirectoryRow => {
  const read = readDirectoryRow(value)
  if ('problem' in read) throw new Error(read.problem)
  return read
}

describe('A row of an import', () => {
  it('is kept in canonical form, with what was left out filled in', () => {
    expect(row({ ...organization, name: 'A\u030akme' }).row).toMatchObject({
      name: 'Åkme',
      origin: 'direct',
      otherNames: [],
      country: null,
      activeSubscriptions: 0,
    })
    expect(row(user).row).toMatchObject({ email: 'eva@acme.example', lastActiveAt: null })
  })

  it('may name a host in two spellings, which are one', () => {
    const userDomains = [
      { name: 'öob.example', userCount: 2 },
      { name: 'XN--OB-eka.example', userCount: 3 },
    ]
    expect(row({ ...organization, userDomains }).row).toMatchObject({
      userDomains: [{ name: 'xn--ob-eka.example', userCount: 5 }],
    })
  })

  it.each([
    [null, 'type must be one of organization, user, customer'],
    [[], 'type must be one of organization, user, customer'],
    [{ ...organization, type: 'other' }, 'type must be one of organization, user, customer'],
    [{ ...organization, externalId: 7 }, 'externalId must be a string'],
    [{ ...organization, name: undefined }, 'name is missing; it must be a string'],
    [{ ...organization, name: 'a\0b' }, 'name must be Unicode text without control characters'],
    [
      { ...organization, name: 'x'.repeat(201) },
      'name must have 1 to 200 characters, not only spaces',
    ],
    [{ ...organization, name: 'a\ud800' }, 'name must be Unicode text without control characters'],
    [{ ...organization, country: 'se' }, 'country must be two capital letters, ISO 3166-1'],
    [{ ...organization, otherNames: 'Akme' }, 'otherNames must be an array'],
    [
      { ...organization, domains: [{ name: 'acme' }] },
      'domains/0/name must be a domain name like acme.example',
    ],
    [
      { ...organization, activeSubscriptions: 1.5 },
      'activeSubscriptions must be a whole number from 0 to 1000000000',
    ],
    [
      { ...organization, createdAt: '2026-02-30' },
      'createdAt must be a time as in RFC 3339, such as 2026-03-04T00:00:00Z',
    ],
    [{ ...organization, __proto__x: 1 }, expect.stringContaining('__proto__x is not known')],
    [{ ...user, email: 'eva' }, 'email has no @'],
    [
      { type: 'customer', partnerExternalId: 'a', customerExternalId: 'a' },
      'customerExternalId must be another organization than the partner',
    ],
  ])('%j is refused in words', (value, problem) => {
    expect(readDirectoryRow(value)).toEqual({ problem })
  })
})

describe('Rows that are loaded together', () => {
  it('keep the last of those about the same organization, user, address or link', () => {
    const users = [
      user,
      { ...user, externalId: 'u-2' },
      { ...user, externalId: 'u-1', email: 'bo@acme.example' },
      { ...user, externalId: 'u-2', email: 'bo@acme.example' },
    ]
    const all = [organization, ...users, { ...organization, name: 'Acme' }]
    const batch = batchOf(all.map((value, index) => ({ line: index + 1, row: row(value) })))
    expect(batch.organizations.map((one) => [one.line, one.row.name])).toEqual([[6, 'Acme']])
    expect(batch.users.map((one) => [one.line, one.row.externalId, one.row.email])).toEqual([
      [5, 'u-2', 'bo@acme.example'],
    ])
    expect(batch.replacedCount).toBe(4)
  })
})
