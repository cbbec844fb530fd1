import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

export const organizationKind = oneOf(['customer', 'partner'])
export const origin = oneOf(['trial-online', 'purchase-online', 'partner', 'direct'])
const externalId = text(200, { description: 'The id in the vendor’s own system.' })
const host = Type.String({ minLength: 1, maxLength: 253, examples: ['acme.example'] })
const country = Type.String({
  pattern: '^[A-Z]{2}$',
  description: 'two capital letters, ISO 3166-1',
})
const count = Type.Integer({ minimum: 0, maximum: 1_000_000_000 })
const domainStatus = oneOf(['verified', 'unverified'])
const optionalTime = Type.Optional(nullable(Type.String({ format: 'date-time' })))

export const organizationBody = Type.Object(
  {
    name: text(200),
    kind: organizationKind,
    origin: Type.Optional(origin),
    otherNames: Type.Optional(Type.Array(text(200), { maxItems: 50 })),
    country: Type.Optional(nullable(country)),
    createdAt: optionalTime,
    lastActiveAt: optionalTime,
    activeSubscriptions: Type.Optional(count),
    domains: Type.Optional(
      Type.Array(Type.Object({ name: host, status: Type.Optional(domainStatus) }, strict), {
        maxItems: 500,
      }),
    ),
    userDomains: Type.Optional(
      Type.Array(Type.Object({ name: host, userCount: count }, strict), {
        maxItems: 500,
        description: 'From a directory that cannot send users: how many there are at each host.',
      }),
    ),
  },
  {
    ...strict,
    title: 'NewOrganization',
    examples: [
      {
        name: 'Acme AB',
        kind: 'customer',
        origin: 'direct',
        otherNames: ['Acme Sverige', 'Akme'],
        country: 'SE',
        createdAt: '2019-03-04T00:00:00Z',
        lastActiveAt: '2026-11-01T08:00:00Z',
        activeSubscriptions: 2,
        domains: [{ name: 'acme.example', status: 'verified' }],
      },
    ],
  },
)

export const organizationReply = Type.Object(
  {
    id: Type.String(),
    externalId: nullable(
      Type.String({ description: 'Null while Berth is having the organization made.' }),
    ),
    name: Type.String(),
    kind: organizationKind,
    origin,
    otherNames: Type.Array(Type.String()),
    country: nullable(Type.String()),
    createdAt: nullable(instant),
    lastActiveAt: nullable(instant),
    activeSubscriptions: Type.Integer({ minimum: 0 }),
    userCount: Type.Integer({ minimum: 0 }),
    managedCustomers: Type.Integer({ minimum: 0 }),
    domains: Type.Array(Type.Object({ name: Type.String(), status: domainStatus }, strict), {
      description: 'The domains that the directory lists.',
    }),
    userDomains: Type.Array(
      Type.Object({ name: Type.String(), userCount: Type.Integer({ minimum: 1 }) }, strict),
      { description: 'Hosts of users’ addresses, counted or as stated.' },
    ),
  },
  { ...strict, title: 'Organization' },
)
export const organizationList = listOf(organizationReply, 'OrganizationList')
export const organizationQuery = query({
  ...listQuery,
  q: Type.Optional(text(200, { description: 'An external id, or the beginning of a name.' })),
  domain: Type.Optional(host),
  kind: Type.Optional(organizationKind),
})
export const organizationParams = Type.Object({ externalId }, strict)

export const userBody = Type.Object(
  {
    email: Type.String({ format: 'email', maxLength: 254, examples: ['eva@acme.example'] }),
    role: oneOf(['administrator', 'member']),
    lastActiveAt: optionalTime,
  },
  { ...strict, title: 'NewUser' },
)
export const userReply = Type.Object(
  {
    externalId: nullable(Type.String()),
    email: Type.String(),
    role: oneOf(['administrator', 'member']),
    lastActiveAt: nullable(instant),
  },
  { ...strict, title: 'User' },
)
export const userParams = Type.Object({ externalId, userExternalId: externalId }, strict)

export const customerLinkReply = Type.Object(
  {
    partnerExternalId: Type.String(),
    customerExternalId: Type.String(),
    endsAt: nullable(instant),
  },
  { ...strict, title: 'CustomerLink' },
)
export const customerLinkBody = Type.Object(
  {
    endsAt: Type.Optional(
      nullable(
        Type.String({
          format: 'date-time',
          description: 'When the link ends by itself. Absent: an end that is set stays.',
        }),
      ),
    ),
  },
  { ...strict, title: 'NewCustomerLink' },
)
export const customerLinkParams = Type.Object(
  { externalId, customerExternalId: externalId },
  strict,
)

export type OrganizationReply = Static<typeof organizationReply>
export type UserReply = Static<typeof userReply>
