import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandedOverView } from '../../src/edges/http/contracts/hand-overs.ts'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { aPerson } from '../support/a-person.ts'
import { letterTo, locatorIn } from '../support/a-postman.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aStage, type Contact, type Refusal, type Stage } from '../support/a-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0
const aHost = () => {
  count += 1
  return `asks${count}.example`
}
const HOURS = { hours: 25 }

/** Somebody without any proof, who has the link that was sent to somebody else. */
const ask = (locator: string, email: string) =>
  aPerson(stage.server, stage.world, email).call<object>('setup', locator, 'asking', { email })
const requestsTo = async (email: string) =>
  (await stage.mailsTo(email)).filter((kind) => kind === 'hand-over-request').length
const answer = (contact: Contact, requestId: string, said: 'agree' | 'refuse') =>
  contact.step<SetupView & HandedOverView & Refusal>('request', { requestId, answer: said })
const requestOf = async (contact: Contact) => {
  const { request } = (await contact.step('setup')).body
  if (request === null) throw new Error('Nobody asks.')
  return request
}
const contactNow = async ({ order }: Contact) =>
  (await stage.world.transact(({ orders }) => orders.find(order.id)))?.contact.email

describe('Whoever has a forwarded link', () => {
  test('asks the named contact, who agrees past the code: the order changes hands', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    expect(await ask(eva.locator, `Bo@${host}`)).toEqual({ status: 200, body: {} })
    const letter = await letterTo(stage.world, `eva@${host}`, 'hand-over-request')
    expect(letter.facts.askedBy).toBe(`bo@${host}`)
    const request = await requestOf(eva)
    expect(request.email).toBe(`bo@${host}`)
    expect((await answer(eva, request.id, 'agree')).body.handedTo).toBe(`bo@${host}`)
    expect(await contactNow(eva)).toBe(`bo@${host}`)
    const invitation = await letterTo(stage.world, `bo@${host}`, 'invitation')
    expect(invitation.facts.handedOver).toMatchObject({ by: `eva@${host}`, way: 'asked' })
    expect((await eva.step('opening')).status).toBe(410)
  })

  test('gets nothing when the contact refuses, and the contact keeps everything', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await ask(eva.locator, `bo@${host}`)
    const { id } = await requestOf(eva)
    const { status, body } = await answer(eva, id, 'refuse')
    expect([status, body.request, body.step]).toEqual([200, null, 'company'])
    expect(await contactNow(eva)).toBe(`eva@${host}`)
    expect(await stage.mailsTo(`bo@${host}`)).toEqual([])
    const { body: again } = await answer(eva, id, 'agree')
    expect(again.code).toBe('hand-over-ended')
  })

  test('cannot answer it, nor see it, without the code', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await ask(eva.locator, `bo@${host}`)
    const { id } = await requestOf(eva)
    const bo = aPerson(stage.server, stage.world, `bo@${host}`)
    const opening = await bo.call<object>('setup', eva.locator, 'opening')
    expect(JSON.stringify(opening.body)).not.toContain('bo@')
    const sent = { requestId: id, answer: 'agree' }
    expect((await bo.call('setup', eva.locator, 'request', sent)).status).toBe(401)
    expect(await contactNow(eva)).toBe(`eva@${host}`)
  })

  test('is answered the same whether a mail was sent or not, and changes nothing by it', async () => {
    const host = aHost()
    const [former, eva] = [await stage.contact(`anna@${host}`), `eva@${host}`]
    const handing = { kind: 'customer', email: eva, isAsTyped: true, proposesPartner: false }
    await former.step('hand-over', handing)
    const locator = await locatorIn(stage.world, eva, 'invitation')
    const before = await stage.everyRow()
    const silent = [eva, `anna@${host}`]
    for (const email of silent) {
      expect(await ask(locator, email)).toEqual({ status: 200, body: {} })
    }
    expect(await stage.everyRow()).toEqual(before)
    expect(await ask(locator, `bo@${host}`)).toEqual({ status: 200, body: {} })
    expect(await requestsTo(eva)).toBe(1)
    const asked = await stage.everyRow()
    expect(await ask(locator, `carl@${host}`)).toEqual({ status: 200, body: {} })
    expect(await stage.everyRow()).toEqual(asked)
  })

  test('takes no less than the least time, so that time tells nothing', async () => {
    const slow = await aStage({ settings: { leastMatchMilliseconds: 150 } })
    const eva = await slow.contact('eva@slow.example')
    const times: number[] = []
    for (const email of ['eva@slow.example', 'bo@slow.example', 'carl@slow.example']) {
      const person = aPerson(slow.server, slow.world, email)
      const start = performance.now()
      await person.call('setup', eva.locator, 'asking', { email })
      times.push(performance.now() - start)
    }
    await slow.close()
    for (const time of times) expect(time).toBeGreaterThanOrEqual(149)
  })

  test('is no mail bomb: one open question, one a day, three for one contact', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await Promise.all([1, 2, 3, 4].map((n) => ask(eva.locator, `b${n}@${host}`)))
    expect(await requestsTo(`eva@${host}`)).toBe(1)
    await answer(eva, (await requestOf(eva)).id, 'refuse')
    await ask(eva.locator, `b5@${host}`)
    expect(await requestsTo(`eva@${host}`)).toBe(1)
    for (const n of [6, 7, 8, 9]) {
      stage.world.clock.jump(HOURS)
      await ask(eva.locator, `b${n}@${host}`)
      await stage.call('POST', `/v1/orders/${eva.order.id}/invitation`)
      const locator = await locatorIn(stage.world, `eva@${host}`, 'invitation')
      const person = aPerson(stage.server, stage.world, `eva@${host}`)
      const view = await person.enterSetup(locator)
      const sent = { requestId: view.request?.id, answer: 'refuse' }
      if (view.request !== null) await person.call('setup', locator, 'request', sent)
      await ask(locator, `c${n}@${host}`)
    }
    expect(await requestsTo(`eva@${host}`)).toBe(3)
  })

  test('a question that nobody answers runs out, and somebody else may ask', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await ask(eva.locator, `bo@${host}`)
    stage.world.clock.jump({ days: 8 })
    await ask(eva.locator, `carl@${host}`)
    const person = aPerson(stage.server, stage.world, `eva@${host}`)
    expect((await person.enterSetup(eva.locator)).request?.email).toBe(`carl@${host}`)
  })

  test('agreeing twice, and handing over meanwhile: one wins', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await ask(eva.locator, `bo@${host}`)
    const { id } = await requestOf(eva)
    const handing = {
      kind: 'customer',
      email: `carl@${host}`,
      isAsTyped: true,
      proposesPartner: false,
    }
    const replies = await Promise.all([
      answer(eva, id, 'agree'),
      answer(eva, id, 'agree'),
      eva.step('hand-over', handing),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
    const chain = await stage.world.transact(({ handOvers }) => handOvers.of(eva.order.id))
    expect(chain).toHaveLength(1)
    expect(await contactNow(eva)).toBe(chain[0]?.to.email)
  })

  test.each([
    [{ email: 'nobody' }, 422],
    [{ email: ['a@x.example'] }, 400],
    [{}, 400],
  ])('is told what is wrong with %j', async (sent, expected) => {
    const eva = await stage.contact(`eva@${aHost()}`)
    const person = aPerson(stage.server, stage.world, 'x@x.example')
    const { status } = await person.call('setup', eva.locator, 'asking', sent)
    expect(status).toBe(expected)
  })

  test('cannot ask by a link that ended, or by one that somebody else was sent for a claim', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await stage.call('POST', `/v1/orders/${eva.order.id}/invitation`)
    expect((await ask(eva.locator, `bo@${host}`)).status).toBe(410)
    expect((await ask('A'.repeat(43), `bo@${host}`)).status).toBe(410)
    expect(await requestsTo(`eva@${host}`)).toBe(0)
  })
})

