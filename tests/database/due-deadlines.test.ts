import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())

const invited = (host: string): Promise<Order> => aReceivedOrder(world, { email: `eva@${host}` })
const due = () => world.transact(({ orders }) => orders.due(world.now(), [2, 7], 1))
const remindersOf = async ({ id }: Order) =>
  (await world.transact(({ orders }) => orders.find(id)))?.remindersSentCount

describe('What is due', () => {
  test('is what a sweep has something to do with, and nothing is due twice', async () => {
    const order = await invited('due.example')
    const seen: boolean[] = []
    for (let day = 0; day < 9; day += 1) {
      seen.push((await due()).includes(order.id))
      await sweepDeadlines(world)
      expect(await due()).not.toContain(order.id)
      world.clock.jump({ days: 1 })
    }
    // The silence after one day, reminders after two and seven.
    expect(seen).toEqual([false, true, true, false, false, false, false, true, false])
    expect(await remindersOf(order)).toBe(2)
  })

  test('is not undone by a clock that goes back, nor sent twice when it comes again', async () => {
    const order = await invited('back.example')
    world.clock.jump({ days: 2, minutes: 1 })
    await sweepDeadlines(world)
    world.clock.jump({ minutes: -15 })
    await sweepDeadlines(world)
    world.clock.jump({ minutes: 20 })
    await sweepDeadlines(world)
    expect(await remindersOf(order)).toBe(1)
    const mails = await world.transact(({ mails }) => mails.ofOrder(order.id))
    expect(mails.filter(({ mail }) => mail.kind === 'invitation')).toHaveLength(2)
  })

  test('of a clock that jumps over both reminders, one mail is sent', async () => {
    const order = await invited('far.example')
    world.clock.jump({ days: 10 })
    await sweepDeadlines(world)
    expect(await remindersOf(order)).toBe(2)
    const mails = await world.transact(({ mails }) => mails.ofOrder(order.id))
    expect(mails.filter(({ mail }) => mail.kind === 'invitation')).toHaveLength(2)
  })
})

test('An order whose deadline cannot be dealt with keeps no other waiting', async () => {
  const [broken, next] = [await invited('broken.example'), await invited('next.example')]
  world.clock.jump({ days: 2 })
  const failing = {
    ...world,
    now: world.now,
    settings: world.settings,
    transact: ((work) =>
      world.transact((stores) =>
        work({
          ...stores,
          orders: {
            ...stores.orders,
            lock: (id) => {
              if (id === broken.id) throw new Error('It cannot be read.')
              return stores.orders.lock(id)
            },
          },
        }),
      )) as typeof world.transact,
  }
  await expect(sweepDeadlines(failing)).rejects.toThrow('Some deadlines')
  expect(await remindersOf(next)).toBe(1)
  await sweepDeadlines(world)
  expect(await remindersOf(broken)).toBe(1)
})

test('What is due is found behind a thousand orders that wait for their next reminder', async () => {
  const first = await invited('waiting.example')
  await sql`
    insert into orders select (jsonb_populate_record(o, jsonb_build_object(
      'id', '00000000-0000-7000-8000-' || lpad(number::text, 12, '0'), 'external_id', 'waiting ' || number,
      'invited_at', o.invited_at, 'reminders_sent_count', 1, 'is_silence_told', true))).*
    from orders as o, generate_series(1, 1001) as number
    where o.id = ${first.id}`.execute(world.database)
  world.clock.jump({ days: 3 })
  const last = await invited('starving.example')
  world.clock.jump({ days: 2 })
  expect(await due()).toContain(last.id)
  expect((await due()).length).toBeLessThan(10)
})
