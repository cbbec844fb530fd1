import type { RoleGroups } from '../domain/reviewers/role-from-groups.ts'
import { listOf } from './config-addresses.ts'
import {
  booleanOf,
  fault,
  isSet,
  type Reading,
  safeUrlOf,
  secretOf,
  textOf,
} from './environment.ts'

/** How reviewers sign in with the vendor's own provider. */
export type OidcConfig = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** As told on the button. */
  readonly name: string
  readonly scope: string
  readonly groupsClaim: string
  readonly groupsOf: RoleGroups
  /** Codes to the mailbox stay open beside it. */
  readonly isCodeOpen: boolean
}

export const OIDC_NAMES = [
  'BERTH_OIDC_ADMIN_GROUPS',
  'BERTH_OIDC_ALSO_CODES',
  'BERTH_OIDC_CLIENT_ID',
  'BERTH_OIDC_CLIENT_SECRET',
  'BERTH_OIDC_GROUPS_CLAIM',
  'BERTH_OIDC_ISSUER',
  'BERTH_OIDC_NAME',
  'BERTH_OIDC_REVIEWER_GROUPS',
  'BERTH_OIDC_SCOPES',
  'BERTH_OIDC_VIEWER_GROUPS',
] as const

/** Undefined: reviewers sign in by codes. */
export function readOidc(read: Reading): OidcConfig | undefined {
  // Whoever can change what a provider answers can sign in as anybody: never in plain text.
  const issuer = safeUrlOf(read, 'BERTH_OIDC_ISSUER')
  const clientId = textOf(read, 'BERTH_OIDC_CLIENT_ID')
  const clientSecret = secretOf(read, 'BERTH_OIDC_CLIENT_SECRET')
  const groupsOf = {
    viewer: listOf(read, 'BERTH_OIDC_VIEWER_GROUPS'),
    reviewer: listOf(read, 'BERTH_OIDC_REVIEWER_GROUPS'),
    admin: listOf(read, 'BERTH_OIDC_ADMIN_GROUPS'),
  }
  const isCodeOpen = booleanOf(read, 'BERTH_OIDC_ALSO_CODES') ?? false
  const scope = textOf(read, 'BERTH_OIDC_SCOPES') ?? 'openid profile email'
  if (!isSet(read, 'BERTH_OIDC_ISSUER')) {
    refuseWithoutIssuer(read)
    return undefined
  }
  if (clientId === undefined)
    fault(read, 'BERTH_OIDC_CLIENT_ID', 'is required with BERTH_OIDC_ISSUER')
  if (groupsOf.admin.length === 0) {
    const why = 'is required with BERTH_OIDC_ISSUER: somebody must be able to administer Berth'
    fault(read, 'BERTH_OIDC_ADMIN_GROUPS', why)
  }
  if (!scope.split(' ').includes('openid')) {
    fault(read, 'BERTH_OIDC_SCOPES', 'must name openid (openid profile email)')
  }
  if (issuer === undefined || clientId === undefined) return undefined
  return {
    ...{ issuer, clientId, clientSecret, scope, groupsOf, isCodeOpen },
    name: textOf(read, 'BERTH_OIDC_NAME') ?? new URL(issuer).hostname,
    groupsClaim: textOf(read, 'BERTH_OIDC_GROUPS_CLAIM') ?? 'groups',
  }
}

function refuseWithoutIssuer(read: Reading): void {
  for (const name of OIDC_NAMES) {
    if (name !== 'BERTH_OIDC_ISSUER' && isSet(read, name)) {
      fault(read, name, 'says nothing without BERTH_OIDC_ISSUER')
    }
  }
}
