import type { ApiKeyId } from '../../domain/api-keys/api-key.ts'

/** What was answered to the first request with an Idempotency-Key. */
export type KeptReply = {
  /** SHA-256 of method, path and body. */
  readonly fingerprint: Buffer
  readonly status: number
  readonly body: unknown
}

/**
 * Written in the same transaction as the change it answers for: after a crash there is either both
 * or neither, so a repeat never doubles anything and never loses its reply.
 */
export type IdempotencyStore = {
  /** Takes the key for this transaction. False while another transaction holds it. */
  hold(apiKeyId: ApiKeyId, key: string): Promise<boolean>
  find(apiKeyId: ApiKeyId, key: string): Promise<KeptReply | undefined>
  keep(apiKeyId: ApiKeyId, key: string, reply: KeptReply, at: Date): Promise<void>
  /** Forgets what was kept before `before`, a bounded number at a time. */
  forget(before: Date): Promise<void>
}
