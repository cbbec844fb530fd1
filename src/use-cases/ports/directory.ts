import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type {
  Organization,
  OrganizationDomain,
  OrganizationId,
  OrganizationKind,
  User,
} from '../../domain/organizations/organization.ts'

/** An organization in which somebody is a user. */
export type Membership = {
  readonly organizationId: OrganizationId
  readonly kind: OrganizationKind
  readonly role: User['role']
}

/** That a partner organization manages a customer organization, or wishes to. */
export type CustomerLink = {
  readonly partner: OrganizationId
  readonly customer: OrganizationId
  /** Only `directory` and `accepted` count as managing. */
  readonly state: 'directory' | 'proposed' | 'accepted'
  /** The order that asked for it; null when the directory alone says so. */
  readonly orderId: OrderId | null
  readonly endsAt: Date | null
}

/** Which partner organization manages which customer organization. */
export type CustomerLinkStore = {
  linkBetween(partner: OrganizationId, customer: OrganizationId): Promise<CustomerLink | undefined>
  /** Those that an order asked for. */
  linksOfOrder(orderId: OrderId): Promise<readonly CustomerLink[]>
  /** Those whose end has come. */
  linksDue(now: Date): Promise<readonly CustomerLink[]>
  /** Names of the customers that a partner manages, those most in use first. */
  customerNamesOf(partner: OrganizationId, limit: number): Promise<readonly string[]>
  /** A partner's link to a customer: `accepted` when the customer organization is new, else `proposed`. One that counts already stays as it is. */
  linkCustomer(link: {
    readonly partner: OrganizationId
    readonly customer: OrganizationId
    readonly state: 'proposed' | 'accepted'
    readonly orderId: OrderId
    readonly endsAt?: Date | null
  }): Promise<void>
  /** Takes a link away; false when there is none. `onlyProposed`: unless it counts. */
  endLink(
    link: Pick<CustomerLink, 'partner' | 'customer'>,
    onlyProposed?: 'only-proposed',
  ): Promise<boolean>
}

/** Berth's copy of the vendor's organizations and their users. */
export type DirectoryStore = CustomerLinkStore & {
  find(id: OrganizationId): Promise<Organization | undefined>
  findMany(ids: readonly OrganizationId[]): Promise<readonly Organization[]>
  findByExternalId(externalId: string): Promise<Organization | undefined>
  /** In which organizations this address is a user. */
  membershipsOf(email: EmailAddress): Promise<readonly Membership[]>
  /** Most recently active first. */
  administratorsOf(id: OrganizationId): Promise<readonly User[]>
  /** Is this address an administrator there, now? Holds the row until the transaction ends, so that a removal waits. */
  holdAdministrator(id: OrganizationId, email: EmailAddress): Promise<boolean>
  /** Hosts of users' addresses and verified domains. */
  domainsOf(id: OrganizationId): Promise<readonly OrganizationDomain[]>
  hasUsersIn(id: OrganizationId, host: string): Promise<boolean>
  /** This organization, and no other of any kind, has users or a listed domain in the registrable domain. */
  isAloneAt(id: OrganizationId, registrableDomain: string): Promise<boolean>
  /** Only links from the directory and accepted ones count. */
  managesCustomer(partner: OrganizationId, customer: OrganizationId): Promise<boolean>
  /** Enters an organization that Berth is having made, so that the next order of the same day finds it. Its only domain is that of the entered address (if not public). */
  addBeingMade(organization: {
    readonly id: OrganizationId
    readonly name: string
    readonly kind: OrganizationKind
    readonly country: string | null
    readonly administratorEmail: EmailAddress
    readonly orderId: OrderId
    readonly createdAt: Date
  }): Promise<void>
  /** `provisioned` gives a new organization its external id. When the directory already sent one with that id, the two become one: returns the id that stays. */
  nameExternally(id: OrganizationId, externalId: string): Promise<OrganizationId>
  /** The entered person is administrator now (accepted, and the target has added them). */
  putAdministrator(id: OrganizationId, email: EmailAddress, at: Date): Promise<void>
  /** A mapped subscription counts at once. */
  addSubscription(id: OrganizationId, at: Date): Promise<void>
  /** An undone mapping's subscription counts no more. */
  removeSubscription(id: OrganizationId): Promise<void>
  /** Takes back who became administrator by Berth alone; whom the directory itself names stays. */
  removeMadeAdministrator(id: OrganizationId, email: EmailAddress): Promise<void>
  /** Links that the order brought, unless the directory itself has them by now. */
  unlinkOrder(orderId: OrderId): Promise<void>
  /**
   * Organizations that were made for this order and that nobody else needs: no other order is mapped
   * to them, and they have no user whom the directory names.
   */
  madeForAlone(orderId: OrderId): Promise<readonly OrganizationId[]>
  /** One that was removed from the directory, as it was. */
  findRemoved(id: OrganizationId): Promise<Organization | undefined>
  /** Until this transaction ends, others that hold the same host of an address wait. */
  holdHost(email: EmailAddress): Promise<void>
}
