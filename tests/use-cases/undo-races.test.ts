import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { answerClaim } from '../../src/use-cases/answer-claim.ts'
import { chooseOrganization } from '../../src/use-cases/choose-organization.ts'
import { confirmMapping } from '../../src/use-cases/confirm-mapping.ts'
import { enterCompany } from '../../src/use-cases/enter-company.ts'
import { reportProvisioned } from '../../src/use-cases/report-provisioned.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { undoMapping } from '../../src/use-cases/undo-mapping.ts'
import { viewSetup } from '../../src/use-cases/view-setup.ts'
import { aVisitor, type Visitor } from '../support/a-parked-order.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { aStandIn } from './provisioning/a-stand-in.ts'

let world: TestWorld
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  world = await aWorld({ maximum: 12 })
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await world.close()
})

type Case = { readonly order: Order; readonly contact: Visitor; readonly named: Visitor }

let count = 0

/** Just mapped to a new organization, for somebody who has not accepted yet. */
async function aCase(): Promise<Case> {
  count += 1
  const host = `undone${count}.example`
  const order = await aReceivedOrder(world, { email: `eva@${host}` })
  const contact = await aVisitor(world, `eva@${host}`, 'invitation')
  await choosesNew(contact, `ada@${host}`)
  await confirms(contact)
  return { order, contact, named: await aVisitor(world, `ada@${host}`, 'claim-acceptance') }
}

async function choosesNew(contact: Visitor, administratorEmail: string): Promise<void> {
  await enterCompany(world, contact, { companyName: 'Undone House', administratorEmail })
  await chooseOrganization(world, contact, { choice: 'new-organization', why: 'separate' })
}

async function confirms(contact: Visitor): Promise<unknown> {
  const { preview } = await viewSetup(world, contact)
  return confirmMapping(world, contact, preview?.fingerprint ?? 'none')
}

const runsOf = ({ id }: Order) => world.transact(({ runs }) => runs.allOf(id))

async function works({ order }: Case): Promise<void> {
  for (const { id } of await runsOf(order)) await advanceRun(world, vendor.target, id)
}

const madeFor = ({ externalId }: Order) =>
  vendor.vendor.books.organizations.filter((one) => one.madeFor === externalId)

const undo = (to: 'in-setup' | 'in-review') => (one: Case) =>
  undoMapping(world, {
    order: { id: one.order.id },
    to,
    reason: 'It was wrong.',
    actor: { kind: 'reviewer', id: 'r' },
  })

/** All that may happen to a mapped order at once, by everybody who may do something. */
const ACTS: Readonly<Record<string, (one: Case) => Promise<unknown>>> = {
  'a reviewer undoes it': undo('in-setup'),
  'another reviewer undoes it': undo('in-review'),
  'the target works': works,
  'another worker does': works,
  'the target reports it done': async ({ order }) => {
    const [made] = madeFor(order)
    if (made === undefined) return
    const organizationExternalId = made.externalId
    await reportProvisioned(world, { orderId: order.id, organizationExternalId })
  },
  'the named person accepts': ({ named }) => answerClaim(world, named, { answer: 'approve' }),
  'the named person disputes': ({ named }) => answerClaim(world, named, { answer: 'not-us' }),
  'the contact sets it up again': async ({ contact }) => {
    await choosesNew(contact, `eva@undone${count}.example`)
    await confirms(contact)
  },
  'the deadlines are swept': () => sweepDeadlines(world),
}

/** Lets the target work until nothing is left to do; a lease may have to end before an undo. */
async function settles(one: Case): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await works(one)
    world.clock.jump({ minutes: 2 })
  }
}

/** What must be true whatever happened, in whatever order. Answers what is not. */
async function brokenPromises(one: Case): Promise<string[]> {
  const { order } = one
  await settles(one)
  const mapping = await world.transact(({ orders }) => orders.mappingOf(order.id))
  const state = (await world.transact(({ orders }) => orders.find(order.id)))?.state
  const told = await world.transact(({ timeline }) => timeline.of(order.id))
  const kinds = told.map(({ kind }) => kind)
  const runs = await runsOf(order)
  const count = (kind: string) => kinds.filter((each) => each === kind).length
  const subscriptions = madeFor(order).flatMap((made) => made.subscriptions)
  const isMapped = mapping !== undefined
  const promises = {
    'each mapping is undone once at most': count('order.undone') <= count('order.mapped'),
    'the state fits': isMapped === (state === 'mapped' || state === 'provisioned'),
    'nothing goes on for a mapping that ended': runs.every(
      ({ mappingId, isUndo, state }) => isUndo || mappingId === mapping?.id || state !== 'running',
    ),
    'every undo is done': runs.every((run) => !run.isUndo || run.state === 'done'),
    'the target holds what is mapped, and nothing else':
      madeFor(order).length === (isMapped ? 1 : 0) && subscriptions.length === (isMapped ? 1 : 0),
    'the sequence has no gap': told.every(({ sequence }, index) => sequence === index + 1),
  }
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]))
}

const someActs = fc.shuffledSubarray(Object.keys(ACTS), { minLength: 2 })

test('whatever is done while a mapping is undone, target and directory agree in the end', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(someActs, async (names) => {
      const one = await aCase()
      await Promise.allSettled(names.map((name) => ACTS[name]?.(one)))
      expect(await brokenPromises(one), names.join(', ')).toEqual([])
      for (const { kind } of await world.transact(({ timeline }) => timeline.of(one.order.id)))
        seen.add(kind)
    }),
    { numRuns: 40 },
  )
  // The test has seen what it is about.
  for (const kind of ['order.undone', 'order.provisioned', 'run.stopped', 'run.done'])
    expect(seen).toContain(kind)
}, 180_000)
