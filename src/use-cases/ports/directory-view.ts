import type { ClaimKind, ClaimState } from '../../domain/claims/claim.ts'
import type { EmailAddress, MappingRule, OrderId } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { DirectoryQuestion } from '../../domain/organizations/directory-question.ts'
import type {
  OrganizationId,
  OrganizationKind,
  User,
} from '../../domain/organizations/organization.ts'

export type DirectorySearch = {
  /** Absent: everything. */
  readonly question?: DirectoryQuestion
  readonly kind?: OrganizationKind
  readonly limit: number
  /** Id of the last one of the page before. */
  readonly after?: string
}

/** A partner that manages a customer, or is to. */
export type LinkedOrganization = {
  readonly id: OrganizationId
  readonly name: string
  readonly state: 'directory' | 'proposed' | 'accepted'
  readonly endsAt: Date | null
}

export type MappedOrder = {
  readonly id: OrderId
  readonly externalId: string
  readonly state: OrderState
  readonly rule: MappingRule
  readonly isNew: boolean
  readonly mappedAt: Date
  /** When the mapping was undone; null: it counts. */
  readonly endedAt: Date | null
}

export type ClaimAbout = {
  readonly id: string
  readonly orderId: OrderId
  readonly orderExternalId: string
  readonly kind: ClaimKind
  readonly state: ClaimState
  readonly address: EmailAddress
  readonly openedAt: Date
  readonly answeredAt: Date | null
}

/** The last user of the page before. */
export type UserPlace = Pick<User, 'role' | 'email'>

/** The directory as reviewers look at it. Everything is read page by page, by an index. */
export type DirectoryViewStore = {
  /** By name, then id. */
  search(search: DirectorySearch): Promise<readonly OrganizationId[]>
  /** Administrators first, then by address. */
  usersOf(
    id: OrganizationId,
    page: { readonly limit: number; readonly after?: UserPlace },
  ): Promise<readonly User[]>
  customersOf(id: OrganizationId, limit: number): Promise<readonly LinkedOrganization[]>
  partnersOf(id: OrganizationId, limit: number): Promise<readonly LinkedOrganization[]>
  /** Newest first. */
  ordersMappedTo(id: OrganizationId, limit: number): Promise<readonly MappedOrder[]>
  /** Newest first. */
  claimsAbout(id: OrganizationId, limit: number): Promise<readonly ClaimAbout[]>
  /** Addresses that are users of both. */
  commonUserCount(first: OrganizationId, second: OrganizationId): Promise<number>
}
