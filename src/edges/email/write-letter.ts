import type { Mail, MailKind, QueuedMail } from '../../domain/mails/mail.ts'
import { oneLine } from './address.ts'
import { type Desk, deskFor, type Sender } from './desk.ts'
import { toHtml } from './layout.ts'
import type { Letter, Template } from './letter.ts'
import { toPlainText } from './plain-text.ts'
import { CLAIM_ACCEPTANCE } from './templates/claim-acceptance.ts'
import { CLAIM_ADMINISTRATOR } from './templates/claim-administrator.ts'
import { CLAIM_ANSWERED } from './templates/claim-answered.ts'
import { CLAIM_CONFIRMATION } from './templates/claim-confirmation.ts'
import { CLAIM_PARTNER_LINK } from './templates/claim-partner-link.ts'
import { CLAIM_SETTLED } from './templates/claim-settled.ts'
import { CODE } from './templates/code.ts'
import { CONTACT_CHANGED } from './templates/contact-changed.ts'
import { CONTACT_SILENT } from './templates/contact-silent.ts'
import { CONTACT_UNREACHABLE } from './templates/contact-unreachable.ts'
import { DEPARTURE_NOTICE } from './templates/departure-notice.ts'
import { DEPARTURE_PROGRESS } from './templates/departure-progress.ts'
import { DEPARTURE_PROOF } from './templates/departure-proof.ts'
import { HAND_OVER_REQUEST } from './templates/hand-over-request.ts'
import { INVITATION } from './templates/invitation.ts'
import { MAPPED } from './templates/mapped.ts'
import { ORDER_ENDED } from './templates/order-ended.ts'
import { PARTNER_LINK_ENDED } from './templates/partner-link-ended.ts'
import { PARTNER_LINKED } from './templates/partner-linked.ts'
import { PROVISIONED } from './templates/provisioned.ts'
import { QUESTION } from './templates/question.ts'
import { REVIEWER_SIGN_IN_CODE } from './templates/reviewer-sign-in-code.ts'
import { SENT_BACK } from './templates/sent-back.ts'
import { TAKE_OVER } from './templates/take-over.ts'
import { UNDONE } from './templates/undone.ts'
import { WEBHOOK_FAILED } from './templates/webhook-failed.ts'

/** The words of every kind of mail. */
export const TEMPLATES: { readonly [K in MailKind]: Template<K> } = {
  invitation: INVITATION,
  code: CODE,
  'claim-administrator': CLAIM_ADMINISTRATOR,
  'claim-confirmation': CLAIM_CONFIRMATION,
  'claim-acceptance': CLAIM_ACCEPTANCE,
  'claim-partner-link': CLAIM_PARTNER_LINK,
  'partner-linked': PARTNER_LINKED,
  'partner-link-ended': PARTNER_LINK_ENDED,
  'claim-answered': CLAIM_ANSWERED,
  'claim-settled': CLAIM_SETTLED,
  'departure-notice': DEPARTURE_NOTICE,
  'departure-proof': DEPARTURE_PROOF,
  'departure-progress': DEPARTURE_PROGRESS,
  question: QUESTION,
  'take-over': TAKE_OVER,
  'contact-changed': CONTACT_CHANGED,
  'hand-over-request': HAND_OVER_REQUEST,
  'sent-back': SENT_BACK,
  mapped: MAPPED,
  provisioned: PROVISIONED,
  undone: UNDONE,
  'contact-silent': CONTACT_SILENT,
  'contact-unreachable': CONTACT_UNREACHABLE,
  'webhook-failed': WEBHOOK_FAILED,
  'order-ended': ORDER_ENDED,
  'reviewer-sign-in-code': REVIEWER_SIGN_IN_CODE,
}

const OPENS_A_CLAIM: readonly MailKind[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
  'departure-notice',
  'claim-partner-link',
  'partner-linked',
]

export type Office = Sender & {
  /** Where Berth is reached from outside. Links are made from this and from nothing else. */
  readonly publicUrl: string
}

export type WrittenLetter = {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Writes a mail in its language, as HTML and as plain text. Throws when its secret is missing. */
export async function writeLetter(
  office: Office,
  mail: Pick<QueuedMail, 'mail' | 'language' | 'secret'>,
): Promise<WrittenLetter> {
  const desk = deskFor(office, {
    language: mail.language,
    code: mail.secret?.code ?? null,
    url: linkOf(office, mail),
  })
  const write = TEMPLATES[mail.mail.kind][mail.language] as (mail: Mail, desk: Desk) => Letter
  const letter = write(mail.mail, desk)
  return {
    subject: oneLine(letter.subject),
    html: await toHtml(letter, mail.language, office.vendorName),
    text: toPlainText(letter, office.vendorName),
  }
}

function linkOf(office: Office, { mail, secret }: Pick<QueuedMail, 'mail' | 'secret'>) {
  if (!secret?.locator) return null
  const path = OPENS_A_CLAIM.includes(mail.kind) ? 'claims' : 'setup'
  const base = office.publicUrl.endsWith('/') ? office.publicUrl : `${office.publicUrl}/`
  return new URL(`${path}/${encodeURIComponent(secret.locator)}`, base).href
}
