import { afterAll, beforeAll, expect, test } from 'vitest'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import { aConsoleBrowser, aReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'
import { aStandIn } from '../../use-cases/provisioning/a-stand-in.ts'

let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  stage = await aStage()
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await stage.close()
})

test.each(['overview', 'waiting'])('nobody reads %s without a session', async (path) => {
  const { status, json } = await aConsoleBrowser(stage).call('GET', path)
  expect([status, json.code]).toEqual([401, 'not-signed-in'])
})

test('a viewer sees each order in its state and age, where contacts are, and what waits', async () => {
  const viewer = await aReviewer(stage, 'viewer')
  const before = (await viewer.call('GET', 'overview')).json
  const contact = await stage.contact('eva@counted.example')
  const inSetup = (await viewer.call('GET', 'overview')).json
  expect(countOf(inSetup.stops, 'stop', 'company')).toBe(
    countOf(before.stops, 'stop', 'company') + 1,
  )
  await contact.enterCompany('Unsure AB', 'eva@counted.example')
  await contact.step('choice', { choice: 'not-sure' })
  const { status, json } = await viewer.call('GET', 'overview')
  expect(status).toBe(200)
  expect(json.states).toContainEqual({ state: 'in-review', age: 'day', orderCount: 1 })
  expect(json.waiting.reviews).toContainEqual({ kind: 'not-sure', reviewCount: 1 })
  expect((await viewer.call('GET', 'waiting')).json).toEqual(json.waiting)

  stage.world.clock.jump({ days: 2 })
  const later = await aReviewer(stage, 'viewer')
  const { states } = (await later.call('GET', 'overview')).json
  expect(states).toContainEqual({ state: 'in-review', age: 'week', orderCount: 1 })
})

function countOf(rows: readonly Record<string, unknown>[], field: string, value: string): number {
  return Number(rows.find((row) => row[field] === value)?.orderCount ?? 0)
}

test('an order found by its name is counted with its time, its rule and as a twin prevented; a month later no more', async () => {
  await enterIntoDirectory(stage.world, [
    { externalId: 'figured', name: 'Figured House', administrators: ['chief@figured.example'] },
    { externalId: 'seller', name: 'Seller', kind: 'partner', members: ['eva@seller.example'] },
  ])
  const contact = await stage.contact('eva@seller.example', 'partner')
  await contact.actFor('partner-for-customer')
  await contact.enterCompany('Figured House', 'new@figured.example')
  await contact.choose('figured')
  stage.world.clock.jump({ minutes: 10 })
  await contact.confirm()
  const runs = await stage.world.transact((stores) => stores.runs.allOf(contact.order.id))
  for (const { id } of runs) await advanceRun(stage.world, vendor.target, id)
  expect(await stage.stateOf(contact.order)).toBe('provisioned')

  const { json } = await (await aReviewer(stage, 'viewer')).call('GET', 'overview')
  expect(json.toProvisioned).toMatchObject({ orderCount: 1 })
  expect(Math.round(json.toProvisioned.medianSeconds / 60)).toBe(10)
  expect(json.rules).toEqual([{ rule: 'first-five', isNew: false, orderCount: 1 }])
  expect(json.twinsPreventedCount).toBe(1)

  stage.world.clock.jump({ days: 31 })
  const later = (await (await aReviewer(stage, 'viewer')).call('GET', 'overview')).json
  expect(later).toMatchObject({ rules: [], twinsPreventedCount: 0 })
  expect(later.toProvisioned).toEqual({
    orderCount: 0,
    medianSeconds: null,
    ninetiethSeconds: null,
  })
  expect(later.states).toContainEqual({ state: 'provisioned', age: 'longer', orderCount: 1 })
})
