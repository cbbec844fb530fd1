import Type, { type Static } from 'typebox'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

const language = oneOf(['en', 'sv'])
export const orderState = oneOf([
  'scheduled',
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
  'mapped',
  'provisioned',
  'expired',
  'cancelled',
])
const email = Type.String({ format: 'email', maxLength: 254, examples: ['eva@acme.example'] })
const externalId = text(200, { description: 'The id in the vendor’s own system.' })

const line = Type.Object(
  {
    externalId,
    sku: text(100),
    name: text(200),
    quantity: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }),
  },
  strict,
)
export const contactBody = Type.Object(
  {
    kind: oneOf(['customer', 'partner']),
    email,
    name: Type.Optional(nullable(text(200))),
    language: Type.Optional(language),
  },
  { ...strict, title: 'NewContact' },
)
const company = Type.Object(
  {
    name: Type.Optional(nullable(text(200))),
    country: Type.Optional(
      nullable(
        Type.String({ pattern: '^[A-Z]{2}$', description: 'two capital letters, ISO 3166-1' }),
      ),
    ),
  },
  strict,
)
export const orderBody = Type.Object(
  {
    externalId,
    lines: Type.Array(line, { minItems: 1, maxItems: 500 }),
    contact: contactBody,
    company: Type.Optional(nullable(company)),
    partnerOrganizationExternalId: Type.Optional(nullable(externalId)),
    startsAt: Type.Optional(
      nullable(
        Type.String({
          format: 'date-time',
          description: 'When the contact is to be mailed; null: at once.',
        }),
      ),
    ),
  },
  {
    ...strict,
    title: 'NewOrder',
    examples: [
      {
        externalId: 'SO-4711',
        lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 250 }],
        contact: { kind: 'customer', email: 'eva@acme.example', name: 'Eva Berg', language: 'sv' },
        company: { name: 'Acme AB', country: 'SE' },
        partnerOrganizationExternalId: null,
        startsAt: null,
      },
    ],
  },
)

export const claimState = oneOf([
  'open',
  'approved',
  'refused',
  'disputed',
  'expired',
  'withdrawn',
  'unanswerable',
])
export const claimKind = oneOf(['administrator', 'confirmation', 'acceptance', 'partner-link'])

const mappingReply = Type.Object(
  {
    organizationId: Type.String(),
    organizationExternalId: nullable(Type.String()),
    isNew: Type.Boolean({ description: 'The organization is made for this order.' }),
    rule: oneOf([
      'administrator-email',
      'member-email',
      'first-five',
      'beyond',
      'new-organization',
      'reviewer',
    ]),
    mappedAt: instant,
    undoUntil: instant,
  },
  strict,
)
const STEPS = [
  'create-organization',
  'create-partner-organization',
  'attach-subscription',
  'add-administrator',
  'link-partner',
] as const
/** What `POST …/undo` is told. */
export const undoBody = Type.Object(
  {
    to: Type.Optional(
      Type.Enum(['in-setup', 'in-review'], {
        description:
          'To its contact, who chooses again (so unless said otherwise), or to a reviewer.',
      }),
    ),
    reason: text(1000, { description: 'Why, in the reviewer’s words. The contact reads it.' }),
  },
  {
    ...strict,
    title: 'Undo',
    examples: [{ to: 'in-setup', reason: 'The administrators of Acme AB do not know this order.' }],
  },
)
const runReply = Type.Object(
  {
    state: oneOf(['running', 'done', 'failed']),
    steps: Type.Array(
      Type.Object(
        {
          name: oneOf([...STEPS, ...STEPS.map((step) => `undo-${step}` as const)]),
          state: oneOf(['pending', 'waiting', 'done', 'failed', 'undone']),
          attempts: Type.Integer({ minimum: 0 }),
          lastFailure: nullable(Type.String()),
        },
        strict,
      ),
    ),
  },
  strict,
)
export const orderReply = Type.Object(
  {
    id: Type.String(),
    externalId: Type.String(),
    lines: Type.Array(line),
    contact: Type.Object(
      {
        kind: oneOf(['customer', 'partner']),
        email: Type.String(),
        name: nullable(Type.String()),
        language,
      },
      strict,
    ),
    isContactUnreachable: Type.Boolean({
      description: 'The newest mail to the contact came back; the timeline tells why.',
    }),
    company: Type.Object(
      { name: nullable(Type.String()), country: nullable(Type.String()) },
      strict,
    ),
    partnerOrganizationExternalId: nullable(Type.String()),
    startsAt: nullable(instant),
    state: orderState,
    stateSince: instant,
    nextActor: oneOf(['contact', 'approver', 'reviewer', 'target', 'nobody']),
    expiresAt: nullable(instant),
    createdAt: instant,
    intent: nullable(oneOf(['customer-own', 'partner-for-customer', 'partner-own'])),
    mapping: nullable(mappingReply),
    claims: Type.Array(
      Type.Object(
        {
          id: Type.String(),
          kind: claimKind,
          state: claimState,
          openedAt: instant,
          answeredAt: nullable(instant),
        },
        strict,
      ),
    ),
    run: nullable(runReply),
  },
  { ...strict, title: 'Order' },
)
export const orderList = listOf(orderReply, 'OrderList')
export const orderQuery = query({
  ...listQuery,
  state: Type.Optional(orderState),
  contact: Type.Optional(email),
  organizationId: Type.Optional(Type.String({ format: 'uuid' })),
  q: Type.Optional(text(200, { description: 'An external id, an address, or part of a name.' })),
})
export const orderParams = Type.Object(
  {
    id: Type.String({
      maxLength: 300,
      description: 'The order’s id, or `external:` and its external id.',
    }),
  },
  strict,
)

export const timelineReply = listOf(
  Type.Object(
    {
      sequence: Type.Integer({ minimum: 1, description: 'Counts from 1 without a gap.' }),
      at: instant,
      kind: Type.String({ examples: ['order.received'] }),
      actor: Type.Object(
        {
          kind: oneOf([
            'api-key',
            'contact',
            'approver',
            'reviewer',
            'operator',
            'directory',
            'target',
            'system',
          ]),
          id: nullable(Type.String()),
        },
        strict,
      ),
      onBehalfOf: nullable(Type.String()),
      facts: Type.Record(
        Type.String(),
        Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
      ),
    },
    { ...strict, title: 'TimelineEntry' },
  ),
  'Timeline',
)
export const timelineQuery = query(listQuery)
export const provisionedBody = Type.Object(
  {
    organizationExternalId: externalId,
    subscriptionExternalId: Type.Optional(nullable(externalId)),
    partnerOrganizationExternalId: Type.Optional(nullable(externalId)),
    run: Type.Optional(
      nullable(
        Type.Integer({
          minimum: 1,
          maximum: 1_000_000,
          description: 'Which run is done, as `run.started` says; without it, all of the order.',
        }),
      ),
    ),
  },
  { ...strict, title: 'ProvisionedReport' },
)

export type OrderBody = Static<typeof orderBody>
export type ContactBody = Static<typeof contactBody>
export type OrderReply = Static<typeof orderReply>
