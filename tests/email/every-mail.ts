import type { Language } from '../../src/domain/language.ts'
import type { Mail, MailId, QueuedMail } from '../../src/domain/mails/mail.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'

export const LOCATOR = 'Zm9yIHRlc3RzIG9ubHksIG5vdCBhIHJlYWwgb25lISE'
export const CODE = '048213'

const order = {
  orderNumber: 'SO-4711',
  lines: [
    { name: 'Collaboration Pro', quantity: 250 },
    { name: 'Archive & Search <10 years>', quantity: 1 },
  ],
}
const eva = { name: 'Eva Berg', email: 'eva.berg@acme.example', partnerName: null }
const partner = {
  name: 'Jörg Weiß',
  email: 'jorg@partner.example',
  partnerName: 'Nordic Cloud Partners',
}
const organizationName = 'Acme AB'
const person = 'karin.lindqvist@acme.example'
const partnerName = 'Nordic Cloud Partners'
const expiresAt = '2026-04-01T09:00:00.000Z'

const STANDINGS = [
  'is-administrator',
  'becomes-now',
  'administrators-decide',
  'must-accept',
  null,
] as const

const claimAnswers: readonly Mail[] = (
  ['administrator', 'confirmation', 'acceptance', 'partner-link'] as const
).flatMap((claimKind) =>
  (['approved', 'refused', 'disputed', 'expired', 'unanswerable'] as const).flatMap((outcome) =>
    [true, false].map(
      (isToContinue): Mail => ({
        kind: 'claim-answered',
        claimKind,
        orderNumber: order.orderNumber,
        organizationName,
        person,
        outcome,
        reason:
          outcome === 'refused' ? 'Karin left us in May; ask our service desk instead.' : null,
        isToContinue,
      }),
    ),
  ),
)

const departures: readonly Mail[] = [null, 'acme.example'].flatMap((provedDomain): Mail[] => [
  ...[0, 1].map(
    (reminder): Mail => ({
      kind: 'departure-notice',
      order,
      orderedBy: eva,
      person,
      organizationName,
      provedDomain,
      objectionUntil: expiresAt,
      reminder,
      expiresAt,
    }),
  ),
  ...(['objection', 'approved'] as const).map(
    (stage): Mail => ({
      kind: 'departure-progress',
      orderNumber: order.orderNumber,
      organizationName,
      stage,
      provedDomain,
      objectionUntil: expiresAt,
    }),
  ),
])

