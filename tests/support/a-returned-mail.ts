export type ReturnedMail = {
  readonly messageId: string
  readonly action: string
  readonly status: string
  readonly diagnostic: string
  readonly ownMessageId: string
  readonly text: string
  /** `global`: RFC 6533; `whole`: with all of the mail that came back. */
  readonly form: 'headers' | 'whole' | 'global'
}

const PARTS = {
  headers: ['message/delivery-status', 'text/rfc822-headers'],
  whole: ['message/delivery-status', 'message/rfc822'],
  global: ['message/global-delivery-status', 'message/global-headers'],
} as const

/** A delivery status notification (RFC 3464), as a mail server writes it. */
export function aReturnedMail(
  changes: Partial<ReturnedMail> & { readonly messageId: string },
): string {
  const mail: ReturnedMail = {
    action: 'failed',
    status: '5.1.1',
    diagnostic: '550 5.1.1 <eva@acme.example>:\r\n no such user here',
    ownMessageId: '<20260302.1@mx.example>',
    text: 'Your mail could not be delivered.',
    form: 'headers',
    ...changes,
  }
  const [status, returned] = PARTS[mail.form]
  return [
    'From: MAILER-DAEMON@mx.example',
    `Message-ID: ${mail.ownMessageId}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: text/plain',
    '',
    mail.text,
    '--x',
    `Content-Type: ${status}`,
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; eva@acme.example',
    `Action: ${mail.action}`,
    `Status: ${mail.status}`,
    `Diagnostic-Code: smtp; ${mail.diagnostic}`,
    '--x',
    `Content-Type: ${returned}`,
    '',
    'From: orders@vendor.example',
    `Message-ID: ${mail.messageId}`,
    'Subject: Provisioning information',
    '',
    '--x--',
  ].join('\r\n')
}
