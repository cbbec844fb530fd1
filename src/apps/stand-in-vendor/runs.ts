import { type Books, performStep, type Report, type StepRequest } from './books.ts'

/** What the timeline of an order says of a run, as docs/integrating.md describes it. */
export type RunFacts = {
  readonly run: number
  readonly steps: string
  readonly organizationExternalId: string | null
  readonly organizationName: string | null
  readonly organizationKind: 'customer' | 'partner' | null
  readonly organizationCountry: string | null
  readonly administrator: string | null
  readonly partnerOrganizationExternalId?: string | null
  readonly partnerOrganizationName?: string | null
  readonly partnerOrganizationCountry?: string | null
  readonly partnerAdministrator?: string | null
}
type Order = Pick<StepRequest['order'], 'id' | 'externalId' | 'lines'>
type Named = StepRequest['organization']

/**
 * Does every step of a run, and answers what is to be reported of it; null when nothing is: an undo.
 * The caller sees to it that no run is done twice.
 */
export function doRun(books: Books, order: Order, facts: RunFacts): Report | null {
  const steps = facts.steps.split(' ')
  const made: Record<string, string> = {}
  for (const [place, step] of steps.entries()) {
    const request = requestOf(books, { order, facts, steps, place })
    const { body } = performStep(books, request)
    books.answers[keyOf(order, step, isAboutPartner(steps, place))] = { status: 200, body }
    if (typeof body.externalId === 'string') made[step] = body.externalId
  }
  if (facts.steps.startsWith('undo-')) return null
  return reportOf(facts, organizationsOf(books, order, facts).customer, made)
}

type Place = {
  readonly order: Order
  readonly facts: RunFacts
  readonly steps: readonly string[]
  readonly place: number
}

/** The step as Berth would call for it. */
function requestOf(books: Books, { order, facts, steps, place }: Place): StepRequest {
  const step = steps[place] ?? ''
  const isPartners = isAboutPartner(steps, place)
  const { customer, partner } = organizationsOf(books, order, facts)
  const email = isPartners ? facts.partnerAdministrator : facts.administrator
  const undone = keyOf(order, step.slice('undo-'.length), isPartners)
  return {
    step,
    run: { id: order.id, number: facts.run },
    order,
    organization: isPartners ? partner : customer,
    partnerOrganization: partner,
    administrator: email === null || email === undefined ? null : { email },
    undoes: step.startsWith('undo-') ? { idempotencyKey: undone, externalId: null } : null,
  }
}

function organizationsOf(books: Books, order: Order, facts: RunFacts) {
  const customer: Named = {
    externalId: facts.organizationExternalId ?? madeFor(books, order, 'customer'),
    kind: facts.organizationKind ?? 'customer',
    name: facts.organizationName ?? '',
    country: facts.organizationCountry,
  }
  const partner: Named = {
    externalId: facts.partnerOrganizationExternalId ?? madeFor(books, order, 'partner'),
    kind: 'partner',
    name: facts.partnerOrganizationName ?? '',
    country: facts.partnerOrganizationCountry ?? null,
  }
  return { customer, partner }
}

/** What Berth does not name yet is what was made for the order and is not reported yet. */
function madeFor({ organizations }: Books, { externalId }: Order, kind: Named['kind']) {
  const made = organizations.findLast((one) => one.madeFor === externalId && one.kind === kind)
  return made?.externalId ?? null
}

/** A new partner organization's administrator comes right after it, and is undone right before it. */
function isAboutPartner(steps: readonly string[], place: number): boolean {
  const step = steps[place] ?? ''
  if (step.endsWith('create-partner-organization')) return true
  if (step === 'add-administrator') return steps[place - 1] === 'create-partner-organization'
  const next = steps[place + 1]
  return step === 'undo-add-administrator' && next === 'undo-create-partner-organization'
}

const keyOf = ({ id }: Order, step: string, isPartners: boolean) =>
  `${id} ${step}${isPartners ? ' of the partner' : ''}`

function reportOf({ run }: RunFacts, { externalId }: Named, made: Record<string, string>): Report {
  const subscription = made['attach-subscription']
  const partner = made['create-partner-organization']
  return {
    organizationExternalId: externalId ?? '',
    ...(subscription === undefined ? {} : { subscriptionExternalId: subscription }),
    ...(partner === undefined ? {} : { partnerOrganizationExternalId: partner }),
    run,
  }
}