/** Every kind of mail in every variant that changes its words. */
export const EVERY_MAIL: readonly Mail[] = [
  ...departures,
  {
    kind: 'departure-proof',
    orderNumber: order.orderNumber,
    organizationName,
    domain: 'acme.example',
    record: { name: '_berth-challenge.acme.example', value: `berth-challenge=${'t'.repeat(43)}` },
    until: expiresAt,
  },
  {
    kind: 'invitation',
    order,
    contactName: 'Eva Berg',
    companyName: 'Acme AB',
    reminder: 0,
    expiresAt,
    partnerName: null,
    handedOver: null,
  },
  {
    kind: 'invitation',
    order,
    contactName: null,
    companyName: null,
    reminder: 1,
    expiresAt,
    partnerName: 'Nordic Cloud Partners',
    handedOver: null,
  },
  ...(['setup', 'claim', 'take-over'] as const).map(
    (purpose): Mail => ({
      kind: 'code',
      purpose,
      orderNumber: order.orderNumber,
      validMinutes: 10,
    }),
  ),
  ...[true, false].flatMap((isParked): readonly Mail[] => [
    {
      kind: 'claim-administrator',
      order,
      orderedBy: isParked ? eva : partner,
      person,
      organizationName,
      reminder: isParked ? 0 : 1,
      expiresAt,
      isParked,
    },
    {
      kind: 'claim-confirmation',
      order,
      orderedBy: isParked ? eva : partner,
      organizationName,
      reminder: isParked ? 0 : 1,
      expiresAt,
      isParked,
    },
    {
      kind: 'claim-acceptance',
      order,
      orderedBy: isParked ? eva : partner,
      organizationName,
      isNewOrganization: isParked,
      reminder: isParked ? 0 : 1,
      expiresAt,
    },
  ]),
  ...claimAnswers,
  ...(['administrator', 'confirmation', 'acceptance', 'partner-link'] as const).flatMap(
    (claimKind) =>
      (['approved', 'refused', 'disputed', 'expired', 'withdrawn'] as const).map(
        (outcome): Mail => ({
          kind: 'claim-settled',
          claimKind,
          orderNumber: order.orderNumber,
          organizationName,
          person,
          outcome,
        }),
      ),
  ),
  ...[0, 1].map(
    (reminder): Mail => ({
      kind: 'claim-partner-link',
      order,
      orderedBy: partner,
      partnerName,
      organizationName,
      reminder,
      expiresAt,
    }),
  ),
  ...[null, expiresAt].map(
    (endsAt): Mail => ({
      kind: 'partner-linked',
      orderNumber: order.orderNumber,
      partnerName,
      organizationName,
      endsAt,
    }),
  ),
  ...(['contact', 'administrator'] as const).flatMap((receiver) =>
    (['administrator', 'end-date', 'vendor'] as const).map(
      (because): Mail => ({
        kind: 'partner-link-ended',
        orderNumber: order.orderNumber,
        partnerName,
        organizationName,
        because,
        receiver,
      }),
    ),
  ),
  { kind: 'question', order, orderedBy: eva, organizationName },
  { kind: 'take-over', order, orderedBy: eva, companyName: 'Acme AB', expiresAt },
  { kind: 'contact-changed', orderNumber: order.orderNumber, handedTo: null },
  { kind: 'contact-changed', orderNumber: order.orderNumber, handedTo: 'bo@acme.example' },
  { kind: 'hand-over-request', order, askedBy: 'bo@acme.example' },
  ...(
    [
      { by: eva.email, way: 'contact', isByPartner: false, proposedPartner: null },
      {
        by: partner.email,
        way: 'contact',
        isByPartner: true,
        proposedPartner: 'Nordic Cloud Partners',
      },
      { by: eva.email, way: 'asked', isByPartner: false, proposedPartner: null },
    ] as const
  ).map(
    (handedOver): Mail => ({
      kind: 'invitation',
      order,
      contactName: null,
      companyName: 'Acme AB',
      reminder: 0,
      expiresAt,
      partnerName: null,
      handedOver,
    }),
  ),
  {
    kind: 'contact-silent',
    orderNumber: order.orderNumber,
    contactEmail: 'eva@acme.example',
    invitedAt: '2026-03-02T09:00:00.000Z',
  },
  {
    kind: 'contact-unreachable',
    orderNumber: order.orderNumber,
    contactEmail: 'eva.berg@acme.example',
  },
  { kind: 'webhook-failed', endpointHost: 'erp.harbour.example' },
  {
    kind: 'sent-back',
    orderNumber: order.orderNumber,
    reason: 'Acme AB and Acme Sverige AB are one company; please choose Acme AB.',
  },
  ...(['contact', 'administrator'] as const).flatMap((receiver) =>
    [true, false].map(
      (isToContinue): Mail => ({
        kind: 'undone',
        orderNumber: order.orderNumber,
        organizationName,
        receiver,
        reason: receiver === 'contact' ? 'The administrators of Acme AB do not know you.' : null,
        isToContinue: isToContinue && receiver === 'contact',
      }),
    ),
  ),
  ...(['contact', 'administrator'] as const).flatMap((receiver): readonly Mail[] => [
    ...STANDINGS.map(
      (standing, index): Mail => ({
        kind: 'mapped',
        order,
        organizationName,
        isNewOrganization: index % 2 === 1,
        person,
        undoUntil: '2026-03-05T09:00:00.000Z',
        receiver,
        orderedBy: receiver === 'contact' ? eva : partner,
        standing,
      }),
    ),
    ...[true, false].map(
      (isAdministratorPending): Mail => ({
        kind: 'provisioned',
        order,
        organizationName,
        person,
        receiver,
        isAdministratorPending,
      }),
    ),
  ]),
  { kind: 'order-ended', orderNumber: order.orderNumber, outcome: 'cancelled' },
  { kind: 'order-ended', orderNumber: order.orderNumber, outcome: 'expired' },
  { kind: 'reviewer-sign-in-code', validMinutes: 10 },
]

const WITHOUT_LINK: readonly Mail['kind'][] = [
  'code',
  'contact-silent',
  'contact-unreachable',
  'webhook-failed',
  'claim-settled',
  'partner-link-ended',
  'question',
  'contact-changed',
  'provisioned',
  'order-ended',
  'reviewer-sign-in-code',
]

/** Whether this mail leads to a page by its locator. */
export function hasLink(mail: Mail): boolean {
  if (mail.kind === 'mapped') return mail.receiver === 'contact'
  if (mail.kind === 'undone') return mail.isToContinue
  return !WITHOUT_LINK.includes(mail.kind)
}

/** As it would be queued, with the secret that its kind carries. */
export function queued(
  mail: Mail,
  language: Language = 'en',
  changes: Partial<QueuedMail> = {},
): QueuedMail & { readonly id: MailId } {
  const locator = hasLink(mail) ? { locator: LOCATOR } : null
  return {
    id: '01900000-0000-7000-8000-0000000000aa' as MailId,
    to: 'karin.lindqvist@acme.example' as EmailAddress,
    toName: 'Karin Lindqvist',
    language,
    mail,
    secret: 'validMinutes' in mail ? { code: CODE } : locator,
    orderId: null,
    claimId: null,
    ...changes,
  }
}
