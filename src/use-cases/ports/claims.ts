import type { Approver, Claim, ClaimId } from '../../domain/claims/claim.ts'
import type { DepartureId } from '../../domain/departures/departure.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'

/** The recorded fact that somebody who administered the organization let a person in. */
export type Approval = {
  readonly id: string
  readonly claimId: ClaimId | null
  readonly orderId: OrderId
  readonly contactVersion: number
  readonly organizationId: OrganizationId
  readonly address: EmailAddress
  /** The approver's address; null when the directory itself made the person administrator, or two reviewers did. */
  readonly approvedBy: EmailAddress | null
  readonly by: 'approver' | 'contact' | 'directory' | 'reviewers'
  /** By two reviewers, because no administrator answered: what they confirmed; else null. */
  readonly departureId?: DepartureId | null
  readonly approvedAt: Date
}

/** Questions to administrators and to new administrators, and what they answered. */
export type ClaimStore = {
  /** False when this order, kind, organization and address had a claim before: there is one for ever. */
  add(claim: Claim): Promise<boolean>
  find(id: ClaimId): Promise<Claim | undefined>
  ofOrder(orderId: OrderId): Promise<readonly Claim[]>
  /** Guarded update `… where state = 'open'`: false when somebody was first. */
  settle(
    id: ClaimId,
    to: {
      readonly state: Exclude<Claim['state'], 'open'>
      readonly reason: string | null
      readonly at: Date
    },
  ): Promise<boolean>
  /** Asks again: a claim that was withdrawn or that nobody answered, or whose approval no longer binds. */
  reopen(claim: Claim): Promise<void>
  /** An open claim's times begin anew: when it was opened, when it expires, its reminders. */
  prolong(claim: Claim): Promise<void>
  countReminder(id: ClaimId, sent: number): Promise<void>
  approversOf(id: ClaimId): Promise<readonly Approver[]>
  putApprover(approver: Approver): Promise<void>
  /** Open claims about this address at this organization. */
  openAbout(organizationId: OrganizationId, address: EmailAddress): Promise<readonly Claim[]>
  addApproval(approval: Approval): Promise<void>
  /** The approval that still binds: same order, contact version, organization and address. */
  approvalFor(
    key: Pick<Approval, 'orderId' | 'contactVersion' | 'organizationId' | 'address'>,
  ): Promise<Approval | undefined>
  /** Those of the order, but for the one about `keep`. */
  withdrawApprovals(
    orderId: OrderId,
    at: Date,
    keep?: { readonly organizationId: OrganizationId; readonly address: EmailAddress },
  ): Promise<void>
  due(now: Date, reminderDays: readonly number[]): Promise<readonly ClaimId[]>
  list(filter: {
    readonly state?: Claim['state']
    readonly limit: number
    readonly after?: string
  }): Promise<readonly Claim[]>
}
