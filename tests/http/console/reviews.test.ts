import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { enterIntoDirectory, idOf } from '../../support/directory-entries.ts'
import { aSilence } from '../departures/a-silence.ts'

let all: Awaited<ReturnType<typeof aSilence>>
let viewer: TestReviewer
let one: TestReviewer
let other: TestReviewer
beforeAll(async () => {
  all = await aSilence()
  await signIn()
})
afterAll(() => all.close())

/** Sessions end when the clock jumps. */
async function signIn() {
  viewer = await aReviewer(all.stage, 'viewer')
  one = await aReviewer(all.stage, 'reviewer')
  other = await aReviewer(all.stage, 'reviewer')
}

let count = 0

/** An order whose contact was not sure which of two organizations it is. */
async function anUnsureOrder() {
  count += 1
  const host = `lantern${count}.example`
  await enterIntoDirectory(all.stage.world, [
    { externalId: `lantern-${count}`, name: `Lantern ${count} AB`, members: [`m@${host}`] },
  ])
  const contact = await all.stage.contact(`eva@${host}`)
  await contact.enterCompany(`Lantern ${count}`, `eva@${host}`)
  await contact.step('choice', { choice: 'not-sure' })
  const [review] = await all.stage.world.transact(({ reviews }) => reviews.openOf(contact.order.id))
  return { contact, host, externalId: `lantern-${count}`, id: review?.id ?? '' }
}

const decide = (by: TestReviewer, id: string, body: object) =>
  by.call('POST', `reviews/${id}/decision`, body)

describe('The review queue', () => {
  test('lists open reviews oldest first, page by page, with what each is about', async () => {
    const first = await anUnsureOrder()
    const second = await anUnsureOrder()
    const page = await viewer.call('GET', 'reviews?limit=1')
    expect(page.json.items).toMatchObject([
      {
        id: first.id,
        kind: 'not-sure',
        orderExternalId: first.contact.order.externalId,
        orderState: 'in-review',
        companyName: `Lantern ${count - 1}`,
      },
    ])
    const rest = await viewer.call('GET', `reviews?cursor=${page.json.nextCursor}`)
    expect(rest.json).toMatchObject({ items: [{ id: second.id }], nextCursor: null })
    await decide(one, first.id, { decision: 'send-back', reason: 'Choose again.' })
    const left = (await viewer.call('GET', 'reviews?kind=not-sure')).json.items
    expect(left.map(({ id }: { id: string }) => id)).toEqual([second.id])
    expect((await viewer.call('GET', 'reviews?kind=run-failed')).json.items).toEqual([])
    expect((await viewer.call('GET', 'reviews?kind=odd')).status).toBe(400)
    expect((await viewer.call('GET', 'reviews?cursor=odd')).status).toBe(400)
  })

  test('shows of a review what was entered, the candidates with their evidence, and what can be decided', async () => {
    const { id, contact, externalId, host } = await anUnsureOrder()
    const { status, json } = await one.call('GET', `reviews/${id}`)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      review: { id, kind: 'not-sure', decidedAt: null },
      order: { id: contact.order.id, contact: { email: `eva@${host}` } },
      setup: { intent: 'customer-own', administratorEmail: `eva@${host}` },
      mapping: null,
      departure: null,
    })
    expect(json.match.candidates[0].organization.externalId).toBe(externalId)
    expect(json.match.candidates[0].evidence.length).toBeGreaterThan(0)
    expect(json.decisions).toEqual([
      { decision: 'map', effect: 'map', obstacle: null },
      { decision: 'new-organization', effect: 'new-organization', obstacle: null },
      { decision: 'send-back', effect: 'send-back', obstacle: null },
      { decision: 'cancel', effect: 'cancel', obstacle: null },
    ])
    expect((await one.call('GET', `reviews/${crypto.randomUUID()}`)).status).toBe(404)
    expect((await one.call('GET', 'reviews/odd')).json.code).toBe('review-not-found')
  })

  test('a viewer reads and decides nothing', async () => {
    const { id, contact } = await anUnsureOrder()
    const refused = await decide(viewer, id, { decision: 'cancel', reason: 'No.' })
    expect([refused.status, refused.json.code]).toEqual([403, 'not-allowed'])
    expect(await all.stage.stateOf(contact.order)).toBe('in-review')
  })

  test('whoever comes second is told, and reads who decided what', async () => {
    const { id, contact, externalId } = await anUnsureOrder()
    const organizationId = await idOf(all.stage.world, externalId)
    const map = { decision: 'map', organizationId, reason: 'They called.' }
    expect((await decide(one, id, map)).status).toBe(200)
    const late = await decide(other, id, { decision: 'cancel', reason: 'Too late.' })
    expect([late.status, late.json.code]).toEqual([409, 'review-already-decided'])
    expect(await all.stage.stateOf(contact.order)).toBe('mapped')
    const { json } = await other.call('GET', `reviews/${id}`)
    expect(json).toMatchObject({
      review: { decision: 'map', decisionReason: 'They called.', decidedBy: one.id },
      mapping: { organizationId },
      decisions: [],
    })
    expect(json.deciders).toContainEqual({ id: one.id, name: one.email })
  })

  test('says why an organization that was asked is no candidate any more', async () => {
    const contact = await all.silence([])
    await all.stage.world.database
      .updateTable('setups')
      .set({ company_name: 'Quite Another Name', administrator_email: 'a@elsewhere.example' })
      .where('order_id', '=', contact.order.id)
      .execute()
    const review = await all.reviewOf(contact, 'claim-unanswerable')
    const { json } = await one.call('GET', `reviews/${review?.id}`)
    expect(json.claims).toMatchObject([{ state: 'unanswerable' }])
    expect(json.absent).toMatchObject([
      {
        candidate: { organization: { externalId: contact.externalId } },
        place: null,
        whyNot: { code: 'not-found' },
      },
    ])
  })
})

test('a review of departed administrators shows its obstacles, and that a second, different reviewer is needed', async () => {
  const contact = await all.proved()
  await signIn()
  const review = await all.reviewOf(contact)
  const id = review?.id ?? ''
  const offeredTo = async (who: TestReviewer) =>
    (await who.call('GET', `reviews/${id}`)).json.decisions[0]
  expect(await offeredTo(one)).toMatchObject({ effect: 'first-word', obstacle: 'objection-open' })
  await all.later(contact, 7)
  await signIn()
  expect(await offeredTo(one)).toMatchObject({ effect: 'first-word', obstacle: null })
  const approve = { decision: 'approve-administrator', reason: 'We telephoned.' }
  expect((await decide(one, id, approve)).json.decidedAt).toBeNull()
  expect(await offeredTo(one)).toMatchObject({
    effect: 'second-word',
    obstacle: 'second-reviewer',
  })
  expect((await decide(one, id, approve)).json.code).toBe('decision-refused')
  expect(await offeredTo(other)).toMatchObject({ effect: 'second-word', obstacle: null })
  const { json } = await other.call('GET', `reviews/${id}`)
  expect(json.departure).toMatchObject({ state: 'confirming', decision: { by: one.id } })
  expect((await decide(other, id, approve)).json.decision).toBe('approve-administrator')
})

test('a page of the queue of one kind is read along its index, without a sort', async () => {
  await all.stage.world.database.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    await sql`set local enable_bitmapscan = off`.execute(tx)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select * from reviews where decided_at is null and kind = 'not-sure'
        and id > ${crypto.randomUUID()} order by id limit 51`.execute(tx)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('open_reviews_of_kind')
    expect(plan).not.toContain('Sort')
  })
})