describe('A mailbox with several orders', () => {
  type Page = { readonly page: string } & Refusal
  const openOther = (contact: Contact, orderId: string) => contact.step<Page>('orders', { orderId })
  const others = async (email: string) => [
    await aReceivedOrder(stage.world, { email }),
    await aReceivedOrder(stage.world, { email }),
  ]

  test('sees all of them, and goes on with each without a second code, also once one is done', async () => {
    const email = `pia@${aHost()}`
    const [first, second] = await others(email)
    const pia = await stage.contact(email)
    expect((await pia.step('setup')).body.otherOrderCount).toBe(2)
    await pia.enterCompany('Done House', email)
    await pia.step('choice', { choice: 'new-organization' })
    expect((await pia.confirm()).body.otherOrderCount).toBe(2)
    const { body } = await pia.step<{ orders: { id: string; state: string }[] }>('orders')
    expect(body.orders).toMatchObject([
      { id: second?.id, state: 'invited', nextActor: 'contact', isPresent: false },
      { id: first?.id, state: 'invited', companyName: 'Acme AB', isPresent: false },
    ])
    const { body: opened } = await openOther(pia, first?.id ?? '')
    const { status, body: view } = await pia.person.call('setup', opened.page, 'setup')
    expect([status, view.order.number, view.step]).toEqual([200, first?.externalId, 'company'])
    expect(await stage.stateOf(first as Contact['order'])).toBe('in-setup')
    const { body: opening } = await pia.person.call<object>('setup', opened.page, 'opening')
    expect(opening).toMatchObject({ hasSession: true })
  })

  test('the key of the page opens nothing in another browser, and no code can be had by it', async () => {
    const email = `pia@${aHost()}`
    const [first] = await others(email)
    const pia = await stage.contact(email)
    const { body } = await openOther(pia, first?.id ?? '')
    const thief = aPerson(stage.server, stage.world, email)
    for (const name of ['opening', 'setup', 'orders']) {
      expect((await thief.call('setup', body.page, name)).status).toBe(410)
    }
    expect((await thief.call('setup', body.page, 'code', {})).status).toBe(410)
    expect((await ask(body.page, 'thief@x.example')).status).toBe(410)
  })

  test('the orders of another address, unknown, ended and not yet begun ones are refused alike', async () => {
    const host = aHost()
    const pia = await stage.contact(`pia@${host}`)
    const foreign = await aReceivedOrder(stage.world, { email: `bo@${host}` })
    const cancelled = await aReceivedOrder(stage.world, { email: `pia@${host}` })
    await stage.call('POST', `/v1/orders/${cancelled.id}/cancel`)
    const scheduled = await stage.call('POST', '/v1/orders', {
      externalId: `later-${host}`,
      lines: [{ externalId: '1', sku: 'S', name: 'Service', quantity: 1 }],
      contact: { kind: 'customer', email: `pia@${host}` },
      startsAt: new Date(stage.world.now().getTime() + 9e8).toISOString(),
    })
    expect(scheduled.status).toBe(201)
    const ids = [foreign.id, cancelled.id, scheduled.json.id, stage.world.newId()]
    const replies = await Promise.all(ids.map((id) => openOther(pia, id)))
    for (const { status, body } of replies) {
      expect([status, body.code, body.facts]).toEqual([
        404,
        'order-not-found',
        replies[0]?.body.facts,
      ])
    }
    const { body } = await pia.step<{ orders: unknown[] }>('orders')
    expect(body.orders).toHaveLength(1)
  })

  test('a session that ended, and one that proved nothing, get no other order', async () => {
    const email = `pia@${aHost()}`
    const [first] = await others(email)
    const pia = await stage.contact(email)
    const stranger = aPerson(stage.server, stage.world, email)
    const sent = { orderId: first?.id }
    expect((await stranger.call('setup', pia.locator, 'orders', sent)).status).toBe(401)
    expect((await stranger.call('setup', pia.locator, 'orders')).status).toBe(401)
    stage.world.clock.jump({ hours: 13 })
    expect((await openOther(pia, first?.id ?? '')).status).toBe(401)
    expect((await pia.step('orders')).status).toBe(401)
  })

  test('the proof gets no longer by going from order to order', async () => {
    const email = `pia@${aHost()}`
    const [first, second] = await others(email)
    const pia = await stage.contact(email)
    stage.world.clock.jump({ hours: 11 })
    const { body } = await openOther(pia, first?.id ?? '')
    const next = await pia.person.call<Page>('setup', body.page, 'orders', { orderId: second?.id })
    expect(next.status).toBe(200)
    stage.world.clock.jump({ hours: 2 })
    for (const page of [body.page, next.body.page]) {
      expect((await pia.person.call('setup', page, 'setup')).status).toBe(410)
    }
  })

  test('an order that was handed over is let go of, in every window', async () => {
    const host = aHost()
    const email = `pia@${host}`
    const [first] = await others(email)
    const pia = await stage.contact(email)
    const { body } = await openOther(pia, first?.id ?? '')
    const changed = { kind: 'customer', email: `bo@${host}` }
    await stage.call('PUT', `/v1/orders/${first?.id}/contact`, changed)
    expect((await pia.person.call('setup', body.page, 'setup')).status).toBe(410)
    expect((await openOther(pia, first?.id ?? '')).status).toBe(404)
    expect((await pia.step('setup')).body.otherOrderCount).toBe(1)
  })
})
