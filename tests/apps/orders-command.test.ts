import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { cancelOrder } from '../../src/use-cases/cancel-order.ts'
import { SYSTEM } from '../../src/use-cases/parts/move-order.ts'
import { aCommand } from '../support/a-command.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { aVendor } from './a-vendor.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
  // A command looks at the clock on the wall.
  stage.world.clock.set(new Date())
})
afterAll(() => stage.close())

const berth = (...args: readonly string[]) => aCommand(stage.world, 'orders', ...args)
const stateOf = (order: Order) => stage.stateOf(order)

async function listed(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { code, stdout, stderr } = await berth('list', ...args, '--json')
  expect([code, stderr]).toEqual([0, ''])
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
const numbersOf = (orders: readonly Record<string, unknown>[]) =>
  orders.map(({ externalId }) => externalId)

describe('berth orders list', () => {
  let orders: readonly Order[]
  beforeAll(async () => {
    const made = []
    for (const name of ['list1', 'list2', 'list3'])
      made.push((await stage.contact(`eva@${name}.example`)).order)
    orders = made
    const [first] = made
    if (first) await cancelOrder(stage.world, { order: { id: first.id }, actor: SYSTEM })
  })

  test('finds what the console finds, an order on each line for programs', async () => {
    const found = await listed('list2.example')
    expect(found).toEqual([
      expect.objectContaining({
        id: orders[1]?.id,
        externalId: orders[1]?.externalId,
        contactEmail: 'eva@list2.example',
        state: 'in-setup',
        nextActor: 'contact',
      }),
    ])
    expect(numbersOf(await listed('--state', 'cancelled,expired'))).toEqual([orders[0]?.externalId])
    expect(await listed('eva@list', '--stop', 'last-look')).toEqual([])
  })

  test('prints a table for people, and says how to go on behind its last order', async () => {
    const { code, stdout } = await berth('list', 'eva@list', '--limit', '2')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^NUMBER +STATE +SINCE +WAITS FOR +COMPANY +CONTACT +RECEIVED$/m)
    expect(stdout).toContain(`… and more: --after ${orders[1]?.id}, or --all.`)
    const rest = await listed('eva@list', '--after', orders[1]?.externalId ?? '')
    expect(numbersOf(rest)).toEqual([orders[0]?.externalId])
    expect((await berth('list', 'nobody@nowhere.example')).stdout).toBe('No order fits.\n')
  })

  test('lists all in either order', async () => {
    const numbers = orders.map(({ externalId }) => externalId)
    expect(numbersOf(await listed('eva@list', '--all', '--limit', '1'))).toEqual(
      numbers.toReversed(),
    )
    const longest = await listed('eva@list', '--all', '--sort', 'longest')
    expect(new Set(numbersOf(longest))).toEqual(new Set(numbers))
  })

  test.each([
    [['--state', 'lost'], '--state must be one or more of scheduled, invited'],
    [['--limit', '0'], '--limit must be a whole number from 1 to 1000000, not "0"'],
    [['--age', 'year'], 'Expected one of'],
    [['--sort', 'longest', '--after', 'SO-1'], '--after goes with --sort newest'],
  ])('refuses %j with code 2, and shows an example', async (args, sentence) => {
    const { code, stdout, stderr } = await berth('list', ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('Example: npm run berth -- orders list')
  })

  test('refuses to go on behind an order that there is not', async () => {
    const { code, stderr } = await berth('list', '--after', 'SO-none')
    expect([code, stderr]).toEqual([1, 'There is no such order.\n'])
  })
})

describe('berth orders show', () => {
  test('tells the story of one order, named by its number or its id', async () => {
    const vendor = await aVendor(stage)
    const { order } = await vendor.provisioned('show.example')
    const { code, stdout } = await berth('show', order.externalId)
    expect(code).toBe(0)
    expect(stdout).toContain(`Order ${order.externalId}: provisioned since `)
    expect(stdout).toMatch(/Entered +House of show\.example, administrator eva@show\.example/)
    expect(stdout).toMatch(/Mapping +House of show\.example .*, new, by new-organization/)
    expect(stdout).toMatch(/^ {6}create-organization done · called once · is /m)
    expect(stdout).toMatch(/ {2}invitation to eva@show\.example: queued$/m)
    expect(stdout).toMatch(/order\.provisioned by /)
    expect(stdout).toContain('What may be done: undo.')
    const json = JSON.parse((await berth('show', order.id, '--json')).stdout)
    expect(json).toMatchObject({
      order: { id: order.id, state: 'provisioned' },
      actions: ['undo'],
      match: { outcome: expect.any(String) },
    })
    expect(JSON.stringify(json)).not.toContain('secret')
    await vendor.close()
  })

  test('moves no cursor and turns no line round, whatever a stranger typed', async () => {
    const contact = await stage.contact('eva@strange.example', 'customer', {
      company: { name: 'Acme \u202eBA', country: null },
    })
    const { stdout } = await berth('show', contact.order.externalId)
    expect(stdout).toContain('Acme \ufffdBA')
  })

  test('refuses an order that there is not', async () => {
    for (const name of ['SO-none', 'external:SO-none', '019a1b2c-3d4e-7f50-8123-456789abcdef']) {
      const { code, stderr } = await berth('show', name)
      expect([code, stderr]).toEqual([1, 'There is no such order.\n'])
    }
  })
})

describe('berth orders cancel, resend, reopen, undo', () => {
  test('say what will happen, and do nothing where nobody can agree', async () => {
    const { order } = await stage.contact('eva@ask.example')
    const before = await stage.everyRow()
    const { code, stdout, stderr } = await berth('cancel', order.externalId)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`Order ${order.externalId}, Acme AB, in-setup:`)
    expect(stderr).toContain('- The order is cancelled for good')
    expect(stderr).toContain('- eva@ask.example is told by mail.')
    expect(stderr).toContain('Say --yes to do it.')
    expect(await stage.everyRow()).toEqual(before)
  })

  test('do it with --yes, as an operator in the timeline and in the audit log', async () => {
    const { order } = await stage.contact('eva@do.example')
    const resent = await berth('resend', order.externalId, '--yes', '--json')
    expect(JSON.parse(resent.stdout).order.state).toBe('in-setup')
    expect(await stage.mailsTo('eva@do.example')).toEqual(['invitation', 'invitation'])
    const cancelled = await berth('cancel', order.id, '-y')
    expect(cancelled.stdout).toBe(`Done: order ${order.externalId} is cancelled.\n`)
    expect(await stateOf(order)).toBe('cancelled')
    const story = await stage.world.transact(({ timeline }) => timeline.of(order.id))
    expect(story.slice(-2).map(({ kind, actor }) => [kind, actor])).toEqual([
      ['invitation.sent-again', { kind: 'operator', id: null }],
      ['order.cancelled', { kind: 'operator', id: null }],
    ])
    const { rows } = await sql`
      select kind from audit_waiting where actor_kind = 'operator' and facts::text like ${`%${order.id}%`}
      union all
      select kind from audit_log where actor_kind = 'operator' and facts::text like ${`%${order.id}%`}
      order by 1`.execute(stage.world.database)
    expect(rows).toEqual([{ kind: 'invitation.sent-again' }, { kind: 'order.cancelled' }])
    // A repeat of a cancellation changes nothing and asks nothing.
    const before = await stage.everyRow()
    expect((await berth('cancel', order.id)).code).toBe(0)
    expect(await stage.everyRow()).toEqual(before)
  })

  test('undo gives an order back to its contact or to a reviewer, with a reason', async () => {
    const vendor = await aVendor(stage)
    const { order } = await vendor.provisioned('undo.example')
    const reason = 'It was the wrong one.'
    const lacking = await berth('undo', order.externalId, '--yes')
    expect([lacking.code, lacking.stderr]).toEqual([2, expect.stringContaining('--reason')])
    expect((await berth('undo', order.externalId, '--yes', '--reason', ' ')).code).toBe(2)
    const undo = ['--to', 'in-review', '--reason', reason, '--yes']
    const { code, stderr } = await berth('undo', order.externalId, ...undo)
    expect([code, stderr]).toEqual([0, expect.stringContaining('A review is opened')])
    expect(await stateOf(order)).toBe('in-review')
    await vendor.close()
  })

  test('are refused where the state does not allow them, and say what it allows', async () => {
    const { order } = await stage.contact('eva@refused.example')
    const { code, stderr } = await berth('reopen', order.externalId, '--yes')
    expect(code).toBe(1)
    expect(stderr).toBe(
      `Order ${order.externalId} is in-setup and cannot be reopened. What may be done: resend, change-contact, cancel.\n`,
    )
    expect(await stateOf(order)).toBe('in-setup')
  })
})
