import { describe, expect, it } from 'vitest'
import { readDirectoryRow } from '../../src/domain/organizations/read-directory-row.ts'
import { refusalOfRow } from '../../src/domain/organizations/refusal-of-row.ts'

const organization = { type: 'organization', externalId: 'o-1', name: 'Acme', kind: 'customer' }
const user = {
  type: 'user',
  organizationExternalId: 'o-1',
  externalId: 'u-1',
  email: 'eva@acme.example',
  role: 'member',
}
const refusedAs = (row: unknown) => {
  const read = readDirectoryRow(row)
  if (!('problem' in read)) throw new Error('The row is good.')
  const { field, code, isMissing, values } = refusalOfRow(read.problem)
  return [field, code, ...(isMissing ? ['missing'] : []), ...values]
}

describe('Why a row was refused is told by its field and what is allowed there', () => {
  it.each<[object | number, readonly unknown[]]>([
    [{ ...organization, name: 7 }, ['name', 'string']],
    [{ ...organization, name: 'a\u0007' }, ['name', 'plain-text']],
    [{ ...organization, name: ' ' }, ['name', 'text-length', '200']],
    [{ ...organization, name: undefined }, ['name', 'string', 'missing']],
    [{ ...organization, kind: 'firm' }, ['kind', 'choice', 'customer, partner']],
    [{ ...organization, activeSubscriptions: -1 }, ['activeSubscriptions', 'count', '1000000000']],
    [{ ...organization, createdAt: 'now' }, ['createdAt', 'time', '2026-03-04T00:00:00Z']],
    [{ ...organization, country: 'Sweden' }, ['country', 'country']],
    [{ ...organization, otherNames: 'Acme' }, ['otherNames', 'list']],
    [{ ...organization, otherNames: Array(51).fill('A') }, ['otherNames', 'list-length', '50']],
    [{ ...organization, domains: [7] }, ['domains/0', 'object']],
    [{ ...organization, domains: [{ name: 'a b' }] }, ['domains/0/name', 'domain', 'acme.example']],
    [{ ...user, colour: 'red' }, ['colour', 'unknown-field', expect.stringContaining('email')]],
    [{ ...user, email: 'eva' }, ['email', 'one-at-sign']],
    [{ ...user, email: 'e@@acme.example' }, ['email', 'one-at-sign']],
    [{ ...user, email: `${'e'.repeat(65)}@acme.example` }, ['email', 'local-length', '64']],
    [{ ...user, email: `${'e'.repeat(255)}@acme.example` }, ['email', 'address-length', '254']],
    [{ ...user, email: 'å@acme.example' }, ['email', 'local-text']],
    [{ ...user, email: 'eva@-' }, ['email', 'address-domain', 'acme.example']],
    [
      { type: 'customer', partnerExternalId: 'p', customerExternalId: 'p' },
      ['customerExternalId', 'other-organization'],
    ],
    [{ type: 'firm' }, ['type', 'choice', 'organization, user, customer']],
    [7, ['type', 'choice', 'organization, user, customer']],
  ])('%j', (row, expected) => {
    expect(refusedAs(row)).toEqual(expected)
  })

  it.each([
    [
      'organizationExternalId names no organization: o 9',
      'organizationExternalId',
      'known-organization',
    ],
    ['partnerExternalId names no partner organization: o-9', 'partnerExternalId', 'known-partner'],
    [
      'customerExternalId names no customer organization: p',
      'customerExternalId',
      'known-customer',
    ],
    ['The line is not valid JSON', null, 'json'],
    ['The line is not valid UTF-8', null, 'utf-8'],
    ['The row is longer than 256 KiB', null, 'row-length'],
    ['The row has 3 columns; the header has 5', null, 'columns'],
    ['The row has a quotation mark in the wrong place', null, 'quotes'],
    ['The row has a quotation mark that is not closed', null, 'quotes'],
    ['Something that nobody says any more', 'Something', null],
  ])('%s', (reason, field, code) => {
    expect(refusalOfRow(reason)).toMatchObject({ field, code, isMissing: false })
  })
})
