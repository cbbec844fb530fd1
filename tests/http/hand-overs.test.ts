import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandedOverView } from '../../src/edges/http/contracts/hand-overs.ts'
import { aPerson } from '../support/a-person.ts'
import { letterTo, locatorIn } from '../support/a-postman.ts'
import { aStage, type Contact, type Refusal, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0
const aHost = () => {
  count += 1
  return `hands${count}.example`
}

type Kind = 'customer' | 'partner'
const body = (email: string, kind: Kind = 'customer', proposesPartner = false) => ({
  kind,
  email,
  isAsTyped: true,
  proposesPartner,
})
const handOver = (contact: Contact, email: string, kind: Kind = 'customer', proposes = false) =>
  contact.step<HandedOverView & Refusal>('hand-over', body(email, kind, proposes))

/** The new contact at the order, past the code. */
async function nextContact(email: string, order: Contact['order']): Promise<Contact> {
  const { world, server } = stage
  const locator = await locatorIn(world, email, 'invitation')
  const person = aPerson(server, world, email)
  await person.enterSetup(locator)
  const step: Contact['step'] = (name, sent) => person.call('setup', locator, name, sent)
  const unused = () => Promise.reject(new Error('not needed here'))
  return {
    order,
    locator,
    person,
    step,
    actFor: unused,
    enterCompany: unused,
    choose: unused,
    confirm: unused,
  }
}

const orderNow = ({ order }: Contact) =>
  stage.world.transact(async ({ orders }) => {
    const found = await orders.find(order.id)
    if (found === undefined) throw new Error('The order is gone.')
    return found
  })
const chainOf = ({ order }: Contact) =>
  stage.world.transact(async ({ handOvers }) =>
    (await handOvers.of(order.id)).map(({ from, to, way, actor }) => [
      from.email,
      to.email,
      way,
      actor.kind,
    ]),
  )
const factsOf = ({ order }: Contact, kind: string) =>
  stage.world.transact(async ({ timeline }) =>
    (await timeline.of(order.id)).filter((entry) => entry.kind === kind),
  )

describe('A contact who is not the right person', () => {
  test('hands the order over: what was typed stays, and every way in of theirs ends', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await eva.enterCompany('Hands Ltd', `chief@${host}`)
    const { status, body: answer } = await handOver(eva, ` Bo@${host} `)
    expect([status, answer.handedTo]).toEqual([200, `bo@${host}`])

    const { status: after, body: refusal } = await eva.step<Refusal>('setup')
    expect([after, refusal.code]).toEqual([410, 'locator-ended'])
    expect((await eva.step('opening')).status).toBe(410)
    expect((await eva.step('code', {})).status).toBe(410)

    const invitation = await letterTo(stage.world, `bo@${host}`, 'invitation')
    expect(invitation.facts.handedOver).toEqual({
      by: `eva@${host}`,
      way: 'contact',
      isByPartner: false,
      proposedPartner: null,
    })
    const told = await letterTo(stage.world, `eva@${host}`, 'contact-changed')
    expect(told.facts.handedTo).toBe(`bo@${host}`)

    const bo = await nextContact(`bo@${host}`, eva.order)
    const { body: view } = await bo.step('setup')
    expect(view.step).toBe('company')
    expect(view.answers).toMatchObject({
      intent: 'customer-own',
      companyName: 'Hands Ltd',
      administratorEmail: `chief@${host}`,
    })
    expect(await chainOf(eva)).toEqual([[`eva@${host}`, `bo@${host}`, 'contact', 'contact']])
    const [entry] = await factsOf(eva, 'contact.changed')
    expect(entry?.actor).toEqual({ kind: 'contact', id: `eva@${host}` })
    expect(entry?.facts).toMatchObject({ from: `eva@${host}`, to: `bo@${host}`, way: 'contact' })
  })

  test('can hand on what was handed over, and nobody who had it gets it back', async () => {
    const host = aHost()
    const first = await stage.contact(`a@${host}`)
    await handOver(first, `b@${host}`)
    const second = await nextContact(`b@${host}`, first.order)
    await handOver(second, `c@${host}`)
    const third = await nextContact(`c@${host}`, first.order)
    for (const email of [`a@${host}`, `b@${host}`]) {
      const { status, body: refusal } = await handOver(third, email)
      expect([status, refusal.code, refusal.facts?.why]).toEqual([
        409,
        'hand-over-refused',
        'had-it-before',
      ])
    }
    const { body: oneself } = await handOver(third, `c@${host}`)
    expect(oneself.facts?.why).toBe('to-oneself')
    expect((await handOver(third, `d@${host}`)).status).toBe(200)
    expect((await chainOf(first)).map(([, to]) => to)).toEqual([
      `b@${host}`,
      `c@${host}`,
      `d@${host}`,
    ])
    expect((await orderNow(first)).contactVersion).toBe(4)
  })

  test('loses the open question, and the new contact chooses anew', async () => {
    const host = aHost()
    await enterIntoDirectory(stage.world, [
      { externalId: host, name: 'Parked House', administrators: [`boss@${host}`] },
    ])
    const eva = await stage.contact(`eva@${host}`)
    await eva.enterCompany('Parked House', `eva@${host}`)
    expect((await eva.choose(host)).body.step).toBe('parked')
    await handOver(eva, 'stranger@faraway.example')
    expect(await stage.claimsOf(eva.order)).toMatchObject([{ state: 'withdrawn' }])
    expect(await stage.mailsTo(`boss@${host}`)).toContain('claim-settled')
    const stranger = await nextContact('stranger@faraway.example', eva.order)
    const { body: view } = await stranger.step('setup')
    expect(view.step).toBe('company')
    // What the former contact saw of an organization is not for the next one.
    expect(view.answers.choice).toBeNull()
    expect(JSON.stringify(view)).not.toContain('boss@')
  })

  test('is asked back when the address looks mistyped, and may keep it', async () => {
    const eva = await stage.contact('eva@harbourside.example')
    const typed = 'bo@harbuorside.example'
    const sent = { ...body(typed), isAsTyped: false }
    const { status, body: refusal } = await eva.step<Refusal>('hand-over', sent)
    expect([status, refusal.facts]).toEqual([
      422,
      { why: 'mistyped', likely: 'bo@harbourside.example', field: 'email' },
    ])
    expect((await orderNow(eva)).contact.email).toBe('eva@harbourside.example')
    expect((await handOver(eva, typed)).status).toBe(200)
  })

  test.each([
    [{ ...body('bo@x.example'), email: 'not an address' }, 422],
    [{ ...body('bo@x.example'), email: ['bo@x.example', 'ed@x.example'] }, 400],
    [{ ...body('bo@x.example'), email: { address: 'bo@x.example' } }, 400],
    [{ ...body('bo@x.example'), kind: 'vendor' }, 400],
    [{ ...body('bo@x.example'), proposesPartner: true }, 422],
    [{ email: 'bo@x.example' }, 400],
  ])('is told what is wrong with %j, and nothing changes', async (sent, expected) => {
    const eva = await stage.contact(`eva@${aHost()}`)
    const before = await stage.everyRow()
    expect((await eva.step('hand-over', sent)).status).toBe(expected)
    expect(await stage.everyRow()).toEqual(before)
  })

  test('cannot hand over without the code, nor once the order is mapped', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    const stranger = aPerson(stage.server, stage.world, `eva@${host}`)
    const { status } = await stranger.call('setup', eva.locator, 'hand-over', body(`bo@${host}`))
    expect(status).toBe(401)
    await eva.enterCompany('New House', `eva@${host}`)
    await eva.step('choice', { choice: 'new-organization' })
    expect((await eva.confirm()).body.handOver).toBeNull()
    const { body: refusal } = await handOver(eva, `bo@${host}`)
    expect(refusal.code).toBe('order-transition-refused')
    expect(await chainOf(eva)).toEqual([])
  })

  test('and a second one at the same moment: one hand-over wins', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    const replies = await Promise.all([
      handOver(eva, `b1@${host}`),
      handOver(eva, `b2@${host}`),
      handOver(eva, `b3@${host}`),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
    const chain = await chainOf(eva)
    expect(chain).toHaveLength(1)
    expect((await orderNow(eva)).contact.email).toBe(chain[0]?.[1])
  })
})

