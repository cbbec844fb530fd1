import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Mail, MailId } from '../../src/domain/mails/mail.ts'
import { isNotice, nextNoticeAt } from '../../src/domain/mails/notices.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { sendMail } from '../../src/use-cases/send-mail.ts'
import { lettersOf } from '../support/a-postman.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld } from '../support/a-world.ts'

const world = await aWorld({ maximum: 12 })
afterAll(() => world.close())

const mailer = { send: async () => ({ kind: 'sent' as const }) }

const aQuestion = (orderNumber: string): Mail => ({
  kind: 'question',
  order: { orderNumber, lines: [] },
  orderedBy: { name: null, email: 'eva@acme.example', partnerName: null },
  organizationName: 'Acme',
})

/** Each about another order. */
async function queue(to: string, mailOf: (orderNumber: string) => Mail): Promise<MailId> {
  const { id: orderId, externalId } = await aReceivedOrder(world, { email: 'eva@acme.example' })
  const id = world.newId() as MailId
  await world.transact((stores) =>
    stores.mails.add({
      id,
      queuedAt: world.now(),
      to: to as EmailAddress,
      toName: null,
      language: 'en',
      mail: mailOf(externalId),
      secret: null,
      orderId,
      claimId: null,
    }),
  )
  return id
}

const sendAll = (ids: readonly MailId[]) =>
  Promise.all(ids.map((id) => sendMail(world, mailer, id)))

async function sentOf(ids: readonly MailId[]): Promise<number> {
  const mails = await Promise.all(ids.map((id) => world.transact(({ mails }) => mails.lock(id))))
  return mails.filter((mail) => mail?.state === 'sent').length
}

test('one address gets three notices an hour and ten a day over all orders, and none is lost', async () => {
  const ids: MailId[] = []
  for (let count = 0; count < 12; count += 1) ids.push(await queue('boss@acme.example', aQuestion))
  const sent: number[] = []
  for (let hour = 0; hour < 5; hour += 1) {
    await sendAll(ids)
    sent.push(await sentOf(ids))
    world.clock.jump({ hours: 1 })
  }
  expect(sent).toEqual([3, 6, 9, 10, 10])
  world.clock.jump({ hours: 20 })
  await sendAll(ids)
  expect(await sentOf(ids)).toBe(12)
}, 60_000)

test('a notice that must wait has a job that comes back for it', async () => {
  const ids: MailId[] = []
  for (let count = 0; count < 4; count += 1) ids.push(await queue('wait@acme.example', aQuestion))
  for (const id of ids) await sendMail(world, mailer, id)
  const { rows } = await sql<{ startsAt: Date }>`
    select start_after as "startsAt" from pgboss.job
    where name = 'send-mail' and data ->> 'mailId' = ${ids[3]} order by start_after
  `.execute(world.database)
  const anHourLater = new Date(world.now().getTime() + 3_600_000)
  expect(rows.map(({ startsAt }) => startsAt)).toContainEqual(anHourLater)
})

test('orders that others hand over to one mailbox are notices: the fourth within the hour waits', async () => {
  const to = 'many@acme.example'
  const ids: MailId[] = []
  const by = { by: 'eva@acme.example', isByPartner: false, proposedPartner: null }
  const handedOver = { ...by, way: 'contact' } as const
  for (let count = 0; count < 4; count += 1) {
    const facts = { contactName: null, companyName: null, reminder: 0, partnerName: null }
    const expiresAt = world.now().toISOString()
    ids.push(
      await queue(to, (orderNumber) => {
        const order = { orderNumber, lines: [] }
        return { kind: 'invitation', order, ...facts, expiresAt, handedOver }
      }),
    )
  }
  await sendAll(ids)
  expect(await sentOf(ids)).toBe(3)
})

test('codes and what the contact is told of the own order are not counted', async () => {
  const to = 'eva@acme.example'
  const ids: MailId[] = []
  for (let count = 0; count < 5; count += 1) {
    const code = { kind: 'code', purpose: 'setup', validMinutes: 10 } as const
    ids.push(await queue(to, (orderNumber) => ({ ...code, orderNumber })))
  }
  await sendAll(ids)
  expect(await sentOf(ids)).toBe(5)
  const letters = await lettersOf(world)
  expect(letters.filter(({ kind }) => kind === 'invitation').length).toBeGreaterThan(5)
  expect(isNotice({ kind: 'contact-changed', orderNumber: 'SO-1', handedTo: null })).toBe(false)
})

test.each([
  [[], null],
  [[1, 2], null],
  [[1, 2, 30], 30],
  [[1, 2, 60], null],
  [[100, 200, 300, 400, 500, 600, 700, 800, 900, 1000], 440],
])('after notices %j minutes ago the next may go in %s minutes', (ago, expected) => {
  const now = world.now()
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const sentAt = ago.map((minutes) => at(-minutes))
  expect(nextNoticeAt(sentAt, now)).toEqual(expected === null ? null : at(expected))
})
