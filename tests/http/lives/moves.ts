import type { OrderState } from '../../../src/domain/orders/order-states.ts'
import type { ReviewDecision } from '../../../src/domain/reviews/review.ts'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import type { Target } from '../../../src/use-cases/ports/targets.ts'
import { sweepDeadlines } from '../../../src/use-cases/sweep-deadlines.ts'
import { act, type Life, linkOf, orderNow } from './a-life.ts'
import { HAND_OVER_MOVES } from './hand-over-moves.ts'

/** What somebody may do to an order, at any time: it is done, or refused. */
export type Move = (life: Life, target: Target) => Promise<unknown>

const toClaim = (kind: string) => kind.startsWith('claim-') || kind === 'partner-linked'
const toSetup = (kind: string) => !toClaim(kind) || kind === 'claim-answered'

async function inSetup(life: Life, name: string, body?: unknown) {
  const { email } = (await orderNow(life)).contact
  const link = await linkOf(life, email, toSetup)
  return link === undefined ? undefined : act(life, 'setup', { email, link }, name, body)
}

const step =
  (name: string, body: unknown): Move =>
  (life) =>
    inSetup(life, name, body)

const company =
  (email: (life: Life) => string | Promise<string>): Move =>
  async (life) =>
    inSetup(life, 'company', { companyName: 'Lifehouse', administratorEmail: await email(life) })

/** Whoever was mailed about a claim and has the n-th address among them answers. */
const answer =
  (who: (life: Life) => string, given: Record<string, unknown>): Move =>
  async (life) => {
    const email = who(life)
    const link = await linkOf(life, email, toClaim)
    if (link === undefined) return
    const isAdministrator = life.administrators.has(email)
    const before = await approvals(life)
    await act(life, 'claims', { email, link }, 'answer', given)
    const isLetIn = (await approvals(life)) > before
    if (isLetIn && !isAdministrator) life.faults.push(`${email} approved without administering it`)
  }

const endsLink =
  (who: (life: Life) => string): Move =>
  async (life) => {
    const email = who(life)
    const link = await linkOf(life, email, toClaim)
    if (link !== undefined) await act(life, 'claims', { email, link }, 'link-end', {})
  }

async function approvals({ stage: { world }, order, organizationId }: Life): Promise<number> {
  const found = await world.database
    .selectFrom('approvals')
    .select('id')
    .where('order_id', '=', order.id)
    .where('organization_id', '=', organizationId)
    .execute()
  return found.length
}

const decide =
  (decision: ReviewDecision): Move =>
  async (life) => {
    const { stage, order, organizationId } = life
    const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(order.id))
    if (review === undefined) return
    const { status } = await stage.call('POST', `/v1/reviews/${review.id}/decision`, {
      decision,
      reason: 'As it seems right.',
      ...(decision === 'map' ? { organizationId } : {}),
    })
    life.statuses.push(status)
  }

const vendor =
  (method: 'POST' | 'PUT', path: string, body: (life: Life) => unknown): Move =>
  async (life) => {
    const { stage, order } = life
    const { status } = await stage.call(method, `/v1/orders/${order.id}/${path}`, body(life))
    life.statuses.push(status)
  }

const undo = (to: string) => vendor('POST', 'undo', () => ({ to, reason: 'It was wrong.' }))

const contactNamed = (email: (life: Life) => string, kind: 'customer' | 'partner') =>
  vendor('PUT', 'contact', (life) => ({ kind, email: email(life), name: null, language: 'en' }))

const pass =
  (days: number): Move =>
  async ({ stage: { world } }) => {
    world.clock.jump({ days, minutes: 1 })
    await sweepDeadlines(world)
  }

const runs: Move = async ({ stage: { world }, order }, target) => {
  for (const run of await world.transact((stores) => stores.runs.allOf(order.id))) {
    await advanceRun(world, target, run.id)
  }
}

/** The vendor's own system changes who administers the organization. */
const directory =
  (email: (life: Life) => string, role: 'administrator' | 'member'): Move =>
  async (life) => {
    const { stage, externalId, administrators, everNamed } = life
    const address = email(life)
    const { status } = await stage.call(
      'PUT',
      `/v1/organizations/${externalId}/users/${address.split('@')[0]}`,
      { email: address, role, lastActiveAt: null },
    )
    life.statuses.push(status)
    if (status >= 300) return
    if (role === 'member') administrators.delete(address)
    else {
      administrators.add(address)
      everNamed.add(address)
    }
  }

const at = (name: string) => (life: Life) => `${name}@${life.host}`
const contact = async (life: Life) => (await orderNow(life)).contact.email

/** The contact does what the page asks for. */
const goOn: Move = async (life, target) => {
  const view = (await inSetup(life, 'setup'))?.body
  if (view?.step === 'partner') return inSetup(life, 'partner', partnerOf(view))
  const [name, body] = NEXT[String(view?.step)] ?? ['setup', undefined]
  if (view?.step === 'company') {
    const isPartner = (await orderNow(life)).contact.kind === 'partner'
    return company(isPartner ? at('new') : contact)(life, target)
  }
  if (view?.step === 'candidates') {
    const choice = { choice: 'organization', organizationId: life.organizationId }
    return inSetup(life, 'choice', choice)
  }
  if (view?.step === 'preview') return confirms(life, target)
  return inSetup(life, name, body)
}

/** The one that is found, or a new one. */
function partnerOf(view: object) {
  const { partner } = view as {
    partner?: { options: readonly { organizationId: string }[] } | null
  }
  const [found] = partner?.options ?? []
  return found === undefined
    ? { newName: 'A New Seller' }
    : { organizationId: found.organizationId }
}

