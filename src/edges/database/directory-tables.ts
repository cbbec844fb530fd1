import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type {
  OrganizationDomain,
  OrganizationKind,
  Origin,
  User,
} from '../../domain/organizations/organization.ts'

export type DirectoryTables = {
  organizations: {
    id: string
    external_id: string | null
    name: string
    name_folded: string
    name_five: string
    kind: OrganizationKind
    origin: Origin
    other_names: ColumnType<string[], readonly string[], readonly string[]>
    country: string | null
    created_at: Date | null
    last_active_at: Date | null
    user_count: Generated<number>
    active_subscriptions: number
    managed_customer_count: Generated<number>
    made_for_order_id: string | null
    removed_at: Date | null
    keys_version: Generated<number>
    plain_name: string | null
  }
  organization_domains: {
    organization_id: string
    host: string
    registrable_domain: string | null
    kind: OrganizationKind
    name_five: string
    counted_users: Generated<number>
    stated_users: Generated<number>
    user_count: GeneratedAlways<number>
    user_rank: GeneratedAlways<number>
    listed_as: OrganizationDomain['status'] | null
    is_expected: Generated<boolean>
    names: ColumnType<string[], readonly string[], readonly string[]>
    country: string | null
  }
  name_keys: {
    key: string
    organization_id: string
  }
  users: {
    organization_id: string
    email: string
    external_id: string | null
    role: User['role']
    last_active_at: Date | null
  }
  managed_customers: {
    partner_id: string
    customer_id: string
    state: 'directory' | 'proposed' | 'accepted'
    order_id: string | null
    ends_at: Date | null
  }
}
