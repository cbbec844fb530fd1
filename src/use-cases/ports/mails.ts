import type { MailId, QueuedMail } from '../../domain/mails/mail.ts'

export type MailState = 'queued' | 'sent' | 'failed' | 'bounced'

export type StoredMail = QueuedMail & {
  readonly id: MailId
  readonly state: MailState
  readonly attempts: number
  readonly queuedAt: Date
  readonly sentAt: Date | null
  readonly lastFailure: string | null
}

export type MailStore = {
  /** Stores the mail (its secret sealed) and enqueues the job that sends it. */
  add(mail: QueuedMail & { readonly id: MailId; readonly queuedAt: Date }): Promise<void>
  /** Under its row lock, for the sender. Undefined when there is no such mail. */
  lock(id: MailId): Promise<StoredMail | undefined>
  /** Also erases the sealed secret. */
  markSent(id: MailId, at: Date): Promise<void>
  /** `isFinal`: no further attempt; erases the sealed secret. */
  markFailed(id: MailId, reason: string, isFinal: boolean): Promise<void>
  /** Mails of one order, newest first, without their secrets. */
  ofOrder(orderId: string): Promise<readonly Omit<StoredMail, 'secret'>[]>
}

/** Sends one rendered mail to exactly one recipient. */
export type Mailer = {
  send(mail: QueuedMail): Promise<void>
}
