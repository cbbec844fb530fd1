import type { EmailAddress } from '../orders/order.ts'
import type { OrganizationId } from '../organizations/organization.ts'
import type { PlannedStep } from './run.ts'

/** What a mapping decided, and what was accepted and approved by now. */
export type RunFacts = {
  readonly organizationId: OrganizationId
  readonly isNewOrganization: boolean
  /** The person who is to become administrator; null when that person is one already, or nobody is named. */
  readonly administrator: {
    readonly email: EmailAddress
    /** Accepted in that mailbox, or the mailbox was proved in this setup. */
    readonly isAccepted: boolean
    readonly approvalId: string | null
  } | null
  /** The partner organization that acts for the customer, if one does. */
  readonly actingPartner: {
    readonly organizationId: OrganizationId
    readonly isNew: boolean
    /** The customer lets the partner act: always so for a customer organization that is new. */
    readonly isLinkAccepted: boolean
    /** Who administers a new partner organization: the contact, whose mailbox is proved. */
    readonly administratorEmail: EmailAddress | null
  } | null
}

/** The steps of an order's first run, in the order in which they are done. */
export function planRun(facts: RunFacts): readonly PlannedStep[] {
  const { organizationId, isNewOrganization, administrator, actingPartner } = facts
  const about = { ...NOBODY, organizationId, isNewOrganization }
  return [
    ...(isNewOrganization ? [{ ...about, name: 'create-organization' as const }] : []),
    ...planPartner(actingPartner),
    { ...about, name: 'attach-subscription' },
    ...(administrator === null ? [] : planAdministrator({ ...facts, administrator })),
    ...(actingPartner?.isLinkAccepted === true
      ? planLink({
          organizationId,
          isNewOrganization,
          partnerOrganizationId: actingPartner.organizationId,
        })
      : []),
  ]
}

/**
 * What an acceptance that comes later adds: the administrator, and nothing else. Empty while the
 * person has not accepted, or an existing organization has not approved.
 */
export function planAdministrator({
  organizationId,
  isNewOrganization,
  administrator: { email, isAccepted, approvalId },
}: {
  readonly organizationId: OrganizationId
  readonly isNewOrganization: boolean
  readonly administrator: NonNullable<RunFacts['administrator']>
}): readonly PlannedStep[] {
  if (!isAccepted || (!isNewOrganization && approvalId === null)) return []
  return [
    {
      ...NOBODY,
      name: 'add-administrator',
      organizationId,
      isNewOrganization,
      administratorEmail: email,
      approvalId,
    },
  ]
}

/** What a customer that lets a partner act for it adds: the link, and nothing else. */
export function planLink(link: {
  readonly organizationId: OrganizationId
  readonly isNewOrganization: boolean
  readonly partnerOrganizationId: OrganizationId
}): readonly PlannedStep[] {
  return [{ ...NOBODY, ...link, name: 'link-partner' }]
}

function planPartner(partner: RunFacts['actingPartner']): readonly PlannedStep[] {
  if (partner === null || !partner.isNew) return []
  const about = { ...NOBODY, organizationId: partner.organizationId, isNewOrganization: true }
  const administratorEmail = partner.administratorEmail
  return [
    { ...about, name: 'create-partner-organization' },
    ...(administratorEmail === null
      ? []
      : [{ ...about, name: 'add-administrator' as const, administratorEmail }]),
  ]
}

const NOBODY = {
  administratorEmail: null,
  approvalId: null,
  partnerOrganizationId: null,
  undoes: null,
}
