import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Mail, MailId, QueuedMail } from '../../src/domain/mails/mail.ts'
import type { Order } from '../../src/domain/orders/order.ts'
import type { Delivery, Mailer } from '../../src/use-cases/ports/mails.ts'
import { MailDelayed, sendMail } from '../../src/use-cases/send-mail.ts'
import { aWorld } from '../support/a-world.ts'
import { anOrder } from '../support/an-order.ts'

const world = await aWorld()
afterAll(() => world.close())

const AGAIN: Delivery = { kind: 'again', reason: 'CONN: connect ECONNREFUSED' }
const BOUNCED: Delivery = { kind: 'never', reason: 'RCPT TO: 550 no such user', isBounce: true }

let order: Order
beforeEach(async () => {
  order = anOrder({ expiresAt: new Date(world.now().getTime() + 30 * 86_400_000) })
  await world.transact((stores) => stores.orders.add(order, {}))
})

/** A mailer that notes what it is given and answers as told, then `sent`. */
function aMailer(...answers: Delivery[]): Mailer & { readonly given: QueuedMail[] } {
  const given: QueuedMail[] = []
  return {
    given,
    async send(mail) {
      given.push(mail)
      return answers.shift() ?? { kind: 'sent' }
    },
  }
}

const anInvitation = (): Mail => ({
  kind: 'invitation',
  order: { orderNumber: order.externalId, lines: [] },
  contactName: null,
  companyName: null,
  reminder: 0,
  expiresAt: new Date(world.now().getTime() + 30 * 86_400_000).toISOString(),
  partnerName: null,
  handedOver: null,
})

async function queue(mail: Mail, secret: QueuedMail['secret'] = null): Promise<MailId> {
  const id = world.newId() as MailId
  await world.transact((stores) =>
    stores.mails.add({
      id,
      queuedAt: world.now(),
      to: order.contact.email,
      toName: order.contact.name,
      language: 'en',
      mail,
      secret,
      orderId: order.id,
      claimId: null,
    }),
  )
  return id
}

async function queueInvitation(): Promise<MailId> {
  const locator = world.secrets.newLocator()
  await world.transact((stores) =>
    stores.setups.addLocator(
      world.secrets.hashOf(locator),
      { kind: 'setup', orderId: order.id, email: order.contact.email, contactVersion: 1 },
      world.now(),
    ),
  )
  return queue(anInvitation(), { locator })
}

const stored = async (id: MailId) => {
  const mail = await world.transact((stores) => stores.mails.lock(id))
  if (!mail) throw new Error('The mail is gone.')
  return mail
}

test('a mail is sent with its secret, which is then erased', async () => {
  const id = await queueInvitation()
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  expect(mailer.given[0]?.secret?.locator).toMatch(/^[\w-]{43}$/)
  expect(await stored(id)).toMatchObject({
    state: 'sent',
    attempts: 1,
    secret: null,
    attemptStartedAt: null,
    sentAt: world.now(),
  })
})

test('a secret at rest cannot be read in the database', async () => {
  const id = await queue(
    { kind: 'code', purpose: 'setup', orderNumber: 'SO-1', validMinutes: 10 },
    { code: '048213' },
  )
  const row = await world.database
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.secret).toBeInstanceOf(Buffer)
  expect(row.secret?.includes('048213')).toBe(false)
  expect(JSON.stringify({ ...row, secret: null })).not.toContain('048213')
})

test('a repeated job sends nothing more', async () => {
  const id = await queueInvitation()
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  await sendMail(world, mailer, id)
  expect(mailer.given).toHaveLength(1)
})

test('of ten workers with the same job, one sends', async () => {
  const id = await queueInvitation()
  const mailer = aMailer()
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => sendMail(world, mailer, id)),
  )
  expect(mailer.given).toHaveLength(1)
  expect(outcomes.some((outcome) => outcome.status === 'fulfilled')).toBe(true)
})

test('an attempt whose process died is repeated once it is old enough', async () => {
  const id = await queueInvitation()
  await world.transact((stores) => stores.mails.startAttempt(id, world.now()))
  const mailer = aMailer()
  await expect(sendMail(world, mailer, id)).rejects.toBeInstanceOf(MailDelayed)
  expect(mailer.given).toHaveLength(0)
  world.clock.jump({ minutes: 2 })
  await sendMail(world, mailer, id)
  expect(await stored(id)).toMatchObject({ state: 'sent', attempts: 2 })
})