const NEXT: Readonly<Record<string, readonly [string, unknown]>> = {
  intent: ['intent', { intent: 'partner-for-customer' }],
  address: ['address', { meant: 'typed' }],
  'own-approval': ['own-approval', {}],
}

const confirms: Move = async (life) => {
  const view = await inSetup(life, 'setup')
  const preview = view?.body.preview as { fingerprint?: string } | null | undefined
  await inSetup(life, 'confirmation', { fingerprint: preview?.fingerprint ?? 'none' })
}

/** Everything that contacts, approvers, reviewers, the vendor and the clock can do. */
export const MOVES: Readonly<Record<string, Move>> = {
  'the contact looks': step('setup', undefined),
  'the contact sets up for a customer': step('intent', { intent: 'partner-for-customer' }),
  'the contact sets up for a partner': step('intent', { intent: 'partner-own' }),
  'the contact names themselves': company(contact),
  'the contact names a colleague': company(at('new')),
  'the contact names an administrator': company(at('one')),
  'the contact names somebody elsewhere': company(() => 'ada@away.example'),
  'the contact chooses the organization': (life) =>
    inSetup(life, 'choice', { choice: 'organization', organizationId: life.organizationId }),
  'the contact chooses a new one': step('choice', { choice: 'new-organization', why: 'separate' }),
  'the contact is not sure': step('choice', { choice: 'not-sure' }),
  'the contact does not recognise the partner': step('partner', { isUnrecognised: true }),
  'the contact says it is wrong': step('choice', { choice: 'wrong' }),
  'the contact goes back to the choice': step('back', { to: 'candidates' }),
  'the contact goes back to the company': step('back', { to: 'company' }),
  'the contact confirms': confirms,
  'the contact goes on': goOn,
  ...HAND_OVER_MOVES,
  'the first administrator approves': answer(at('one'), { answer: 'approve' }),
  'the second administrator approves': answer(at('two'), { answer: 'approve' }),
  'the first administrator refuses': answer(at('one'), { answer: 'refuse', reason: 'no' }),
  'the second administrator disputes': answer(at('two'), { answer: 'not-us' }),
  'the first administrator left': answer(at('one'), { answer: 'no-longer-administrator' }),
  'the second administrator left': answer(at('two'), { answer: 'no-longer-administrator' }),
  'the first administrator ends the partner’s link': endsLink(at('one')),
  'the colleague accepts': answer(at('new'), { answer: 'approve' }),
  'the person elsewhere takes over': async (life) => {
    const email = 'ada@away.example'
    const link = await linkOf(life, email, (kind) => kind === 'take-over')
    if (link !== undefined) await act(life, 'setup', { email, link }, 'setup')
  },
  'a reviewer maps': decide('map'),
  'a reviewer decides for a new one': decide('new-organization'),
  'a reviewer sends back': decide('send-back'),
  'a reviewer cancels': decide('cancel'),
  'a reviewer dismisses': decide('dismiss'),
  'the vendor cancels': vendor('POST', 'cancel', () => ({})),
  'a reviewer undoes by a review': decide('undo'),
  'a reviewer undoes to the setup': undo('in-setup'),
  'a reviewer undoes to a review': undo('in-review'),
  'the vendor reopens': vendor('POST', 'reopen', () => ({})),
  'the vendor sends the invitation again': vendor('POST', 'invitation', () => ({})),
  'the vendor names a colleague as contact': contactNamed(at('new'), 'customer'),
  'the vendor names the first contact': contactNamed(
    ({ order }) => order.contact.email,
    'customer',
  ),
  'the directory makes the colleague administrator': directory(at('new'), 'administrator'),
  'the directory takes the second administrator out': directory(at('two'), 'member'),
  'the target does its work': runs,
  'an hour passes': pass(1 / 24),
  'three days pass': pass(3),
  'fifteen days pass': pass(15),
  'a month passes': pass(31),
}

/** What usually happens in each state; the rest happens too, now and then. */
export const USUAL: Readonly<Record<OrderState, readonly string[]>> = {
  scheduled: ['an hour passes'],
  invited: ['the contact goes on', 'the contact looks', 'three days pass'],
  'in-setup': [
    'the contact goes on',
    'the contact goes on',
    'the contact goes on',
    'the contact names themselves',
    'the contact names a colleague',
    'the contact names an administrator',
    'the contact names somebody elsewhere',
    'the contact chooses a new one',
    'the contact is not sure',
    'the person elsewhere takes over',
    'the contact hands over to a colleague',
    'somebody asks for the order',
    'the contact agrees',
  ],
  'awaiting-approval': [
    'the first administrator approves',
    'the second administrator approves',
    'the second administrator approves',
    'the first administrator refuses',
    'the second administrator disputes',
    'the first administrator left',
    'the directory makes the colleague administrator',
    'the directory takes the second administrator out',
    'the directory takes the second administrator out',
    'the contact goes back to the choice',
    'fifteen days pass',
  ],
  'in-review': ['a reviewer maps', 'a reviewer decides for a new one', 'a reviewer sends back'],
  mapped: [
    'the target does its work',
    'the target does its work',
    'a reviewer undoes to the setup',
    'a reviewer undoes to a review',
    'the second administrator approves',
    'the colleague accepts',
    'the second administrator disputes',
    'the directory takes the second administrator out',
  ],
  provisioned: [
    'a reviewer undoes to the setup',
    'a reviewer undoes by a review',
    'the second administrator approves',
    'the colleague accepts',
    'the target does its work',
    'the second administrator disputes',
    'the directory takes the second administrator out',
  ],
  expired: ['the vendor reopens', 'the vendor reopens', 'the vendor cancels'],
  cancelled: [
    'the contact goes on',
    'the target does its work',
    'the vendor names the first contact',
  ],
}
