import Type, { type Static } from 'typebox'
import { organizationKind, origin } from './organizations.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

export const matchBody = Type.Object(
  {
    companyName: text(200),
    administratorEmail: Type.String({
      format: 'email',
      maxLength: 254,
      examples: ['eva@acme.example'],
    }),
    kind: organizationKind,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
  },
  { ...strict, title: 'MatchQuestion' },
)

/** An organization as a reviewer sees it. */
export const matchedOrganization = Type.Object(
  {
    id: Type.String(),
    externalId: nullable(Type.String()),
    name: Type.String(),
    kind: organizationKind,
    origin,
    createdAt: nullable(instant),
    userCount: Type.Integer({ minimum: 0 }),
    activeSubscriptions: Type.Integer({ minimum: 0 }),
    lastActiveAt: nullable(instant),
    domains: Type.Array(Type.String()),
    managedCustomers: Type.Integer({ minimum: 0 }),
  },
  strict,
)
export const evidenceList = Type.Array(
  Type.Object(
    {
      code: Type.String(),
      text: Type.String(),
      weight: Type.Number({ description: 'Log-odds: above 0 speaks for it.' }),
    },
    strict,
  ),
)

const candidate = Type.Object(
  {
    organization: matchedOrganization,
    rule: oneOf(['administrator-email', 'member-email', 'first-five', 'beyond']),
    score: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How probable it is that this organization is meant.',
    }),
    isProbablyUnused: Type.Boolean(),
    evidence: evidenceList,
  },
  { ...strict, title: 'Candidate' },
)
export const matchReply = Type.Object(
  {
    outcome: oneOf(['administrator-email', 'member-email', 'candidates', 'none']),
    candidates: Type.Array(candidate, { description: 'Best first.' }),
  },
  { ...strict, title: 'Match' },
)

export const explainBody = Type.Object(
  {
    companyName: text(200),
    administratorEmail: matchBody.properties.administratorEmail,
    kind: organizationKind,
    organizationId: Type.Optional(Type.String({ format: 'uuid' })),
    organizationExternalId: Type.Optional(text(200)),
  },
  {
    ...strict,
    title: 'ExplanationRequest',
    description: 'With one of `organizationId` and `organizationExternalId`.',
  },
)
export const explainReply = Type.Object(
  {
    outcome: matchReply.properties.outcome,
    candidate,
    terms: Type.Array(Type.Object({ term: Type.String(), weight: Type.Number() }, strict), {
      description: 'What the score is made of, in log-odds; none where the address decides.',
    }),
    place: nullable(
      Type.Integer({ minimum: 1, description: 'Its place in the list; null: it is not there.' }),
    ),
    foundBy: nullable(oneOf(['exact-address', 'first-five', 'domain', 'name-keys', 'last-resort'])),
    whyNot: nullable(
      Type.Object(
        {
          code: oneOf([
            'other-kind',
            'address-decides',
            'literal-rules-only',
            'not-found',
            'too-improbable',
            'list-is-full',
          ]),
          text: Type.String(),
        },
        strict,
      ),
    ),
  },
  { ...strict, title: 'Explanation' },
)

export type ExplainReply = Static<typeof explainReply>
export type MatchReply = Static<typeof matchReply>