test('a temporary failure asks for a repeat and keeps the secret', async () => {
  const id = await queueInvitation()
  const mailer = aMailer(AGAIN)
  await expect(sendMail(world, mailer, id)).rejects.toBeInstanceOf(MailDelayed)
  expect(await stored(id)).toMatchObject({ state: 'queued', lastFailure: AGAIN.reason })
  await sendMail(world, mailer, id)
  expect(await stored(id)).toMatchObject({ state: 'sent', attempts: 2 })
  expect(mailer.given[1]?.secret).toEqual(mailer.given[0]?.secret)
})

test('a mail server that is away for two days is given up, and the order says so', async () => {
  const id = await queueInvitation()
  world.clock.jump({ hours: 49 })
  await sendMail(world, aMailer(AGAIN), id)
  expect(await stored(id)).toMatchObject({ state: 'failed', secret: null })
  const timeline = await world.transact((stores) => stores.timeline.of(order.id))
  expect(timeline.map((entry) => entry.kind)).toContain('mail.failed')
})

test('a refused recipient is told on the order and not tried again', async () => {
  const id = await queueInvitation()
  await sendMail(world, aMailer(BOUNCED), id)
  expect(await stored(id)).toMatchObject({ state: 'bounced', secret: null })
  const timeline = await world.transact((stores) => stores.timeline.of(order.id))
  expect(timeline.map((entry) => entry.kind)).toContain('mail.bounced')
  const mails = await world.transact((stores) => stores.mails.ofOrder(order.id))
  expect(mails[0]?.lastFailure).toBe(BOUNCED.reason)
  expect(mails[0]).not.toHaveProperty('secret')
})

test('the invitation of a cancelled order is not sent', async () => {
  const id = await queueInvitation()
  await world.transact((stores) =>
    stores.orders.update({ ...order, state: 'cancelled', expiresAt: null }),
  )
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  expect(mailer.given).toHaveLength(0)
  expect(await stored(id)).toMatchObject({ state: 'dropped', secret: null })
})

test('a mail whose link has died meanwhile is not sent', async () => {
  const id = await queueInvitation()
  await world.transact((stores) => stores.setups.endLocators({ orderId: order.id }, world.now()))
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  expect(mailer.given).toHaveLength(0)
  expect(await stored(id)).toMatchObject({ state: 'dropped', lastFailure: 'Its link has ended.' })
})

test('an answer is told without its link when that link has died meanwhile', async () => {
  const locator = world.secrets.newLocator()
  const id = await queue(
    {
      kind: 'claim-answered',
      claimKind: 'administrator',
      orderNumber: order.externalId,
      organizationName: 'Acme AB',
      person: 'karin@acme.example',
      outcome: 'approved',
      reason: null,
      isToContinue: true,
    },
    { locator },
  )
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  expect(mailer.given[0]?.secret).toBeNull()
  expect((await stored(id)).state).toBe('sent')
})

test('a code that has run out while the mail server was away is not sent', async () => {
  const code: Mail = { kind: 'code', purpose: 'setup', orderNumber: 'SO-1', validMinutes: 10 }
  const id = await queue(code, { code: '048213' })
  world.clock.jump({ minutes: 10 })
  const mailer = aMailer()
  await sendMail(world, mailer, id)
  expect(mailer.given).toHaveLength(0)
  expect(await stored(id)).toMatchObject({ state: 'dropped', secret: null })
})

test('a fault of ours is thrown, noted on the mail, and repeated', async () => {
  const id = await queueInvitation()
  const fault = new Error('a bug in a template')
  const mailer: Mailer = { send: () => Promise.reject(fault) }
  await expect(sendMail(world, mailer, id)).rejects.toBe(fault)
  expect(await stored(id)).toMatchObject({
    state: 'queued',
    lastFailure: 'The mail could not be written.',
  })
  await sendMail(world, aMailer(), id)
  expect((await stored(id)).state).toBe('sent')
})

test('the mail and its job are there together or not at all', async () => {
  const failed = world.transact(async (stores) => {
    await stores.mails.add({
      id: world.newId() as MailId,
      queuedAt: world.now(),
      to: order.contact.email,
      toName: null,
      language: 'sv',
      mail: { kind: 'contact-changed', orderNumber: order.externalId, handedTo: null },
      secret: null,
      orderId: order.id,
      claimId: null,
    })
    throw new Error('the change fails')
  })
  await expect(failed).rejects.toThrow('the change fails')
  expect(await world.transact((stores) => stores.mails.ofOrder(order.id))).toEqual([])
})
