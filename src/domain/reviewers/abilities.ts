import { DomainError } from '../error.ts'

/** From the least to the most: each may do what the ones before may. */
export const REVIEWER_ROLES = ['viewer', 'reviewer', 'admin'] as const
export type ReviewerRole = (typeof REVIEWER_ROLES)[number]

/** What there is to do in the console, and the least role that may. */
const LEAST_ROLE = {
  /** Orders, reviews, claims, runs, mails, the directory, imports, deliveries, figures. */
  read: 'viewer',
  /** Change the contact, send again, cancel, reopen, undo, repeat a run. */
  'act-on-orders': 'reviewer',
  'decide-reviews': 'reviewer',
  /** Twins, organizations and users. */
  'change-directory': 'reviewer',
  /** Send an event once more. */
  'replay-deliveries': 'reviewer',
  'import-directory': 'admin',
  'read-audit': 'admin',
  'change-settings': 'admin',
  'change-webhooks': 'admin',
  'change-api-keys': 'admin',
  'change-reviewers': 'admin',
} as const satisfies Readonly<Record<string, ReviewerRole>>

export type Ability = keyof typeof LEAST_ROLE
export const ABILITIES = Object.keys(LEAST_ROLE) as readonly Ability[]

export const leastRoleFor = (ability: Ability): ReviewerRole => LEAST_ROLE[ability]

/** True when somebody of this role may do it. */
export function mayDo(role: ReviewerRole, ability: Ability): boolean {
  return REVIEWER_ROLES.indexOf(role) >= REVIEWER_ROLES.indexOf(LEAST_ROLE[ability])
}

/** All that a role may do. */
export const abilitiesOf = (role: ReviewerRole): readonly Ability[] =>
  ABILITIES.filter((ability) => mayDo(role, ability))

/** Refuses with `not-allowed`, saying which role is needed. */
export function requireAbility(role: ReviewerRole, ability: Ability): void {
  if (mayDo(role, ability)) return
  const needs = leastRoleFor(ability)
  throw new DomainError('not-allowed', `This needs the role ${needs}; yours is ${role}.`, {
    needs,
    role,
  })
}