describe('At the same moment', () => {
  test('confirming and handing over: the order is mapped or handed over, never both', async () => {
    const outcomes = new Set<string>()
    for (let round = 0; round < 6; round += 1) {
      const host = aHost()
      const eva = await stage.contact(`eva@${host}`)
      await eva.enterCompany('Race House', `eva@${host}`)
      const { body: view } = await eva.step('choice', { choice: 'new-organization' })
      const confirming = { fingerprint: view.preview?.fingerprint ?? 'none' }
      const both = [
        () => eva.step('confirmation', confirming),
        () => handOver(eva, `bo@${host}`),
      ] as const
      const [one, other] = round % 2 === 0 ? both : both.toReversed()
      const replies = await Promise.all([one?.(), other?.()])
      expect(replies.filter((reply) => reply?.status === 200)).toHaveLength(1)
      const { state, contact } = await orderNow(eva)
      outcomes.add(`${state} ${contact.email.split('@')[0]}`)
    }
    for (const outcome of outcomes) expect(['mapped eva', 'invited bo']).toContain(outcome)
  })

  test('the vendor and the contact: the vendor’s word is the last, and the chain is whole', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    const sent = { kind: 'customer', email: `vera@${host}` }
    const [, put] = await Promise.all([
      handOver(eva, `bo@${host}`),
      stage.call('PUT', `/v1/orders/${eva.order.id}/contact`, sent),
    ])
    expect(put.status).toBe(200)
    expect((await orderNow(eva)).contact.email).toBe(`vera@${host}`)
    const chain = await chainOf(eva)
    expect(chain.at(0)?.[0]).toBe(`eva@${host}`)
    expect(chain.at(-1)?.[1]).toBe(`vera@${host}`)
    expect((await orderNow(eva)).contactVersion).toBe(chain.length + 1)
  })
})

