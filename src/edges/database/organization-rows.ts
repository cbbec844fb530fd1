import type { Selectable } from 'kysely'
import type {
  Organization,
  OrganizationDomain,
  OrganizationId,
} from '../../domain/organizations/organization.ts'
import type { Ask, Statement } from './ask.ts'
import type { DirectoryTables } from './directory-tables.ts'

/** Domains that an organization is shown with: its largest. */
const SHOWN_DOMAINS = 50

type ShownRow = Selectable<DirectoryTables['organizations']> & { readonly domains: string[] }

const SHOWN_ORGANIZATIONS: Statement = {
  name: 'shown-organizations',
  text: `
select o.*, array(
  select (case listed_as when 'verified' then '+' else '-' end) || host
  from organization_domains d where d.organization_id = o.id
  order by user_rank desc, host limit $2
) as domains
from unnest($1::uuid[]) as asked(id) join organizations o on o.id = asked.id
where o.removed_at is null`,
}

/** The organizations with these ids that are still in the directory, in this order. */
export async function organizationsOf(ask: Ask, ids: readonly string[]): Promise<Organization[]> {
  if (ids.length === 0) return []
  const rows = await ask<ShownRow>(SHOWN_ORGANIZATIONS, [[...new Set(ids)], SHOWN_DOMAINS])
  const byId = new Map(rows.map((row) => [row.id, toOrganization(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const REMOVED_ORGANIZATION: Statement = {
  name: 'removed-organization',
  text: `select o.*, '{}'::text[] as domains from organizations o
where o.id = $1 and o.removed_at is not null`,
}

/** One that has left the directory, as it was; its users and domains are gone. */
export async function removedOrganization(ask: Ask, id: string): Promise<Organization | undefined> {
  const [row] = await ask<ShownRow>(REMOVED_ORGANIZATION, [id])
  return row && toOrganization(row)
}

function toOrganization(row: ShownRow): Organization {
  return {
    id: row.id as OrganizationId,
    externalId: row.external_id,
    name: row.name,
    kind: row.kind,
    origin: row.origin,
    otherNames: row.other_names,
    country: row.country,
    createdAt: row.created_at,
    lastActiveAt: row.last_active_at,
    userCount: row.user_count,
    activeSubscriptions: row.active_subscriptions,
    domains: row.domains.map(toDomain),
    managedCustomerCount: row.managed_customer_count,
    isBeingMade: row.external_id === null,
  }
}

function toDomain(marked: string): OrganizationDomain {
  return { name: marked.slice(1), status: marked.startsWith('+') ? 'verified' : 'unverified' }
}
