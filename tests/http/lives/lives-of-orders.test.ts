import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORDER_STATES } from '../../../src/domain/orders/order-states.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { aStandIn } from '../../use-cases/provisioning/a-stand-in.ts'
import { aLife, type Life, orderNow } from './a-life.ts'
import { MOVES } from './moves.ts'
import { brokenPromises } from './promises.ts'

/** More of them by `LIVES=10000 npx vitest run --project http lives`. */
// biome-ignore lint/style/noProcessEnv: how many, for who wants more.
const LIVES = Number(process.env.LIVES ?? 120)

let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
const reached = new Set<string>()

beforeAll(async () => {
  stage = await aStage({ settings: { leastMatchMilliseconds: 0 } })
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await stage.close()
})

const contactKind = fc.constantFrom('customer' as const, 'partner' as const)
/** Left to chance alone, few orders would come far. */
const oneMove = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.keys(MOVES)), weight: 3 },
  { arbitrary: fc.constant('the contact goes on'), weight: 3 },
  {
    arbitrary: fc.constantFrom('the first administrator approves', 'the target does its work'),
    weight: 1,
  },
)
const someMoves = fc.array(oneMove, {
  minLength: 4,
  maxLength: 24,
  size: 'max',
})

async function live(life: Life, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await MOVES[name]?.(life, vendor.target)
    reached.add((await orderNow(life)).state)
    const broken = await brokenPromises(life)
    if (broken.length > 0) {
      const story = names.slice(0, index + 1).join(', ')
      throw new Error(`After ${story}: not true that ${broken.join('; ')}.`)
    }
  }
}

test('whatever contacts, approvers, reviewers, the vendor and the clock do, the promises hold', async () => {
  await fc.assert(
    fc.asyncProperty(contactKind, someMoves, async (kind, names) => {
      await live(await aLife(stage, kind), names)
    }),
    { numRuns: LIVES, endOnFailure: true },
  )
  const unreached = ORDER_STATES.filter((state) => state !== 'scheduled' && !reached.has(state))
  expect(unreached).toEqual([])
}, 1_200_000)
