import type { Order } from '../orders/order.ts'
import type { OrderState } from '../orders/order-states.ts'
import type { GateDecision } from './gate.ts'
import type { Setup, SetupStep } from './setup.ts'

/** The page that a state of the order alone decides. */
const STEP_OF_STATE = {
  scheduled: 'ended',
  'awaiting-approval': 'parked',
  'in-review': 'review',
  mapped: 'progress',
  provisioned: 'done',
  expired: 'ended',
  cancelled: 'ended',
  invited: null,
  'in-setup': null,
} as const satisfies Record<OrderState, SetupStep | null>

/** Which page the contact is on: the first question that is not answered yet. */
export function stepOf(order: Order, setup: Setup, gate: GateDecision | null): SetupStep {
  const step = STEP_OF_STATE[order.state]
  if (step !== null) return step
  if (setup.intent === null) return 'intent'
  if (setup.intent === 'partner-for-customer' && setup.actingPartner === null) return 'partner'
  if (!setup.isCompanyEntered) return setup.likelyEmail === null ? 'company' : 'address'
  if (setup.takeOverAskedAt !== null) return 'elsewhere'
  return stepOfChoice(setup, gate)
}

function stepOfChoice(setup: Setup, gate: GateDecision | null): SetupStep {
  if (setup.choice === null) return 'candidates'
  if (setup.choice.kind === 'new-organization') return 'preview'
  if (gate?.kind === 'own-approval') return 'own-approval'
  return gate?.kind === 'pass' ? 'preview' : 'candidates'
}

export type BackStep = 'intent' | 'partner' | 'company' | 'candidates'

/** To which earlier pages the contact may go back now. A parked order withdraws its claim by it. */
export function backStepsOf(order: Order, setup: Setup, step: SetupStep): readonly BackStep[] {
  const isOpen: readonly SetupStep[] = [
    'partner',
    'company',
    'address',
    'candidates',
    'own-approval',
    'parked',
    'elsewhere',
    'preview',
  ]
  if (!isOpen.includes(step)) return []
  const steps: BackStep[] = []
  if (order.contact.kind === 'partner') steps.push('intent')
  if (setup.intent === 'partner-for-customer' && step !== 'partner') steps.push('partner')
  if (step !== 'company' && step !== 'partner') steps.push('company')
  const isPastChoice = step === 'own-approval' || step === 'parked' || step === 'preview'
  return isPastChoice ? [...steps, 'candidates'] : steps
}

/** What remains of the answers after going back. */
export function forgetFrom(setup: Setup, to: BackStep): Setup {
  const choiceless: Setup = {
    ...setup,
    choice: null,
    newDespite: null,
    choiceRule: null,
    claimId: null,
    notice: null,
  }
  if (to === 'candidates') return choiceless
  // What was typed stays, so that the page shows it filled in; it does not count until sent again.
  const companyless: Setup = {
    ...choiceless,
    isCompanyEntered: false,
    likelyEmail: null,
    takeOverAskedAt: null,
  }
  if (to === 'company') return companyless
  const partnerless: Setup = { ...companyless, actingPartner: null }
  return to === 'partner' ? partnerless : { ...partnerless, intent: null }
}

export function newSetup(order: Order): Setup {
  return {
    orderId: order.id,
    intent: order.contact.kind === 'customer' ? 'customer-own' : null,
    actingPartner: null,
    companyName: order.company.name,
    administratorEmail: null,
    isCompanyEntered: false,
    likelyEmail: null,
    keptEmail: null,
    choice: null,
    newDespite: null,
    choiceRule: null,
    claimId: null,
    takeOverAskedAt: null,
    matchCount: 0,
    notice: null,
  }
}
