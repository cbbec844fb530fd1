import Type, { type Static } from 'typebox'
import { PROOF_OUTCOMES } from '../../../domain/departures/proof-outcome.ts'
import { EVIDENCE_CODES } from '../../../domain/matching/match.ts'
import { nullable, oneOf, strict, text } from './schema.ts'

/**
 * The wizard's own JSON calls, under /setup/api/. Every call carries the locator of the page in the
 * header `berth-locator`; what was proved is in the cookie `__Host-berth-browser`.
 * Every call but `opening` and `code` answers with the whole SetupView, and needs a session.
 *
 *   GET  /setup/api/opening        → OpeningView                 (410 locator-ended)
 *   POST /setup/api/code           → CodeSentView                (429 code-limit)
 *   POST /setup/api/session        CodeBody       → SetupView    (400 code-wrong with facts.left, 410 code-ended)
 *   GET  /setup/api/setup          → SetupView                   (401 session-ended)
 *   POST /setup/api/language       LanguageBody
 *   POST /setup/api/intent         IntentBody
 *   POST /setup/api/partner        PartnerBody
 *   POST /setup/api/company        CompanyBody                   (422 address-refused with facts.why)
 *   POST /setup/api/address        AddressBody                   (step `address`: which address is meant; 422 as above)
 *   POST /setup/api/choice         ChoiceBody
 *   POST /setup/api/own-approval   {}    the contact administers the chosen organization: let the person in
 *   POST /setup/api/confirmation   ConfirmationBody              (409 preview-changed: load and show it again)
 *   POST /setup/api/back           BackBody
 *   POST /setup/api/hand-over      HandOverBody   → HandedOverView  (422 address-refused with facts.why, facts.likely; 409 hand-over-refused with facts.why)
 *   POST /setup/api/request        RequestBody    → SetupView or HandedOverView  (409 hand-over-ended)
 *   GET  /setup/api/orders         → OwnOrdersView
 *   POST /setup/api/orders         OwnOrderBody   → PageView        (404 order-not-found)
 *   POST /setup/api/departure      {}    nobody answered: go the way that is left (409 departure-refused)
 *   POST /setup/api/domain-check   {}    the TXT record is set: look it up
 * And, for those who have proved nothing and have a forwarded link:
 *   POST /setup/api/asking         AskingBody     → {}              (the same answer whatever was typed)
 */
export const language = oneOf(['en', 'sv'])
export const intent = oneOf(['customer-own', 'partner-for-customer', 'partner-own'])

/** What anybody who has the link may know. Nothing about any organization. */
export const openingView = Type.Object(
  {
    vendorName: Type.String(),
    vendorSupport: Type.String(),
    orderNumber: Type.String(),
    maskedEmail: Type.String(),
    language,
    /** A live session of this browser: go straight to GET /setup/api/setup. */
    hasSession: Type.Boolean(),
    /** `take-over`: this person was named by the contact and is asked to continue the setup. */
    door: oneOf(['setup', 'take-over']),
  },
  strict,
)
export const codeSentView = Type.Object(
  {
    maskedEmail: Type.String(),
    /** A second press before this sends none. */ sendAgainAt: Type.String(),
    expiresAt: Type.String(),
  },
  strict,
)
export const codeBody = Type.Object({ code: Type.String({ pattern: '^[0-9]{6}$' }) }, strict)
export const languageBody = Type.Object({ language }, strict)
export const intentBody = Type.Object({ intent }, strict)
export const partnerBody = Type.Union([
  Type.Object({ organizationId: Type.String({ minLength: 1, maxLength: 64 }) }, strict),
  Type.Object({ newName: Type.String({ minLength: 1, maxLength: 200 }) }, strict),
  /** "I do not recognise this": the vendor decides. */
  Type.Object({ isUnrecognised: Type.Literal(true) }, strict),
])
export const companyBody = Type.Object(
  {
    companyName: Type.String({ minLength: 1, maxLength: 200 }),
    administratorEmail: Type.String({ minLength: 3, maxLength: 254 }),
  },
  strict,
)
/** The one that Berth took for likely, or the one that was typed. */
export const addressBody = Type.Object({ meant: oneOf(['likely', 'typed']) }, strict)
export const choiceBody = Type.Object(
  {
    /** `wrong`: "this is wrong", of a certain match; `not-sure`: ask the vendor. */
    choice: oneOf(['organization', 'new-organization', 'not-sure', 'wrong', 'ask-administrator']),
    organizationId: Type.Optional(Type.String({ maxLength: 64 })),
    /** With `new-organization`, where there are candidates: why none of them. */
    why: Type.Optional(oneOf(['separate', 'unknown', 'unused', 'other'])),
    words: Type.Optional(text(500)),
  },
  strict,
)
export const confirmationBody = Type.Object(
  { fingerprint: Type.String({ maxLength: 100 }) },
  strict,
)
export const backBody = Type.Object(
  { to: oneOf(['intent', 'partner', 'company', 'candidates']) },
  strict,
)

