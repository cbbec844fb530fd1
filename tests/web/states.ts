import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import type { CandidateView, SetupView } from '../../src/edges/http/contracts/setup.ts'

const VENDOR = { vendorName: 'Harbour Software', vendorSupport: 'support@harbour.example' }
const LINES = [{ name: 'Harbour Professional', sku: 'HP-1', quantity: 1250 }]

export function aCandidate(parts: Partial<CandidateView> = {}): CandidateView {
  return {
    organizationId: 'organization-1',
    name: 'Acme AB',
    kind: 'customer',
    rule: 'first-five',
    createdAt: '2019-03-04T12:00:00Z',
    users: { exact: 128 },
    activeSubscriptions: { exact: 3 },
    origin: 'direct',
    lastActiveAt: '2026-11-20T10:00:00Z',
    domains: ['acme.example'],
    managedCustomers: null,
    use: 'in-use',
    evidence: [{ code: 'same-first-five', facts: {} }],
    choosing: 'ask-administrators',
    ...parts,
  }
}

/** A customer's setup at the company step; the parts say what is otherwise. */
export function aSetupView(parts: Partial<SetupView> = {}): SetupView {
  return {
    ...VENDOR,
    language: 'en',
    order: {
      number: 'SO-4711',
      state: 'in-setup',
      lines: LINES,
      companyName: 'Acme Aktiebolag',
      expiresAt: '2026-12-22T12:00:00Z',
    },
    contact: { kind: 'customer', email: 'anna@acme.example', name: 'Anna Lindqvist' },
    step: 'company',
    canGoBackTo: [],
    answers: {
      intent: 'customer-own',
      partnerName: null,
      companyName: 'Acme Aktiebolag',
      administratorEmail: 'bo@acme.example',
      choice: null,
    },
    notice: null,
    partner: null,
    likelyAddress: null,
    candidates: null,
    ownApproval: null,
    parked: null,
    elsewhere: null,
    review: null,
    departure: null,
    preview: null,
    progress: null,
    ended: null,
    handOver: { kinds: ['customer'], partnerName: null },
    request: null,
    otherOrderCount: 0,
    ...parts,
  }
}

type Progress = NonNullable<SetupView['progress']>

export function aProgress(parts: Partial<Progress> = {}): Progress {
  return {
    organizationName: 'Acme AB',
    isNew: true,
    person: { email: 'bo@acme.example', isAdministrator: false },
    administratorStanding: 'must-accept',
    undoUntil: '2026-11-26T10:12:00Z',
    steps: [
      { name: 'create-organization', state: 'done', isRetrying: false },
      { name: 'attach-subscription', state: 'pending', isRetrying: true },
      { name: 'add-administrator', state: 'waiting', isRetrying: false },
    ],
    ...parts,
  }
}

const PARKED = {
  claimKind: 'administrator',
  organizationName: 'Acme AB',
  person: 'bo@acme.example',
  askedAt: '2026-11-23T09:12:00Z',
  expiresAt: '2026-12-07T09:12:00Z',
  askedCount: 2,
  maskedApprovers: ['j•••@acme.example', 'm•••@acme.example'],
} as const

/** A view for every step of the contract, as the server could answer it. */
export const VIEWS: Readonly<Record<SetupView['step'], SetupView>> = {
  intent: aSetupView({
    step: 'intent',
    contact: { kind: 'partner', email: 'pia@sail.example', name: null },
  }),
  partner: aSetupView({
    step: 'partner',
    partner: {
      options: [
        {
          ...aCandidate({ kind: 'partner', managedCustomers: 14 }),
          customers: ['Acme AB', 'Båtar i Hamn AB', 'Nordhamn Logistik AB'],
        },
      ],
    },
  }),
  company: aSetupView({ step: 'company' }),
  address: aSetupView({
    step: 'address',
    canGoBackTo: ['company'],
    likelyAddress: { typed: 'bo@acmee.example', likely: 'bo@acme.example' },
  }),
  candidates: aSetupView({
    step: 'candidates',
    canGoBackTo: ['company'],
    candidates: {
      isCertain: false,
      items: [aCandidate(), aCandidate({ organizationId: 'organization-2', name: 'Acme Nordic' })],
      canCreateNew: true,
      matchesLeft: 3,
    },
  }),
  'own-approval': aSetupView({
    step: 'own-approval',
    ownApproval: { organizationName: 'Acme AB', person: 'bo@acme.example' },
  }),
  parked: aSetupView({
    step: 'parked',
    canGoBackTo: ['company', 'candidates'],
    parked: { ...PARKED, maskedApprovers: [...PARKED.maskedApprovers] },
  }),
  elsewhere: aSetupView({
    step: 'elsewhere',
    elsewhere: { email: 'chief@elsewhere.example', askedAt: '2026-11-23T09:12:00Z' },
  }),
  review: aSetupView({
    step: 'review',
    review: { since: '2026-11-23T09:12:00Z', reason: 'not-sure' },
  }),
  preview: aSetupView({
    step: 'preview',
    preview: {
      fingerprint: 'f',
      organization: { name: 'Acme AB', isNew: false },
      administrator: { email: 'bo@acme.example', standing: 'is-administrator' },
      partnerName: 'Sail Partner AB',
      partnerLink: 'proposed',
      told: ['anna@acme.example'],
      undoHours: 72,
    },
  }),
  progress: aSetupView({ step: 'progress', progress: aProgress() }),
  done: aSetupView({ step: 'done', progress: aProgress() }),
  ended: aSetupView({ step: 'ended', ended: { state: 'expired' } }),
}

export function aClaimView(parts: Partial<ClaimView> = {}): ClaimView {
  return {
    ...VENDOR,
    language: 'en',
    kind: 'administrator',
    state: 'open',
    ownAnswer: null,
    answers: ['approve', 'refuse', 'not-us', 'no-longer-administrator'],
    email: 'jon@acme.example',
    orderNumber: 'SO-4711',
    orderedAt: '2026-11-20T09:12:00Z',
    lines: LINES,
    orderedBy: {
      name: 'Anna Lindqvist',
      email: 'anna@acme.example',
      kind: 'customer',
      partnerName: null,
    },
    organizationName: 'Acme AB',
    isNewOrganization: false,
    person: 'bo@acme.example',
    partnerLink: null,
    departure: null,
    isParked: true,
    openedAt: '2026-11-23T09:12:00Z',
    expiresAt: '2026-12-07T09:12:00Z',
    answeredAt: null,
    reason: null,
    ...parts,
  }
}
