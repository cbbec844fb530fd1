import { setTimeout as sleep } from 'node:timers/promises'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import type { RunningBerth } from '../../tests/support/a-running-berth.ts'
import type { Plan } from './questions.ts'
import { type Browser, enter } from './visitor.ts'

export type OrderSeen = {
  readonly id: string
  readonly externalId: string
  readonly state: string
  readonly mapping: {
    readonly rule: string
    readonly organizationExternalId: string | null
    readonly isNew: boolean
  } | null
  readonly claims: readonly { id: string; kind: string; state: string }[]
}

const STEPS_AT_MOST = 12

/** Takes one order from the API to where its contact and approvers leave it. */
export async function walk(berth: RunningBerth, plan: Plan): Promise<void> {
  await berth.api('POST', '/v1/orders', {
    externalId: plan.number,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: { kind: plan.intent === 'customer-own' ? 'customer' : 'partner', email: plan.contact },
  })
  const browser = await enter(berth.url, 'setup', plan.contact, plan.number)
  let view = await walkPages(browser, plan)
  if (view.step === 'parked' || view.step === 'progress' || view.step === 'done') {
    const isAnswered = await answerClaim(berth, plan)
    if (view.step === 'parked' && isAnswered) view = await walkPages(browser, plan)
  }
}

/** Answers page after page until it is somebody else's turn. */
async function walkPages(browser: Browser, plan: Plan): Promise<SetupView> {
  let view = await browser.call<SetupView>('setup', 'setup')
  for (let steps = 0; steps < STEPS_AT_MOST; steps += 1) {
    const next = answerTo(view, plan)
    if (next === null) return view
    view = await browser.call<SetupView>('setup', next[0], next[1])
  }
  throw new Error(`walk: no end after ${STEPS_AT_MOST} pages, at ${view.step}`)
}

function answerTo(view: SetupView, plan: Plan): readonly [string, unknown] | null {
  switch (view.step) {
    case 'intent':
      return ['intent', { intent: plan.intent }]
    case 'partner':
      return ['partner', partnerOf(view, plan)]
    case 'company':
      return ['company', { companyName: plan.companyName, administratorEmail: plan.administrator }]
    case 'candidates':
      return ['choice', choiceOf(view)]
    case 'own-approval':
      return ['own-approval', {}]
    case 'preview':
      return ['confirmation', { fingerprint: view.preview?.fingerprint }]
    default:
      return null
  }
}

function partnerOf(view: SetupView, plan: Plan): unknown {
  const known = view.partner?.options[0]
  return known === undefined
    ? { newName: `Reseller of ${plan.number}` }
    : { organizationId: known.organizationId }
}

/** The first candidate; a new organization if there is none, or the last answer was a refusal. */
function choiceOf(view: SetupView): unknown {
  const first = view.candidates?.items[0]
  const isRefused = view.notice?.kind === 'claim-refused'
  if (first !== undefined && !isRefused) {
    return { choice: 'organization', organizationId: first.organizationId }
  }
  return { choice: view.candidates?.canCreateNew ? 'new-organization' : 'not-sure' }
}

/** The first who was asked answers as planned. False: nobody was asked, or nobody answers. */
async function answerClaim(berth: RunningBerth, plan: Plan): Promise<boolean> {
  if (plan.answer === 'leave') return false
  const path = `/v1/orders/external:${plan.number}`
  const { claims } = await berth.api<OrderSeen>('GET', path)
  const open = claims.find(({ state }) => state === 'open')
  if (open === undefined) return false
  for (let tries = 0; tries < 50; tries += 1) {
    const claim = await berth.api<Claim>('GET', `/v1/claims/${open.id}`)
    const asked = claim.approvers.find(({ state }) => state === 'asked')
    if (asked !== undefined) {
      const browser = await enter(berth.url, 'claims', asked.email, plan.number)
      await browser.call('claims', 'answer', { answer: plan.answer })
      return true
    }
    await sleep(100)
  }
  return false
}
type Claim = { readonly approvers: readonly { email: string; state: string }[] }
