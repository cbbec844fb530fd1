export const PARTNER_MAPPINGS = ['continue', 'consent-above-threshold', 'consent-always'] as const
/** `consent-above-threshold`: for organizations of 100 users and more, or with a verified domain. */
export type PartnerMapping = (typeof PARTNER_MAPPINGS)[number]

/** What a vendor can set. Durations carry their unit in the name. Defaults are those of the product. */
export type Settings = {
  readonly vendorName: string
  /** How to reach the vendor without using a link in a mail, as shown to people. */
  readonly vendorSupport: string
  readonly invitationReminderDays: readonly number[]
  readonly silentContactNoticeDays: number
  /** Where reviewers read notices; '' where they do not. */
  readonly reviewerEmail: string
  readonly orderExpiryDays: number
  readonly claimReminderDays: readonly number[]
  readonly claimExpiryDays: number
  readonly undoHours: number
  /** How long the TXT record of a domain is waited for, when no administrator answers. */
  readonly domainProofDays: number
  /** How long every administrator on record can object before reviewers decide. */
  readonly objectionDays: number
  /** How long the two reviewers have; then the order returns to its contact. */
  readonly departureDecisionDays: number
  /** One user may belong to one organization only: a member elsewhere cannot administer a new one. */
  readonly isOneOrganizationPerUser: boolean
  /** Matching beyond the literal rules. */
  readonly isMatchingBeyondLiteral: boolean
  /** Partners see full facts of every candidate instead of bands. */
  readonly doPartnersSeeFullFacts: boolean
  /** Whether a partner's order for an existing customer waits for that customer's administrators. */
  readonly partnerMapping: PartnerMapping
  readonly matchesPerSetup: number
  /** The wizard's match reply never takes less time than this. */
  readonly leastMatchMilliseconds: number
}

export const DEFAULT_SETTINGS: Settings = {
  vendorName: 'Harbour Software',
  vendorSupport: 'support@harbour.example',
  invitationReminderDays: [2, 7],
  silentContactNoticeDays: 1,
  reviewerEmail: '',
  orderExpiryDays: 30,
  claimReminderDays: [2, 5],
  claimExpiryDays: 14,
  undoHours: 72,
  domainProofDays: 14,
  objectionDays: 7,
  departureDecisionDays: 30,
  isOneOrganizationPerUser: true,
  isMatchingBeyondLiteral: true,
  doPartnersSeeFullFacts: false,
  partnerMapping: 'continue',
  matchesPerSetup: 5,
  leastMatchMilliseconds: 400,
}
