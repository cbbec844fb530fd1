import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Order } from '../../src/domain/orders/order.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aReturnedMail } from '../support/a-returned-mail.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

/** The newest mail of the order to this address, as the mail server took it. */
async function sentTo(to: string, order: Order): Promise<string> {
  const mails = await stage.world.transact((stores) => stores.mails.ofOrder(order.id))
  const mail = mails.find((one) => one.to === to && one.mail.kind !== 'code')
  if (mail === undefined) throw new Error(`No mail to ${to}.`)
  await stage.world.transact((stores) => stores.mails.markSent(mail.id, stage.world.now()))
  return mail.id
}

const messageIdOf = (id: string) => `<${id}.${stage.world.secrets.mailTag(id)}@vendor.example>`

const report = (id: string, changes = {}) =>
  stage.call('POST', '/v1/mail-events', {
    event: 'bounced',
    messageId: messageIdOf(id),
    reason: '550 no such user <eva@acme.example>',
    ...changes,
  })

const hand = (message: string, headers = {}) =>
  stage.call('POST', '/v1/mail-events', message, { 'content-type': 'message/rfc822', ...headers })

const storyOf = async ({ id }: Order) =>
  (await stage.call('GET', `/v1/orders/${id}/timeline?limit=200`)).json.items

describe('A mail that came back', () => {
  test('shows on its order, once, without the address', async () => {
    const order = await aReceivedOrder(stage.world, { email: 'eva@returned.example' })
    const id = await sentTo('eva@returned.example', order)
    expect((await report(id)).json).toEqual({ isTaken: true })
    expect((await report(id)).json).toEqual({ isTaken: false })
    const told = (await storyOf(order)).filter(
      (one: { kind: string }) => one.kind === 'mail.bounced',
    )
    expect(told).toMatchObject([{ facts: { mail: 'invitation', reason: '550 no such user •••' } }])
  })

  test('to an approver has the next one asked', async () => {
    const host = 'returned-wave.example'
    const administrators = Array.from({ length: 6 }, (_, index) => `a${index}@${host}`)
    await enterIntoDirectory(stage.world, [
      { externalId: 'returned-1', name: 'Returned House', administrators },
    ])
    const contact = await stage.contact(`eva@${host}`)
    await contact.enterCompany('Returned House', `eva@${host}`)
    await contact.choose('returned-1')
    expect(await stage.mailsTo(`a5@${host}`)).toEqual([])
    await report(await sentTo(`a0@${host}`, contact.order))
    expect(await stage.mailsTo(`a5@${host}`)).toEqual(['claim-administrator'])
  })

  test.each(['019a1b2c-3d4e-7f50-8123-456789abcdef', 'something-else'])(
    'of others is left alone: %s',
    async (id) => {
      expect((await report(id)).json).toEqual({ isTaken: false })
    },
  )

  test('may be reported by its id', async () => {
    const order = await aReceivedOrder(stage.world, { email: 'eva@by-id.example' })
    const mailId = await sentTo('eva@by-id.example', order)
    const body = { event: 'bounced', mailId }
    expect((await stage.call('POST', '/v1/mail-events', body)).json).toEqual({ isTaken: true })
  })

  test('may be handed over as it came', async () => {
    const order = await aReceivedOrder(stage.world, { email: 'eva@as-it-came.example' })
    const id = await sentTo('eva@as-it-came.example', order)
    const messageId = messageIdOf(id)
    const delayed = aReturnedMail({ messageId, action: 'delayed', status: '4.4.1' })
    expect((await hand(delayed)).json).toEqual({ isTaken: false })
    const returned = aReturnedMail({ messageId, text: 'Grüße \0' })
    expect((await hand(returned)).json).toEqual({ isTaken: true })
    expect((await hand(returned)).json).toEqual({ isTaken: false })
  })

  test('is not believed of a mail that whoever says it has not seen', async () => {
    const order = await aReceivedOrder(stage.world, { email: 'eva@forged.example' })
    const id = await sentTo('eva@forged.example', order)
    const before = await stage.everyRow()
    const forged = `<${id}.${'0'.repeat(20)}@vendor.example>`
    expect((await hand(aReturnedMail({ messageId: forged }))).json).toEqual({ isTaken: false })
    expect((await report(id, { messageId: forged })).json).toEqual({ isTaken: false })
    expect(await stage.everyRow()).toEqual({ ...before, api_keys: expect.anything() })
  })

  test.each([
    ['neither id', { messageId: undefined }],
    ['both ids', { mailId: '019a1b2c-3d4e-7f50-8123-456789abcdef' }],
    ['no known event', { event: 'opened' }],
    ['no text for an id', { messageId: 7 }],
  ])('is refused with %s', async (_, changes) => {
    expect((await report('x', changes)).status).toBe(400)
  })

  test('is not reported by who may not write orders', async () => {
    const headers = await stage.keyWith('orders:read')
    const body = { event: 'bounced', messageId: 'x' }
    expect((await stage.call('POST', '/v1/mail-events', body, headers)).status).toBe(403)
  })
})