describe('A partner', () => {
  async function aPartner(intent?: 'partner-for-customer') {
    const host = aHost()
    await enterIntoDirectory(stage.world, [
      { externalId: host, name: 'Sail Partner', kind: 'partner', members: [`pia@${host}`] },
    ])
    const pia = await stage.contact(`pia@${host}`, 'partner')
    if (intent !== undefined) await pia.actFor(intent)
    return { host, pia }
  }

  test('lets the customer set it up, and proposes to be linked', async () => {
    const { host, pia } = await aPartner()
    const { body: view } = await pia.step('setup')
    expect(view.handOver).toEqual({ kinds: ['partner', 'customer'], partnerName: 'Sail Partner' })
    const customer = `cleo@customer-of-${host}`
    expect((await handOver(pia, customer, 'customer', true)).status).toBe(200)
    const order = await orderNow(pia)
    expect(order.contact).toMatchObject({ kind: 'customer', email: customer })
    expect(order.proposedPartnerId).not.toBeNull()
    const invitation = await letterTo(stage.world, customer, 'invitation')
    expect(invitation.facts.handedOver).toMatchObject({
      by: `pia@${host}`,
      isByPartner: true,
      proposedPartner: 'Sail Partner',
    })
    const cleo = await nextContact(customer, pia.order)
    expect((await cleo.step('setup')).body).toMatchObject({
      step: 'company',
      answers: { intent: 'customer-own' },
      handOver: { kinds: ['customer'], partnerName: null },
    })
    const { body: refusal } = await handOver(cleo, `other@${host}`, 'partner')
    expect([refusal.code, refusal.facts?.why]).toEqual(['hand-over-refused', 'only-the-vendor'])
    await handOver(cleo, `dora@customer-of-${host}`)
    expect((await orderNow(pia)).proposedPartnerId).toBe(order.proposedPartnerId)
  })

  test('proposes nothing unless that was ticked, and what was typed does not go to the customer', async () => {
    const { host, pia } = await aPartner('partner-for-customer')
    await pia.enterCompany('Typed by the partner', `cleo@customer-of-${host}`)
    await handOver(pia, `cleo@customer-of-${host}`, 'customer')
    expect((await orderNow(pia)).proposedPartnerId).toBeNull()
    const cleo = await nextContact(`cleo@customer-of-${host}`, pia.order)
    expect((await cleo.step('setup')).body.answers).toMatchObject({
      companyName: pia.order.company.name,
      administratorEmail: null,
    })
  })

  test('hands over to a colleague, for whom the acting partner is settled anew', async () => {
    const { host, pia } = await aPartner('partner-for-customer')
    await pia.enterCompany('Typed', `cleo@customer-of-${host}`)
    await handOver(pia, `pal@${host}`, 'partner')
    const pal = await nextContact(`pal@${host}`, pia.order)
    const { body: view } = await pal.step('setup')
    expect(view.step).toBe('intent')
    expect(view.answers).toMatchObject({ partnerName: null, companyName: 'Typed' })
  })
})

