export type ApiKeyId = string & { readonly __brand: 'ApiKeyId' }

export const SCOPES = [
  'orders:read',
  'orders:write',
  'directory:read',
  'directory:write',
  'matches',
  'events',
  'targets',
  'reviews',
  'admin',
] as const
/** What a key may do. `admin` may do everything. */
export type Scope = (typeof SCOPES)[number]

/** A named key of one of the vendor's systems. The key itself is shown once and kept as a hash only. */
export type ApiKey = {
  readonly id: ApiKeyId
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

/** True when the key may do what needs one of `wanted`. */
export function mayUse(key: Pick<ApiKey, 'scopes'>, wanted: readonly Scope[]): boolean {
  return key.scopes.includes('admin') || wanted.some((scope) => key.scopes.includes(scope))
}
