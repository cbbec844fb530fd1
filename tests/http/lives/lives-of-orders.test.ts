import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ORDER_STATES } from '../../../src/domain/orders/order-states.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { aStandIn } from '../../use-cases/provisioning/a-stand-in.ts'
import { aLife, type Life, orderNow } from './a-life.ts'
import { MOVES, USUAL } from './moves.ts'
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
/** By chance alone few orders would come far: mostly, what is usual in the state that was reached. */
const someChances = fc.array(fc.record({ isUsual: fc.nat(9), which: fc.nat(9_999) }), {
  minLength: 6,
  maxLength: 28,
  size: 'max',
})
type Chance = { readonly isUsual: number; readonly which: number }

async function live(life: Life, chances: readonly Chance[]): Promise<void> {
  const story: string[] = []
  for (const { isUsual, which } of chances) {
    const { state } = await orderNow(life)
    const names = isUsual < 8 ? USUAL[state] : Object.keys(MOVES)
    const name = names[which % names.length] ?? ''
    story.push(name)
    await MOVES[name]?.(life, vendor.target)
    reached.add((await orderNow(life)).state)
    const broken = await brokenPromises(life)
    if (broken.length > 0) {
      throw new Error(`After ${story.join(', ')}: not true that ${broken.join('; ')}.`)
    }
  }
}

test('whatever contacts, approvers, reviewers, the vendor and the clock do, the promises hold', async () => {
  await fc.assert(
    fc.asyncProperty(contactKind, someChances, async (kind, chances) => {
      await live(await aLife(stage, kind), chances)
    }),
    { numRuns: LIVES, endOnFailure: true },
  )
  const unreached = ORDER_STATES.filter((state) => state !== 'scheduled' && !reached.has(state))
  expect(unreached).toEqual([])
}, 1_200_000)
