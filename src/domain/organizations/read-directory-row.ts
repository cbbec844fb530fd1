import { DomainError } from '../error.ts'
import type { LinkRow, OrganizationRow, UserRow } from './directory-rows.ts'
import { ORIGINS } from './organization.ts'
import { email, host } from './read-address.ts'
import {
  choice,
  count,
  country,
  FieldProblem,
  fields,
  list,
  optional,
  text,
  time,
} from './read-fields.ts'

export type DirectoryRow =
  | { readonly type: 'organization'; readonly row: OrganizationRow }
  | { readonly type: 'user'; readonly row: UserRow }
  | { readonly type: 'customer'; readonly row: LinkRow }

const externalId = text(200)

const organizationFields = {
  name: text(200),
  kind: choice(['customer', 'partner']),
  origin: optional(choice(ORIGINS), 'direct' as const),
  otherNames: optional(list(text(200), 50), []),
  country: optional(country, null),
  createdAt: optional(time, null),
  lastActiveAt: optional(time, null),
  activeSubscriptions: optional(count, 0),
  domains: optional(
    list(
      fields({
        name: host,
        status: optional(choice(['verified', 'unverified']), 'unverified' as const),
      }),
      500,
    ),
    [],
  ),
  userDomains: optional(list(fields({ name: host, userCount: count }), 500), []),
}
const userFields = {
  email,
  role: choice(['administrator', 'member']),
  lastActiveAt: optional(time, null),
}

const organization = fields(organizationFields)
const user = fields(userFields)
const ROWS = {
  organization: fields({ type: choice(['organization']), externalId, ...organizationFields }),
  user: fields({
    type: choice(['user']),
    organizationExternalId: externalId,
    externalId,
    ...userFields,
  }),
  customer: fields({
    type: choice(['customer']),
    partnerExternalId: externalId,
    customerExternalId: externalId,
  }),
}

/** Reads one row of an import, or says what is wrong with it, naming the field. */
export function readDirectoryRow(value: unknown): DirectoryRow | { readonly problem: string } {
  try {
    return readRow(value)
  } catch (problem) {
    if (problem instanceof FieldProblem) return { problem: sentenceOf(problem) }
    throw problem
  }
}

function readRow(value: unknown): DirectoryRow {
  const type =
    typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
  if (type === 'organization') {
    const { type, ...read } = ROWS.organization(value, '')
    return { type, row: eachHostOnce(read) }
  }
  if (type === 'user') {
    const { type, ...row } = ROWS.user(value, '')
    return { type, row }
  }
  if (type !== 'customer')
    throw new FieldProblem('/type', 'must be one of organization, user, customer')
  const { type: link, ...row } = ROWS.customer(value, '')
  if (row.partnerExternalId === row.customerExternalId) {
    throw new FieldProblem('/customerExternalId', 'must be another organization than the partner')
  }
  return { type: link, row }
}

/** An organization as a PUT gives it; refused with `invalid-value`, naming the field. */
export function readOrganization(id: string, value: unknown): OrganizationRow {
  return refusing(() =>
    eachHostOnce({ externalId: externalId(id, ''), ...organization(value, '') }),
  )
}

/** A user as a PUT gives it; refused with `invalid-value`, naming the field. */
export function readUser(organizationId: string, id: string, value: unknown): UserRow {
  return refusing(() => ({
    organizationExternalId: externalId(organizationId, ''),
    externalId: externalId(id, ''),
    ...user(value, ''),
  }))
}

function refusing<T>(read: () => T): T {
  try {
    return read()
  } catch (problem) {
    if (!(problem instanceof FieldProblem)) throw problem
    throw new DomainError('invalid-value', `${sentenceOf(problem)}.`, {
      pointer: `#${problem.path}`,
    })
  }
}

function sentenceOf({ path, message }: FieldProblem): string {
  return path === '' ? `The row ${message}` : `${path.slice(1)} ${message}`
}

/** Two spellings of one host are one. */
function eachHostOnce(row: OrganizationRow): OrganizationRow {
  const status = new Map(row.domains.map((domain) => [domain.name, domain]))
  const counts = new Map<string, number>()
  for (const { name, userCount } of row.userDomains) {
    counts.set(name, (counts.get(name) ?? 0) + userCount)
  }
  const userDomains = [...counts].map(([name, userCount]) => ({ name, userCount }))
  return { ...row, domains: [...status.values()], userDomains }
}