/** Counts are exact for those who may see full facts, else a size band. */
export const count = Type.Union([
  Type.Object({ exact: Type.Integer() }, strict),
  Type.Object({ band: oneOf(['0', '1-9', '10-99', '100-999', '1000+']) }, strict),
])
export const candidateView = Type.Object(
  {
    organizationId: Type.String(),
    name: Type.String(),
    kind: oneOf(['customer', 'partner']),
    rule: oneOf(['administrator-email', 'member-email', 'first-five', 'beyond']),
    /** RFC 3339 date for full facts, else the year alone ("2019"). */
    createdAt: nullable(Type.String()),
    users: count,
    activeSubscriptions: count,
    /** Full facts only. */
    origin: nullable(oneOf(['trial-online', 'purchase-online', 'partner', 'direct'])),
    lastActiveAt: nullable(Type.String()),
    domains: nullable(Type.Array(Type.String())),
    managedCustomers: nullable(Type.Integer()),
    use: oneOf(['in-use', 'probably-unused', 'being-made']),
    /** Why it is proposed: the wizard has a sentence for each code. */
    evidence: Type.Array(
      Type.Object(
        {
          /** `known-address`: an administrator's or member's, for those who may not know which. */
          code: oneOf([...EVIDENCE_CODES, 'known-address']),
          facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
        },
        strict,
      ),
    ),
    /** What happens when this one is chosen. */
    choosing: oneOf([
      'confirm',
      'ask-administrators',
      'ask-this-administrator',
      'approve-yourself',
    ]),
  },
  strict,
)
const person = Type.Object({ email: Type.String(), isAdministrator: Type.Boolean() }, strict)

