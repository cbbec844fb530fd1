import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { erasePerson, sentenceOnTie } from '../../src/use-cases/erase-person.ts'
import { removeReviewer } from '../../src/use-cases/remove-reviewer.ts'
import { restoreReviewer } from '../../src/use-cases/restore-reviewer.ts'
import { sealAudit } from '../../src/use-cases/seal-audit.ts'
import { verifyAudit } from '../../src/use-cases/verify-audit.ts'
import { aCommand } from '../support/a-command.ts'
import { aPerson } from '../support/a-person.ts'
import { locatorIn } from '../support/a-postman.ts'
import { aReviewer, type TestReviewer } from '../support/a-reviewer.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aStage, type Contact, contactAt, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'

const KARIN = 'karin.ostlund@acme.example'
const NAME = 'Karin Östlund'
const BO = 'bo@acme.example'
const SYSTEM = { kind: 'system', id: null } as const

let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
let admin: TestReviewer
beforeAll(async () => {
  stage = await aStage()
  vendor = await aStandIn()
  admin = await aReviewer(stage, 'admin')
})
afterAll(async () => {
  await vendor?.close()
  await stage?.close()
})

async function begin(number: string, email: string, name: string): Promise<Contact> {
  const body = anOrderBody({
    externalId: number,
    contact: { kind: 'customer', email, name, language: 'sv' },
  })
  const { json } = await stage.call('POST', '/v1/orders', body, { 'idempotency-key': number })
  const order = await stage.world.transact(({ orders }) => orders.find(json.id))
  if (order === undefined) throw new Error('The order is not there.')
  const locator = await locatorIn(stage.world, email, 'invitation')
  const person = aPerson(stage.server, stage.world, email)
  await person.enterSetup(locator)
  return contactAt(stage, order, locator, person)
}

/** Karin buys for the organization that she administers, and is not sure. */
async function buys(): Promise<Contact> {
  const contact = await begin('K-1', KARIN, NAME)
  await contact.enterCompany('Nord AB', KARIN)
  await contact.step('choice', { choice: 'not-sure' })
  const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(contact.order.id))
  const reason = `${NAME} <${KARIN.toUpperCase()}> called: they are new.`
  const decision = { decision: 'send-back', reason }
  await stage.call('POST', `/v1/reviews/${review?.id}/decision`, decision)
  await contact.choose('nord-1')
  expect((await contact.confirm()).status).toBe(200)
  await provision(contact)
  return contact
}

async function provision({ order }: Contact): Promise<void> {
  const runs = await stage.world.transact((stores) => stores.runs.allOf(order.id))
  for (const { id } of runs) await advanceRun(stage.world, vendor.target, id)
  expect(await stage.stateOf(order)).toBe('provisioned')
}

/** Karin is let into an organization by its administrator. */
async function isLetIn(): Promise<Contact> {
  const contact = await begin('K-4', KARIN, NAME)
  await contact.enterCompany('Nord AB', KARIN)
  const chosen = await contact.choose('nord-1')
  expect(chosen.status, JSON.stringify(chosen.body)).toBe(200)
  await (await stage.approver('ola@acme.example', 'administrator')).answer('approve')
  expect((await contact.confirm()).status).toBe(200)
  await provision(contact)
  return contact
}

/** Karin is asked whether Bo may administer her organization, and refuses. */
async function isAsked(): Promise<Contact> {
  const contact = await begin('K-2', BO, 'Bo Ek')
  await contact.enterCompany('Acme AB', BO)
  await contact.choose('acme-1')
  const approver = await stage.approver(KARIN, 'administrator')
  await approver.answer('refuse', `Ask me, ${NAME}, first.`)
  return contact
}

/** Karin is to be administrator, hands her order to Bo, and comes back in a returned mail. */
async function handsOver(): Promise<Contact> {
  const contact = await begin('K-3', KARIN, NAME)
  await contact.enterCompany('Acme AB', KARIN)
  const body = { kind: 'customer', email: BO, isAsTyped: true, proposesPartner: false }
  expect((await contact.step('hand-over', body)).status).toBe(200)
  await sql`
    update mails set last_failure = ${`RCPT TO: 550 <${KARIN}> is full`}
    where order_id = ${contact.order.id} and recipient = ${KARIN}`.execute(stage.world.database)
  return contact
}

/** Karin reviews, keeps a view that looks for herself, and leaves. */
async function reviews(): Promise<string> {
  const karin = await aReviewer(stage, 'reviewer', KARIN)
  const view = { name: 'Mine', query: `q=${encodeURIComponent(KARIN)}` }
  expect((await karin.call('POST', 'order-views', view)).status).toBe(200)
  const theirs = { name: 'Hers', query: `q=${encodeURIComponent(KARIN)}` }
  expect((await admin.call('POST', 'order-views', theirs)).status).toBe(200)
  return karin.id
}

/** In which tables, the queue's too, any column of any row still names Karin. */
async function whereKarinIs(): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'
    order by 1, 2`.execute(stage.world.database)
  const named: string[] = []
  for (const { schema, name } of tables) {
    const hex = Buffer.from(KARIN).toString('hex')
    const encoded = encodeURIComponent(KARIN)
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(`${schema}.${name}`)} as t
      where t::text ilike any (array['%karin%', '%östlund %', ${`%${hex}%`}, ${`%${encoded}%`}])
    `.execute(stage.world.database)
    if ((rows[0]?.count ?? 0) > 0) named.push(name)
  }
  return named
}