describe('The vendor', () => {
  test('hands over from a customer to a partner too, recorded in the same chain', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await handOver(eva, `bo@${host}`)
    const path = `/v1/orders/${eva.order.id}/contact`
    const put = (kind: Kind, email: string) => stage.call('PUT', path, { kind, email })
    expect((await put('partner', `pia@partner-${host}`)).status).toBe(200)
    expect((await put('customer', `eva@${host}`)).status).toBe(200)
    expect(await chainOf(eva)).toEqual([
      [`eva@${host}`, `bo@${host}`, 'contact', 'contact'],
      [`bo@${host}`, `pia@partner-${host}`, 'vendor', 'api-key'],
      [`pia@partner-${host}`, `eva@${host}`, 'vendor', 'api-key'],
    ])
    const told = await letterTo(stage.world, `bo@${host}`, 'contact-changed')
    expect(told.facts.handedTo).toBeNull()
    const invitation = await letterTo(stage.world, `eva@${host}`, 'invitation')
    expect(invitation.facts.handedOver).toBeNull()
  })

  test('keeps what was typed where the kind stays', async () => {
    const host = aHost()
    const eva = await stage.contact(`eva@${host}`)
    await eva.enterCompany('Kept House', `eva@${host}`)
    const sent = { kind: 'customer', email: `bo@${host}` }
    await stage.call('PUT', `/v1/orders/${eva.order.id}/contact`, sent)
    const bo = await nextContact(`bo@${host}`, eva.order)
    expect((await bo.step('setup')).body.answers.companyName).toBe('Kept House')
  })
})

test('whoever goes on at an address elsewhere is in the chain too', async () => {
  const host = aHost()
  const eva = await stage.contact(`eva@${host}`)
  await eva.enterCompany('Away House', `ada@away-${host}`)
  const person = aPerson(stage.server, stage.world, `ada@away-${host}`)
  const locator = await locatorIn(stage.world, `ada@away-${host}`, 'take-over')
  await person.enterSetup(locator)
  expect(await chainOf(eva)).toEqual([[`eva@${host}`, `ada@away-${host}`, 'elsewhere', 'contact']])
  const sent = body(`eva@${host}`)
  const { body: refusal } = await person.call<Refusal>('setup', locator, 'hand-over', sent)
  expect(refusal.facts?.why).toBe('had-it-before')
})
