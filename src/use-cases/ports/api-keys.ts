import type { ApiKey, ApiKeyId } from '../../domain/api-keys/api-key.ts'

export type ApiKeyStore = {
  add(key: ApiKey, hash: Buffer): Promise<void>
  /** The key with this hash, unless it is revoked. */
  findLive(hash: Buffer): Promise<ApiKey | undefined>
  /** Newest first, revoked ones included. */
  list(): Promise<readonly ApiKey[]>
  touch(id: ApiKeyId, at: Date): Promise<void>
  /** False when there is no live key of this id or name. */
  revoke(idOrName: string, at: Date): Promise<boolean>
}
