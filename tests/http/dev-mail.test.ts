import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { openDevMailbox } from '../../src/edges/email/dev-mailbox.ts'
import { smtpMailer } from '../../src/edges/email/smtp.ts'
import { devMailRoutes } from '../../src/edges/http/dev-mail.ts'
import { buildServer } from '../../src/edges/http/server.ts'
import { CODE, EVERY_MAIL, queued } from '../email/every-mail.ts'
import { aWorld } from '../support/a-world.ts'

const publicUrl = 'http://127.0.0.1:28080'
const world = await aWorld()
const mailbox = await openDevMailbox()
const server = buildServer(world, {
  publicUrl,
  extend: (scope) => devMailRoutes(scope, mailbox),
})
const mailer = smtpMailer({
  smtpUrl: mailbox.url,
  from: 'orders@harbour.example',
  tagOf: () => '0123456789abcdef0123',
  vendorName: 'Harbour Software',
  vendorSupport: 'support@harbour.example',
  publicUrl,
})
beforeAll(async () => {
  await server.ready()
  for (const kind of ['invitation', 'code'] as const) {
    const mail = EVERY_MAIL.find((each) => each.kind === kind)
    if (mail) await mailer.send(queued(mail, 'sv'))
  }
})
afterAll(async () => {
  mailer.close()
  await server.close()
  await mailbox.close()
  await world.close()
})

test('the list shows every mail, newest first, and says to whom it went', async () => {
  const reply = await server.inject('/dev/mail')
  expect(reply.statusCode).toBe(200)
  const code = reply.body.indexOf('Din kod för beställning SO-4711')
  const invitation = reply.body.indexOf('Uppgifter behövs för att starta beställning SO-4711')
  expect(code).toBeGreaterThan(0)
  expect(invitation).toBeGreaterThan(code)
  expect(reply.body).toContain('karin.lindqvist@acme.example')
})

test('scripts and tests read the mails of one recipient as JSON', async () => {
  const reply = await server.inject('/dev/mail.json?to=karin.lindqvist@acme.example')
  const { items } = reply.json()
  expect(items).toHaveLength(2)
  expect(items[0].text).toContain(CODE)
  expect(items[0].recipients).toEqual(['karin.lindqvist@acme.example'])
  const others = await server.inject('/dev/mail.json?to=nobody@acme.example')
  expect(others.json()).toEqual({ items: [] })
})

test('a mail is shown in a frame where nothing of it can act', async () => {
  const { items } = (await server.inject('/dev/mail.json')).json()
  const page = await server.inject(`/dev/mail/${items[0].id}`)
  expect(page.body).toContain('sandbox="allow-popups')
  expect(page.body).toContain(CODE)
  const html = await server.inject(`/dev/mail/${items[0].id}/html`)
  expect(html.headers['content-security-policy']).toContain('sandbox')
  expect(html.headers['content-security-policy']).not.toContain('script-src')
  expect(html.headers['x-frame-options']).toBe('SAMEORIGIN')
})

test('what a mail says is text on the pages around it', async () => {
  const evil = '<script>alert(1)</script>'
  const mail = EVERY_MAIL.find((each) => each.kind === 'contact-changed')
  if (mail?.kind !== 'contact-changed') throw new Error('The mail is missing.')
  const to = 'evil@acme.example' as EmailAddress
  await mailer.send(queued({ ...mail, orderNumber: evil }, 'en', { to, toName: evil }))
  const { items } = (await server.inject(`/dev/mail.json?to=${to}`)).json()
  for (const path of [`/dev/mail/${items[0].id}`, '/dev/mail', `/dev/mail?to=${evil}`]) {
    expect((await server.inject(path)).body).not.toContain(evil)
  }
})

test('an unknown mail is not found', async () => {
  expect((await server.inject('/dev/mail/9999')).statusCode).toBe(404)
  expect((await server.inject('/dev/mail/9999/html')).statusCode).toBe(404)
})

test('without the development mailbox there is no such page', async () => {
  const plain = buildServer(world, { publicUrl })
  expect((await plain.inject('/dev/mail')).statusCode).toBe(404)
  expect((await plain.inject('/dev/mail.json')).statusCode).toBe(404)
  await plain.close()
})

test('the mailbox is in no description of the API', async () => {
  const reply = await server.inject('/openapi.json')
  expect(reply.body).not.toContain('/dev/mail')
})

test('the mailbox opens on this machine only', async () => {
  await expect(openDevMailbox({ host: '0.0.0.0' })).rejects.toThrow('loopback')
  await expect(openDevMailbox({ host: 'berth.example' })).rejects.toThrow('loopback')
})

test('the mailbox keeps the last few hundred mails', async () => {
  const box = await openDevMailbox()
  const sender = smtpMailer({
    smtpUrl: box.url,
    from: 'orders@harbour.example',
    tagOf: () => '0123456789abcdef0123',
    vendorName: 'Harbour Software',
    vendorSupport: 'support@harbour.example',
    publicUrl,
  })
  const mail = EVERY_MAIL.find((each) => each.kind === 'contact-changed')
  if (!mail) throw new Error('The mail is missing.')
  const sent = await Promise.all(Array.from({ length: 510 }, () => sender.send(queued(mail))))
  expect(sent.every((delivery) => delivery.kind === 'sent')).toBe(true)
  expect(box.list()).toHaveLength(500)
  expect(box.list()[0]?.id).toBe('510')
  sender.close()
  await box.close()
})
