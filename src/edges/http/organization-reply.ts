import type { User } from '../../domain/organizations/organization.ts'
import type { DirectoryEntry } from '../../use-cases/read-organization.ts'
import type { OrganizationReply, UserReply } from './contracts/organizations.ts'

export function toOrganizationReply({ organization, domains }: DirectoryEntry): OrganizationReply {
  return {
    id: organization.id,
    externalId: organization.externalId,
    name: organization.name,
    kind: organization.kind,
    origin: organization.origin,
    otherNames: [...organization.otherNames],
    country: organization.country,
    createdAt: organization.createdAt?.toISOString() ?? null,
    lastActiveAt: organization.lastActiveAt?.toISOString() ?? null,
    activeSubscriptions: organization.activeSubscriptions,
    userCount: organization.userCount,
    managedCustomers: organization.managedCustomerCount,
    domains: domains.flatMap(({ name, status }) => (status === null ? [] : [{ name, status }])),
    userDomains: domains
      .filter(({ userCount }) => userCount > 0)
      .map(({ name, userCount }) => ({ name, userCount })),
  }
}

export function toUserReply(user: User): UserReply {
  return {
    externalId: user.externalId,
    email: user.email,
    role: user.role,
    lastActiveAt: user.lastActiveAt?.toISOString() ?? null,
  }
}
