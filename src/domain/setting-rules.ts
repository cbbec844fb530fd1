import { parseEmailAddress } from './email-address.ts'
import { DomainError } from './error.ts'
import { PARTNER_MAPPINGS, type Settings } from './settings.ts'

type Rule = { readonly says: string } & (
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** Ascending, each once. */
  | { readonly kind: 'days'; readonly most: number; readonly atMost: number }
  | { readonly kind: 'switch' }
  /** An e-mail address, or none. */
  | { readonly kind: 'address' }
  | { readonly kind: 'choice'; readonly of: typeof PARTNER_MAPPINGS }
  | { readonly kind: 'text'; readonly most: number }
)

/** What may be set while Berth runs, what each says, and in which range. */
export const SETTING_RULES: Readonly<Record<keyof Settings, Rule>> = {
  vendorName: { kind: 'text', most: 60, says: 'Your name, as people read it in mails and pages.' },
  vendorSupport: {
    kind: 'text',
    most: 100,
    says: 'How people reach you without a link from a mail.',
  },
  invitationReminderDays: {
    kind: 'days',
    most: 5,
    atMost: 60,
    says: 'Days after the invitation on which a contact who has not begun is reminded.',
  },
  silentContactNoticeDays: {
    kind: 'number',
    least: 1,
    most: 60,
    says: 'Days without a start after which reviewers are told.',
  },
  reviewerEmail: {
    kind: 'address',
    says: 'Where your reviewers get notices, such as of contacts who do not begin; empty for nowhere.',
  },
  orderExpiryDays: {
    kind: 'number',
    least: 1,
    most: 365,
    says: 'Days that a contact has for the setup. The clock stops while an order is parked or in review.',
  },
  claimReminderDays: {
    kind: 'days',
    most: 5,
    atMost: 60,
    says: 'Days after a question on which those who have not answered are reminded.',
  },
  claimExpiryDays: {
    kind: 'number',
    least: 1,
    most: 90,
    says: 'Days after which a question that nobody answered expires.',
  },
  undoHours: {
    kind: 'number',
    least: 0,
    most: 720,
    says: 'Hours for which a mapping can be undone. Mappings that are there keep theirs.',
  },
  domainProofDays: {
    kind: 'number',
    least: 1,
    most: 60,
    says: 'Days for which the TXT record of a domain is waited for, when no administrator answers.',
  },
  // The product promises seven: a setting makes it stricter, never looser.
  objectionDays: {
    kind: 'number',
    least: 7,
    most: 60,
    says: 'Days in which every administrator on record can object before reviewers let somebody in.',
  },
  departureDecisionDays: {
    kind: 'number',
    least: 1,
    most: 90,
    says: 'Days that the two reviewers have after that; then the order returns to its contact.',
  },
  isOneOrganizationPerUser: {
    kind: 'switch',
    says: 'Who is a user of one organization does not become administrator of a new one.',
  },
  isMatchingBeyondLiteral: {
    kind: 'switch',
    says: 'Organizations are also found by other spellings, words and domains; else by the literal rules alone.',
  },
  doPartnersSeeFullFacts: {
    kind: 'switch',
    says: 'Partners see all facts of every candidate; else sizes in bands.',
  },
  partnerMapping: {
    kind: 'choice',
    of: PARTNER_MAPPINGS,
    says: 'Whether the order of a partner for an existing customer waits for its administrators: never, where it has 100 users or a verified domain, or always.',
  },
  matchesPerSetup: {
    kind: 'number',
    least: 1,
    most: 20,
    says: 'Searches for an organization in one setup; then a reviewer decides.',
  },
  leastMatchMilliseconds: {
    kind: 'number',
    least: 0,
    most: 5000,
    says: 'The answer to a search in the wizard takes at least so long, so that its time tells nothing.',
  },
}

export type SettingName = keyof Settings
export const SETTING_NAMES = Object.keys(SETTING_RULES) as readonly SettingName[]

/**
 * Changes as they were sent: a name and its new value, null for the default. Refuses all of them
 * with `invalid-value` when one is unknown or not allowed.
 */
export function readSettingChanges(
  changes: Readonly<Record<string, unknown>>,
): ReadonlyMap<SettingName, unknown> {
  const read = new Map<SettingName, unknown>()
  for (const [name, value] of Object.entries(changes)) {
    const known = SETTING_NAMES.find((one) => one === name)
    if (known === undefined)
      throw refused(name, `There is no such setting. They are ${SETTING_NAMES.join(', ')}.`)
    const allowed = value === null || isAllowed(SETTING_RULES[known], value)
    if (!allowed)
      throw refused(name, `Must be ${allowedOf(SETTING_RULES[known])}; or null for the default.`)
    read.set(known, typeof value === 'string' ? value.trim() : value)
  }
  return read
}

/** The settings with what was kept of changes; what is not allowed any more counts as unchanged. */
export function withChanges(defaults: Settings, kept: ReadonlyMap<string, unknown>): Settings {
  const changed = SETTING_NAMES.flatMap((name) => {
    const value = kept.get(name)
    const isFit = kept.has(name) && isAllowed(SETTING_RULES[name], value)
    return isFit ? [[name, value] as const] : []
  })
  return { ...defaults, ...Object.fromEntries(changed) }
}

function isAllowed(rule: Rule, value: unknown): boolean {
  switch (rule.kind) {
    case 'switch':
      return typeof value === 'boolean'
    case 'address':
      return typeof value === 'string' && isAddress(value)
    case 'choice':
      return typeof value === 'string' && rule.of.some((one) => one === value)
    case 'text':
      return typeof value === 'string' && isText(value, rule.most)
    case 'number':
      return isWhole(value, rule.least, rule.most)
    case 'days':
      return Array.isArray(value) && isAscending(value, rule)
  }
}

const isAddress = (value: string) => value === '' || typeof parseEmailAddress(value) === 'string'

const isText = (value: string, most: number) =>
  value.trim() !== '' && value.length <= most && !/\p{Cc}/u.test(value)

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

function isAscending(
  days: readonly unknown[],
  { most, atMost }: { readonly most: number; readonly atMost: number },
): boolean {
  if (days.length > most || !days.every((day) => isWhole(day, 1, atMost))) return false
  return days.slice(1).every((day, index) => Number(day) > Number(days[index]))
}

/** Completes "Must be …". */
export function allowedOf(rule: Rule): string {
  switch (rule.kind) {
    case 'switch':
      return 'true or false'
    case 'address':
      return 'an e-mail address, or empty'
    case 'choice':
      return `one of ${rule.of.join(', ')}`
    case 'text':
      return `a line of 1 to ${rule.most} characters`
    case 'number':
      return `a whole number from ${rule.least} to ${rule.most}`
    case 'days':
      return `a list of at most ${rule.most} whole numbers from 1 to ${rule.atMost}, ascending`
  }
}

function refused(name: string, sentence: string): DomainError {
  return new DomainError('invalid-value', sentence, { pointer: `#/${name}` })
}
