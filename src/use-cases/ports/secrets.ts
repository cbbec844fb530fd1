import type { MailSecret } from '../../domain/mails/mail.ts'

/** Everything that is secret is made, compared and sealed here; keys come from BERTH_SECRET. */
export type Secrets = {
  /** A new locator: 32 random bytes as base64url. */
  readonly newLocator: () => string
  /** SHA-256 of a locator (or of a browser's cookie), as stored. */
  readonly hashOf: (secret: string) => Buffer
  /** Six random digits. */
  readonly newCode: () => string
  /** HMAC of a code, bound to what it is for, as stored. */
  readonly codeHmac: (code: string, binding: string) => Buffer
  /** HMAC of what a row of the audit log is sealed with. */
  readonly auditHmac: (text: string) => Buffer
  /** Who knows it has seen the mail: twenty hex digits of an HMAC of its id. */
  readonly mailTag: (mailId: string) => string
  /** A signing secret of Standard Webhooks: `whsec_` and 24 random bytes in base64. */
  readonly newSigningSecret: () => string
  readonly sealText: (text: string) => Buffer
  readonly openText: (sealed: Buffer) => string
  readonly seal: (secret: MailSecret) => Buffer
  readonly open: (sealed: Buffer) => MailSecret
}