test('somebody whom Berth knows from all sides is nowhere any more, and all stories are whole', async () => {
  await enterIntoDirectory(stage.world, [
    { externalId: 'nord-1', name: 'Nord AB', administrators: ['ola@acme.example'] },
  ])
  // Who was the mailbox of notices once is in no log.
  await stage.call('PATCH', '/v1/settings', { reviewerEmail: KARIN })
  await stage.call('PATCH', '/v1/settings', { reviewerEmail: null })
  const letIn = await isLetIn()
  const bought = await buys()
  await enterIntoDirectory(stage.world, [
    { externalId: 'acme-1', name: 'Acme AB', administrators: [KARIN] },
  ])
  const asked = await isAsked()
  const handed = await handsOver()
  const reviewerId = await reviews()
  const erase = (isRehearsal = false) => erasePerson(stage.world, { email: KARIN, isRehearsal })

  const before = await stage.everyRow()
  await expect(erase()).rejects.toMatchObject({ code: 'person-in-use' })
  const rehearsed = await erase(true)
  expect(rehearsed.ties).toEqual([
    { why: 'administrator', order: 'K-3' },
    { why: 'reviewer', order: null },
    { why: 'undo-window', order: 'K-1' },
    { why: 'undo-window', order: 'K-4' },
  ])
  expect(sentenceOnTie({ why: 'administrator', order: 'K-3' })).toContain('Order K-3')
  expect(await stage.everyRow()).toEqual(before)

  for (const { order } of [asked, handed]) {
    const { status } = await stage.call('POST', `/v1/orders/${order.id}/cancel`, {})
    expect(status).toBe(200)
  }
  await removeReviewer(stage.world, { reviewer: KARIN, actor: SYSTEM })
  // A mistyped address that was asked back, and kept as typed.
  await sql`
    update setups set likely_email = ${KARIN}, kept_email = ${KARIN}
    where order_id = ${handed.order.id}`.execute(stage.world.database)
  stage.world.clock.jump({ days: 4 })
  await sealAudit(stage.world)
  expect(await whereKarinIs()).toEqual([
    ...['approvals', 'approvers', 'claims', 'codes', 'hand_overs', 'locators'],
    ...[
      'mails',
      'order_views',
      'orders',
      'reviewers',
      'reviews',
      'run_steps',
      'setups',
      'timeline',
    ],
    ...['users', 'visits'],
  ])

  const { standIn, changes } = await erase()
  expect(await whereKarinIs()).toEqual([])
  expect(changes).toMatchObject({ users: 2, reviewers: 1, order_views: 2 })

  const reader = await aReviewer(stage, 'admin')
  for (const { order } of [bought, letIn, asked, handed]) {
    expect((await stage.call('GET', `/v1/orders/${order.id}/timeline`)).status).toBe(200)
    expect((await reader.call('GET', `orders/${order.id}`)).status).toBe(200)
  }
  const order = (await stage.call('GET', `/v1/orders/${bought.order.id}`)).json
  expect(order).toMatchObject({ state: 'provisioned', contact: { email: standIn, name: null } })
  const story = (await stage.call('GET', `/v1/orders/${bought.order.id}/timeline`)).json.items
  expect(JSON.stringify(story)).toContain(standIn)

  await sealAudit(stage.world)
  expect(await verifyAudit(stage.world)).toMatchObject({ brokenAt: null })
  const told = (await reader.call('GET', 'audit?kind=person.erased&limit=1')).json.items
  expect(told).toMatchObject([
    { actor: { kind: 'system' }, facts: { changeCount: expect.any(Number) } },
  ])
  await expect(
    restoreReviewer(stage.world, { reviewer: reviewerId, actor: SYSTEM }),
  ).rejects.toMatchObject({ facts: { why: 'erased' } })
  expect(await erase()).toEqual({ ties: [], changes: {}, standIn: null })
  await addReviewer(stage.world, { email: KARIN, role: 'viewer', actor: SYSTEM })
})

test('a story can still not be changed in any other way', async () => {
  const { database } = stage.world
  const change = sql`update timeline set kind = 'order.mapped'`
  await expect(change.execute(database)).rejects.toThrow('only appended to')
  const others = database.transaction().execute(async (tx) => {
    await sql`select set_config('berth.is_erasing', 'on', true)`.execute(tx)
    await change.execute(tx)
  })
  await expect(others).rejects.toThrow('only appended to')
})

test('the mailbox that settings name is no person to erase', async () => {
  await stage.call('PATCH', '/v1/settings', { reviewerEmail: 'desk@vendor.example' })
  const erasing = erasePerson(stage.world, { email: 'Desk@vendor.example', isRehearsal: false })
  await expect(erasing).rejects.toThrow('change the setting reviewerEmail')
})

test('the command says what it would do, does it with --yes, and tells what it cannot reach', async () => {
  const { order } = await begin('K-9', 'lisa@gone.example', 'Lisa Gran')
  const erase = (...more: string[]) =>
    aCommand(stage.world, 'persons', 'erase', 'lisa@gone.example', ...more)
  const early = await erase()
  expect(early.code).toBe(1)
  expect(early.stdout).toContain('Order K-9: the person is its contact')
  const refused = await erase('--yes')
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('Nothing was erased')])
  await stage.call('POST', `/v1/orders/${order.id}/cancel`, {})
  const rehearsed = await erase()
  expect(rehearsed.code).toBe(0)
  expect(rehearsed.stdout).toContain('Add --yes to do it')
  const done = await erase('--yes')
  expect(done.stdout).toMatch(/^Erased; erased-[0-9a-f-]{36}@erased\.invalid stands instead/)
  expect(done.stdout).toContain('backups')
  expect(JSON.parse((await erase('--yes', '--json')).stdout)).toEqual({
    isErased: false,
    ties: [],
    changes: {},
    standIn: null,
  })
  const odd = await aCommand(stage.world, 'persons', 'erase', 'lisa')
  expect([odd.code, odd.stderr]).toEqual([1, 'The address has no @.\n'])
})
