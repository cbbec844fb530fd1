import type { ApiKey, ApiKeyId } from '../../domain/api-keys/api-key.ts'

/** The vendor's keys; only their hashes are kept. */
export type ApiKeyStore = {
  /** False when a live key has this name. */
  add(key: ApiKey, hash: Buffer): Promise<boolean>
  /** The key with this hash, unless it is revoked. */
  findLive(hash: Buffer): Promise<ApiKey | undefined>
  /** Newest first, revoked ones included. */
  list(): Promise<readonly ApiKey[]>
  touch(id: ApiKeyId, at: Date): Promise<void>
  /** The key that was ended; undefined when there is no live one of this id or name. */
  revoke(idOrName: string, at: Date): Promise<ApiKey | undefined>
}