describe('A contact whose invitation came back', () => {
  test('shows on the order until a mail gets through, and reviewers are told once', async () => {
    await stage.call('PATCH', '/v1/settings', { reviewerEmail: 'desk@vendor.example' })
    const order = await aReceivedOrder(stage.world, { email: 'eva@unreachable.example' })
    const isUnreachable = async () =>
      (await stage.call('GET', `/v1/orders/${order.id}`)).json.isContactUnreachable
    const id = await sentTo('eva@unreachable.example', order)
    expect(await isUnreachable()).toBe(false)
    await report(id)
    await report(id)
    expect(await isUnreachable()).toBe(true)
    const mails = await stage.world.transact((stores) => stores.mails.ofOrder(order.id))
    const notices = mails.filter(({ to }) => to === 'desk@vendor.example')
    expect(notices).toMatchObject([
      { mail: { kind: 'contact-unreachable', contactEmail: 'eva@unreachable.example' } },
    ])
    // The notice itself may come back: that is told by nobody.
    const [notice] = notices
    if (notice === undefined) throw new Error('There is a notice.')
    await stage.world.transact((stores) => stores.mails.markSent(notice.id, stage.world.now()))
    await report(notice.id)
    expect(await stage.mailsTo('desk@vendor.example')).toEqual(['contact-unreachable'])
    await stage.call('POST', `/v1/orders/${order.id}/invitation`)
    expect(await isUnreachable()).toBe(true)
    await sentTo('eva@unreachable.example', order)
    expect(await isUnreachable()).toBe(false)
  })

  test('who was replaced since is told to nobody', async () => {
    const order = await aReceivedOrder(stage.world, { email: 'eva@former.example' })
    const id = await sentTo('eva@former.example', order)
    const contact = { kind: 'customer', email: 'eva@latter.example' }
    await stage.call('PUT', `/v1/orders/${order.id}/contact`, contact)
    await report(id)
    const { json } = await stage.call('GET', `/v1/orders/${order.id}`)
    expect(json.isContactUnreachable).toBe(false)
    const mails = await stage.world.transact((stores) => stores.mails.ofOrder(order.id))
    expect(mails.map(({ mail }) => mail.kind)).not.toContain('contact-unreachable')
  })
})

describe('A contact who does not begin', () => {
  test('is told to the reviewers, once for each invitation', async () => {
    await stage.call('PATCH', '/v1/settings', { reviewerEmail: 'reviewers@vendor.example' })
    const order = await aReceivedOrder(stage.world, { email: 'eva@silent.example' })
    for (let day = 0; day < 3; day += 1) {
      stage.world.clock.jump({ days: 1, minutes: 1 })
      await sweepDeadlines(stage.world)
    }
    const silences = async () =>
      (await storyOf(order)).filter((one: { kind: string }) => one.kind === 'contact.silent').length
    expect(await silences()).toBe(1)
    const mails = await stage.world.transact((stores) => stores.mails.ofOrder(order.id))
    expect(mails.filter(({ mail }) => mail.kind === 'contact-silent')).toMatchObject([
      { to: 'reviewers@vendor.example', mail: { contactEmail: 'eva@silent.example' } },
    ])
  })

  test('is not told of who has begun', async () => {
    const { order } = await stage.contact('eva@begun.example')
    stage.world.clock.jump({ days: 2 })
    await sweepDeadlines(stage.world)
    const kinds = (await storyOf(order)).map((one: { kind: string }) => one.kind)
    expect(kinds).not.toContain('contact.silent')
  })
})