/** A partner organization, with the names of some of its customers where the contact may know them. */
export const partnerOption = Type.Object(
  { ...candidateView.properties, customers: nullable(Type.Array(Type.String())) },
  strict,
)
export const setupView = Type.Object(
  {
    vendorName: Type.String(),
    vendorSupport: Type.String(),
    language,
    order: Type.Object(
      {
        number: Type.String(),
        state: Type.String(),
        lines: Type.Array(
          Type.Object(
            { name: Type.String(), sku: Type.String(), quantity: Type.Integer() },
            strict,
          ),
        ),
        companyName: nullable(Type.String()),
        expiresAt: nullable(Type.String()),
      },
      strict,
    ),
    contact: Type.Object(
      {
        kind: oneOf(['customer', 'partner']),
        email: Type.String(),
        name: nullable(Type.String()),
      },
      strict,
    ),
    step: oneOf([
      'intent',
      'partner',
      'company',
      'address',
      'candidates',
      'own-approval',
      'parked',
      'elsewhere',
      'review',
      'preview',
      'progress',
      'done',
      'ended',
    ]),
    /** Steps the contact may go back to now. */
    canGoBackTo: Type.Array(oneOf(['intent', 'partner', 'company', 'candidates'])),
    /** What was answered so far; the rail lists it. */
    answers: Type.Object(
      {
        intent: nullable(intent),
        partnerName: nullable(Type.String()),
        companyName: nullable(Type.String()),
        administratorEmail: nullable(Type.String()),
        choice: nullable(
          Type.Union([
            Type.Object({ kind: Type.Literal('organization'), name: Type.String() }, strict),
            Type.Object({ kind: Type.Literal('new-organization') }, strict),
          ]),
        ),
      },
      strict,
    ),
    /** Why the contact is (back) here; shown at the top of the page. */
    notice: nullable(
      Type.Object(
        {
          kind: oneOf([
            'claim-approved',
            'claim-refused',
            'claim-expired',
            'sent-back',
            'undone',
            'claim-withdrawn',
            'question-sent',
          ]),
          organizationName: nullable(Type.String()),
          reason: nullable(Type.String()),
        },
        strict,
      ),
    ),
    /** step `partner`: which partner organization acts. Empty options: ask its name. */
    partner: nullable(Type.Object({ options: Type.Array(partnerOption) }, strict)),
    /** step `address`: the typed one looks mistyped. "Did you mean {likely}?" */
    likelyAddress: nullable(Type.Object({ typed: Type.String(), likely: Type.String() }, strict)),
    /** step `candidates`. `certain`: exactly one, by administrator's address: a statement, not a list. */
    candidates: nullable(
      Type.Object(
        {
          isCertain: Type.Boolean(),
          items: Type.Array(candidateView),
          canCreateNew: Type.Boolean(),
          matchesLeft: Type.Integer(),
        },
        strict,
      ),
    ),
    /** step `own-approval`: "You administer X. Let {person} become administrator?" */
    ownApproval: nullable(
      Type.Object({ organizationName: Type.String(), person: Type.String() }, strict),
    ),
    /** step `parked`. */
    parked: nullable(
      Type.Object(
        {
          claimKind: oneOf(['administrator', 'confirmation']),
          organizationName: Type.String(),
          person: Type.String(),
          askedAt: Type.String(),
          expiresAt: Type.String(),
          askedCount: Type.Integer(),
          maskedApprovers: Type.Array(Type.String()),
        },
        strict,
      ),
    ),
    /** step `elsewhere`: the person at this address was asked to continue. */
    elsewhere: nullable(Type.Object({ email: Type.String(), askedAt: Type.String() }, strict)),
    /** step `review`: the vendor decides. */
    review: nullable(Type.Object({ since: Type.String(), reason: Type.String() }, strict)),
    /** steps `review` and `candidates`: what is left when no administrator answers. */
    departure: nullable(
      Type.Object(
        {
          stage: oneOf(['offer', 'proving', 'objection', 'deciding']),
          organizationName: Type.String(),
          person: Type.String(),
          /** To be proved, or proved; null where none belongs to the organization alone. */
          domain: nullable(Type.String()),
          /** The TXT record to set. */
          record: nullable(Type.Object({ name: Type.String(), value: Type.String() }, strict)),
          check: nullable(
            Type.Object(
              {
                at: Type.String(),
                outcome: oneOf([...PROOF_OUTCOMES]),
                seen: Type.Array(Type.String()),
              },
              strict,
            ),
          ),
          /** Asked before this, nothing is looked up. */
          checkAgainAt: nullable(Type.String()),
          isProved: Type.Boolean(),
          noticedCount: Type.Integer(),
          /** When this stage ends by itself. */
          until: nullable(Type.String()),
          objectionDays: Type.Integer(),
        },
        strict,
      ),
    ),
    /** step `preview`. */
    preview: nullable(
      Type.Object(
        {
          fingerprint: Type.String(),
          organization: Type.Object({ name: Type.String(), isNew: Type.Boolean() }, strict),
          administrator: Type.Object(
            {
              email: Type.String(),
              /** How that person stands: is one already; becomes one now (own proved mailbox); must accept by mail; its administrators are asked, without parking. */
              standing: oneOf([
                'is-administrator',
                'becomes-now',
                'must-accept',
                'administrators-decide',
              ]),
            },
            strict,
          ),
          partnerName: nullable(Type.String()),
          /** `accepted` for a new customer organization, `proposed` for an existing one. */
          partnerLink: nullable(oneOf(['accepted', 'proposed', 'existing'])),
          /** Who gets a mail, masked where the contact may not know. */
          told: Type.Array(Type.String()),
          undoHours: Type.Integer(),
        },
        strict,
      ),
    ),
    /** steps `progress` and `done`. */
    progress: nullable(
      Type.Object(
        {
          organizationName: Type.String(),
          isNew: Type.Boolean(),
          person,
          administratorStanding: oneOf([
            'is-administrator',
            'accepted',
            'must-accept',
            'administrators-decide',
            'refused',
          ]),
          undoUntil: Type.String(),
          steps: Type.Array(
            Type.Object(
              {
                name: oneOf([
                  'create-organization',
                  'create-partner-organization',
                  'attach-subscription',
                  'add-administrator',
                  'link-partner',
                ]),
                state: oneOf(['pending', 'waiting', 'done', 'failed', 'undone']),
                isRetrying: Type.Boolean(),
              },
              strict,
            ),
          ),
        },
        strict,
      ),
    ),
    /** step `ended`: cancelled or expired. */
    ended: nullable(Type.Object({ state: oneOf(['cancelled', 'expired']) }, strict)),
    /** To whom the contact may hand the order over; null from the mapping on. */
    handOver: nullable(
      Type.Object(
        {
          kinds: Type.Array(oneOf(['customer', 'partner'])),
          /** The partner organization that a partner may propose to be linked to the customer. */
          partnerName: nullable(Type.String()),
        },
        strict,
      ),
    ),
    /** Somebody with a forwarded link asks to be handed the order; the address is as typed. */
    request: nullable(
      Type.Object({ id: Type.String(), email: Type.String(), askedAt: Type.String() }, strict),
    ),
    /** Other open orders of the same mailbox. */
    otherOrderCount: Type.Integer(),
  },
  strict,
)

export type OpeningView = Static<typeof openingView>
export type CodeSentView = Static<typeof codeSentView>
export type SetupView = Static<typeof setupView>
export type CandidateView = Static<typeof candidateView>
export type ChoiceBody = Static<typeof choiceBody>
export type CompanyBody = Static<typeof companyBody>
export type PartnerBody = Static<typeof partnerBody>
export type AddressBody = Static<typeof addressBody>
export type BackBody = Static<typeof backBody>
export type PartnerOption = Static<typeof partnerOption>
