import type { SettingView } from '../../../src/edges/http/contracts/console/settings.ts'

export type SettingName = SettingView['name']

type Group = {
  readonly name: 'vendor' | 'contact' | 'claims' | 'mapping' | 'departures' | 'matching'
  readonly settings: readonly SettingName[]
}

/** Settings as people look for them. */
export const SETTING_GROUPS: readonly Group[] = [
  { name: 'vendor', settings: ['vendorName', 'vendorSupport', 'reviewerEmail'] },
  {
    name: 'contact',
    settings: ['invitationReminderDays', 'silentContactNoticeDays', 'orderExpiryDays'],
  },
  { name: 'claims', settings: ['claimReminderDays', 'claimExpiryDays'] },
  {
    name: 'mapping',
    settings: ['undoHours', 'partnerMapping', 'isOneOrganizationPerUser', 'doPartnersSeeFullFacts'],
  },
  { name: 'departures', settings: ['domainProofDays', 'objectionDays', 'departureDecisionDays'] },
  {
    name: 'matching',
    settings: ['isMatchingBeyondLiteral', 'matchesPerSetup', 'leastMatchMilliseconds'],
  },
]
