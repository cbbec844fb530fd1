import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealAudit } from '../../src/use-cases/seal-audit.ts'
import { verifyAudit } from '../../src/use-cases/verify-audit.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aStage, type Contact, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0

/** An order that an administrator lets in, and that a reviewer looked at before. */
async function aStory(): Promise<Contact> {
  count += 1
  const host = `audited${count}.example`
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: `Audited ${count}`, administrators: [`ada@${host}`] },
  ])
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany(`Audited ${count}`, `eva@${host}`)
  await contact.step('choice', { choice: 'not-sure' })
  const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(contact.order.id))
  const sentBack = { decision: 'send-back', reason: 'Write to eva@secret.example, please.' }
  await stage.call('POST', `/v1/reviews/${review?.id}/decision`, sentBack)
  await contact.choose(host)
  await (await stage.approver(`ada@${host}`, 'administrator')).answer('approve')
  await contact.confirm()
  return contact
}

async function logOf({ order }: Contact) {
  const rows: { kind: string; actor: { kind: string; id: string | null }; facts: object }[] = []
  let cursor = ''
  for (;;) {
    const { json } = await stage.call('GET', `/v1/audit?limit=200${cursor}`)
    rows.push(...json.items)
    if (json.nextCursor === null) break
    cursor = `&cursor=${json.nextCursor}`
  }
  return rows.filter(({ facts }) => (facts as { orderId?: string }).orderId === order.id)
}

test('every transition of an order has its row, which names persons by nothing but ids', async () => {
  const contact = await aStory()
  const rows = await logOf(contact)
  const { json } = await stage.call('GET', '/v1/events?limit=200')
  const events = (json.items as { type: string; data: { orderId: string } }[])
    .filter(({ data }) => data.orderId === contact.order.id)
    .map(({ type }) => type)
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'review.decided')).toEqual(events)
  const decided = rows.filter(({ kind }) => kind === 'review.decided')
  expect(decided).toMatchObject([{ actor: { kind: 'api-key' }, facts: { decision: 'send-back' } }])
  expect(decided[0]?.actor.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(rows.some(({ actor }) => actor.kind === 'approver' && actor.id === null)).toBe(true)
  expect(JSON.stringify(rows)).not.toContain('@')
  expect((await verifyAudit(stage.world)).brokenAt).toBeNull()
})

test('the chain is one, whoever seals while orders come in', async () => {
  const before = (await verifyAudit(stage.world)).rowCount
  const coming = Array.from({ length: 40 }, (_, index) =>
    aReceivedOrder(stage.world, { email: `eva@coming${index}.example` }),
  )
  const sealing = Array.from({ length: 10 }, () => sealAudit(stage.world))
  await Promise.all([...coming, ...sealing])
  const { rowCount, brokenAt } = await verifyAudit(stage.world)
  expect(brokenAt).toBeNull()
  // Each is invited.
  expect(rowCount).toBe(before + coming.length)
})

test('a row that is edited before it is sealed shows', async () => {
  await aReceivedOrder(stage.world, { email: 'eva@edited.example' })
  await sql`update audit_waiting set kind = 'order.mapped'`.execute(stage.world.database)
  const { rowCount, brokenAt } = await verifyAudit(stage.world)
  expect(brokenAt).toBe(rowCount + 1)
})
