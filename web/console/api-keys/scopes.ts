import type { ApiKeyView } from '../../../src/edges/http/contracts/console/api-keys.ts'

export type Scope = ApiKeyView['scopes'][number]

/** What each scope is called among the sentences, in the order in which they are offered. */
export const SCOPE_WORDS = {
  'orders:read': 'ordersRead',
  'orders:write': 'ordersWrite',
  'directory:read': 'directoryRead',
  'directory:write': 'directoryWrite',
  matches: 'matches',
  events: 'events',
  targets: 'targets',
  reviews: 'reviews',
  admin: 'admin',
} as const satisfies Readonly<Record<Scope, string>>

export const SCOPES = Object.keys(SCOPE_WORDS) as readonly Scope[]
