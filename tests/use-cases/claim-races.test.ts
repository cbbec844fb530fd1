import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerClaim } from '../../src/use-cases/answer-claim.ts'
import { confirmMapping } from '../../src/use-cases/confirm-mapping.ts'
import { goBack } from '../../src/use-cases/go-back.ts'
import { cancelHeldOrder } from '../../src/use-cases/parts/cancel-held-order.ts'
import type { Stores, World } from '../../src/use-cases/ports.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { viewSetup } from '../../src/use-cases/view-setup.ts'
import { aParkedOrder, type ParkedOrder } from '../support/a-parked-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld

beforeAll(async () => {
  world = await aWorld({ maximum: 12 })
})
afterAll(() => world.close())

type Act = (world: World, parked: ParkedOrder) => Promise<unknown>

/** All that can be done to a parked order at once, by everybody who may do something. */
const ACTS: Record<string, Act> = {
  'the first approves': (w, { approvers: [one] }) =>
    answerClaim(w, orThrow(one), { answer: 'approve' }),
  'the second refuses': (w, { approvers: [, two] }) =>
    answerClaim(w, orThrow(two), { answer: 'refuse', reason: 'no' }),
  'the third disputes': (w, { approvers: [, , three] }) =>
    answerClaim(w, orThrow(three), { answer: 'not-us' }),
  'the second approves': (w, { approvers: [, two] }) =>
    answerClaim(w, orThrow(two), { answer: 'approve' }),
  'the contact goes back': (w, { contact }) => goBack(w, contact, 'candidates'),
  'the contact confirms': async (w, { contact }) => {
    const { preview } = await viewSetup(w, contact)
    return confirmMapping(w, contact, preview?.fingerprint ?? 'none')
  },
  'the order is cancelled': (w, { order }) =>
    w.transact(async (stores) => {
      const held = await stores.orders.lock(order.id)
      if (held !== undefined) {
        await cancelHeldOrder(stores, w, held, { kind: 'api-key', id: 'k' })
      }
    }),
  'the deadlines are swept': (w) => sweepDeadlines(w),
}

function orThrow<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There are three approvers.')
  return value
}

/** What must be true whatever happened, in whatever order. Answers what is not. */
async function brokenPromises({ order, organizationId }: ParkedOrder): Promise<string[]> {
  return world.transact(async (stores) => {
    const told = await stores.timeline.of(order.id)
    const kinds = told.map(({ kind }) => kind)
    const runs = await stores.runs.allOf(order.id)
    const added = runs
      .flatMap(({ steps }) => steps)
      .filter((step) => step.name === 'add-administrator')
      .filter((step) => step.organizationId === organizationId)
    const state = (await stores.orders.find(order.id))?.state
    const opened = kinds.filter((kind) => kind === 'claim.opened').length
    const settled = kinds.filter((kind) => ENDS_OF_A_CLAIM.test(kind)).length
    const isLetIn = added.length > 0
    const isApproved = kinds.includes('claim.approved')
    const promises = {
      'a claim has one end': settled <= opened,
      'an administrator has an approval': !isLetIn || isApproved,
      'the step names it': added.every(({ approvalId }) => approvalId !== null),
      'cancelled stays cancelled': !kinds.includes('order.cancelled') || state === 'cancelled',
      'the sequence has no gap': told.every(({ sequence }, index) => sequence === index + 1),
    }
    return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [promise]))
  })
}

const ENDS_OF_A_CLAIM = /^claim\.(approved|refused|disputed|expired|withdrawn)$/

async function race(raced: World, names: readonly string[]): Promise<string[]> {
  const parked = await aParkedOrder(world)
  const acts = names.map((name) => orThrow(ACTS[name])(raced, parked))
  await Promise.allSettled(acts)
  return brokenPromises(parked)
}

const someActs = fc.shuffledSubarray(Object.keys(ACTS), { minLength: 2 })

test('whatever is done at once, a claim has one end and nobody is let in without an approval', async () => {
  await fc.assert(
    fc.asyncProperty(someActs, async (names) => {
      expect(await race(world, names)).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 120_000)

/** The same world without the row lock and the guarded update: it looks, and then it writes. */
function naive(real: TestWorld): World {
  const careless = (stores: Stores): Stores => ({
    ...stores,
    orders: { ...stores.orders, lock: stores.orders.find },
    claims: {
      ...stores.claims,
      settle: async (id, { state, reason, at }) => {
        const claim = await stores.claims.find(id)
        if (claim?.state !== 'open') return false
        await new Promise((wait) => setTimeout(wait, 5))
        await real.database
          .updateTable('claims')
          .set({ state, reason, answered_at: at })
          .where('id', '=', id)
          .execute()
        return true
      },
    },
  })
  return { ...real, transact: (work) => real.transact((stores) => work(careless(stores))) }
}

test('the same test sees a world that looks before it writes break its promises', async () => {
  const answers = ['the first approves', 'the second refuses', 'the third disputes']
  const seen: string[] = []
  for (let round = 0; round < 10 && seen.length === 0; round += 1) {
    seen.push(...(await race(naive(world), answers)))
  }
  expect(seen).not.toEqual([])
}, 60_000)
