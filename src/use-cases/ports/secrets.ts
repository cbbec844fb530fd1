import type { MailSecret } from '../../domain/mails/mail.ts'

/** What rows of the audit log are sealed with. */
export type AuditKey = {
  /** Tells one BERTH_SECRET from another, and nothing else of it. */
  readonly tag: string
  readonly mac: (text: string) => Buffer
}

/** One of a secret that is no longer in use: it sealed the rows up to `until`. */
export type KeptAuditKey = AuditKey & { readonly until: number }

/**
 * Everything that is secret is made, compared and sealed here; keys come from BERTH_SECRET. While
 * the secret is changed for another, what was made with BERTH_SECRET_PREVIOUS holds too.
 */
export type Secrets = {
  /** A new locator: 32 random bytes as base64url. */
  readonly newLocator: () => string
  /** SHA-256 of a locator (or of a browser's cookie), as stored. */
  readonly hashOf: (secret: string) => Buffer
  /** Six random digits. */
  readonly newCode: () => string
  /** HMAC of a code, bound to what it is for, as stored. */
  readonly codeHmac: (code: string, binding: string) => Buffer
  /** Whether what is stored is the HMAC of this code. */
  readonly isCode: (stored: Buffer, code: string, binding: string) => boolean
  /** HMAC of what a row of the audit log is sealed with. */
  readonly auditHmac: (text: string) => Buffer
  /** Of each secret that holds, the newest first. */
  readonly auditKeys: readonly AuditKey[]
  /** The audit key with this tag, sealed for the time when its secret is gone. */
  readonly keepAuditKey: (tag: string, until: number) => Buffer
  readonly openAuditKey: (sealed: Buffer) => KeptAuditKey
  /** Who knows it has seen the mail: twenty hex digits of an HMAC of its id. */
  readonly mailTag: (mailId: string) => string
  readonly isMailTag: (tag: string, mailId: string) => boolean
  /** A signing secret of Standard Webhooks: `whsec_` and 24 random bytes in base64. */
  readonly newSigningSecret: () => string
  readonly sealText: (text: string) => Buffer
  readonly openText: (sealed: Buffer) => string
  /** The same sealed with the newest secret; null: it is. Throws where no secret that holds fits. */
  readonly resealText: (sealed: Buffer) => Buffer | null
  readonly seal: (secret: MailSecret) => Buffer
  readonly open: (sealed: Buffer) => MailSecret
  /** As `resealText`. */
  readonly reseal: (sealed: Buffer) => Buffer | null
}
