import type { MailId, QueuedMail } from '../../domain/mails/mail.ts'
import type { EmailAddress } from '../../domain/orders/order.ts'

/** `dropped`: it had lost its sense before it could be sent (a cancelled order, a code too old). */
export type MailState = 'queued' | 'sent' | 'failed' | 'bounced' | 'dropped'

/** A mail and how far it got. */
export type StoredMail = QueuedMail & {
  readonly id: MailId
  readonly state: MailState
  readonly attempts: number
  /** Set while an attempt is under way, so that two workers do not send one mail twice. */
  readonly attemptStartedAt: Date | null
  readonly queuedAt: Date
  readonly sentAt: Date | null
  readonly lastFailure: string | null
}

/** Mails and what became of them; the secret of one is kept until it is sent. */
export type MailStore = {
  /** Stores the mail (its secret sealed) and enqueues the job that sends it. */
  /** Those that are not sent yet. */
  queued(): Promise<readonly MailId[]>
  add(mail: QueuedMail & { readonly id: MailId; readonly queuedAt: Date }): Promise<void>
  /** Under its row lock, for the sender. Undefined when there is no such mail. */
  lock(id: MailId): Promise<StoredMail | undefined>
  /**
   * When this address got its newest notices (see domain/mails/notices.ts) since then; one that is
   * being sent counts. Until the transaction ends, nobody else counts for this address.
   */
  holdNotices(to: EmailAddress, since: Date): Promise<readonly Date[]>
  /** Counts an attempt, before it leaves the process. */
  startAttempt(id: MailId, at: Date): Promise<void>
  /** Also erases the sealed secret. */
  markSent(id: MailId, at: Date): Promise<void>
  /** `queued`: another attempt follows. The others are final and erase the sealed secret. */
  markFailed(id: MailId, reason: string, to: Exclude<MailState, 'sent'>): Promise<void>
  /** Whether the newest mail of the order to this address, codes left out, came back. */
  isReturned(orderId: string, to: EmailAddress): Promise<boolean>
  /** Mails of one order, newest first, without their secrets. */
  ofOrder(orderId: string): Promise<readonly Omit<StoredMail, 'secret'>[]>
}

/** What became of one attempt: `again` may succeed later, `never` will not. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'never'; readonly reason: string; readonly isBounce: boolean }

/** Sends one rendered mail to exactly one recipient. Its Message-ID comes from the id: repeats show. */
export type Mailer = {
  send(mail: QueuedMail & { readonly id: MailId }): Promise<Delivery>
}
