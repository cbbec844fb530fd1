import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import type { Server } from '../../src/edges/http/route.ts'
import { buildServer } from '../../src/edges/http/server.ts'
import { decideReview } from '../../src/use-cases/decide-review.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { actFor, aPerson } from '../support/a-person.ts'
import { lettersOf, letterTo, locatorIn } from '../support/a-postman.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'

let world: TestWorld
let server: Server

beforeAll(async () => {
  world = await aWorld()
  server = buildServer(world, { publicUrl: 'http://127.0.0.1:8080' })
  await server.ready()
})
afterAll(async () => {
  await server.close()
  await world.close()
})

type Intent = 'customer-own' | 'partner-own' | 'partner-for-customer'
type Problem = { readonly code: string; readonly facts: Record<string, unknown> }
let count = 0

/** An organization with one administrator, one member, and somebody with a link to an order. */
async function aCase(
  intent: Intent,
  entry: { administrators?: string[]; members?: string[] } = {},
) {
  count += 1
  const host = `gate${count}.example`
  const partnerHost = intent === 'partner-for-customer' ? `partner${count}.example` : host
  const kind = intent === 'partner-own' ? 'partner' : 'customer'
  const externalId = `gate-${count}`
  await enterIntoDirectory(world, [
    { externalId, name: 'Gatehouse', kind, administrators: [`chief@${host}`], ...entry },
    ...(intent === 'partner-for-customer'
      ? [
          {
            externalId: `partner-${count}`,
            name: 'Partner House',
            kind: 'partner' as const,
            members: [`eva@${partnerHost}`, `colleague@${partnerHost}`],
          },
        ]
      : []),
  ])
  const email = `eva@${partnerHost}`
  const contactKind = intent === 'customer-own' ? 'customer' : 'partner'
  const order = await aReceivedOrder(world, { email, kind: contactKind })
  const locator = await locatorIn(world, email, 'invitation')
  const person = aPerson(server, world, email)
  await person.enterSetup(locator)
  if (contactKind === 'partner') await actFor(person, locator, intent)
  const organizationId = await idOf(world, externalId)
  const step = <View = never>(name: string, body: unknown) =>
    person.call<[View] extends [never] ? SetupView : View>('setup', locator, name, body)
  return {
    host,
    email,
    order,
    locator,
    person,
    step,
    name: (administratorEmail: string, companyName = 'Gatehouse') =>
      step('company', { companyName, administratorEmail }),
    choose: () => step('choice', { choice: 'organization', organizationId }),
    claims: () => world.transact(({ claims }) => claims.ofOrder(order.id)),
    state: async () => (await world.transact(({ orders }) => orders.find(order.id)))?.state,
    view: async () => (await person.call('setup', locator, 'setup')).body,
  }
}

describe('the entered address does not administer the chosen organization', () => {
  test.each(['customer-own', 'partner-own'] as const)('%s: the order is parked', async (intent) => {
    const one = await aCase(intent)
    await one.name(one.email)
    const { body } = await one.choose()
    expect(body.parked).toMatchObject({ claimKind: 'administrator', askedCount: 1 })
    expect(await one.state()).toBe('awaiting-approval')
    expect(await one.claims()).toMatchObject([{ kind: 'administrator', isParking: true }])
    const letter = await letterTo(world, `chief@${one.host}`, 'claim-administrator')
    expect(letter.facts).toMatchObject({ person: one.email, isParked: true })
  })

  test('partner-for-customer: it is mapped, and the administrators are asked', async () => {
    const one = await aCase('partner-for-customer')
    await one.name(`new@${one.host}`)
    const { body } = await one.choose()
    expect(body.preview?.administrator.standing).toBe('administrators-decide')
    const mapped = await one.step('confirmation', { fingerprint: body.preview?.fingerprint })
    expect(mapped.body.progress?.administratorStanding).toBe('administrators-decide')
    expect(await one.claims()).toMatchObject([
      { kind: 'administrator', isParking: false },
      { kind: 'partner-link', isParking: false },
    ])
    expect(await one.state()).toBe('mapped')
  })
})

describe('the entered address administers it', () => {
  test.each(['customer-own', 'partner-own'] as const)(
    '%s, own mailbox: nobody is asked',
    async (intent) => {
      const one = await aCase(intent, { administrators: [`eva@gate${count + 1}.example`] })
      const { body } = await one.name(one.email)
      expect(body.candidates).toMatchObject({ isCertain: true })
      expect((await one.choose()).body.preview?.administrator.standing).toBe('is-administrator')
      expect(await one.claims()).toEqual([])
    },
  )

  test.each(['customer-own', 'partner-own'] as const)(
    '%s, a colleague: parked until that person confirms',
    async (intent) => {
      const one = await aCase(intent)
      await one.name(`chief@${one.host}`)
      expect((await one.choose()).body.parked?.claimKind).toBe('confirmation')
      const link = await locatorIn(world, `chief@${one.host}`, 'claim-confirmation')
      const chief = aPerson(server, world, `chief@${one.host}`)
      await chief.enterClaim(link)
      await chief.call('claims', link, 'answer', { answer: 'approve' })
      expect((await one.view()).preview?.administrator.standing).toBe('is-administrator')
    },
  )

  test.each(['customer-own', 'partner-own'] as const)(
    '%s, elsewhere: nothing is shown, that person is asked to go on',
    async (intent) => {
      const one = await aCase(intent)
      const { body } = await one.name(`chief@gate1.example`)
      expect(body).toMatchObject({ step: 'elsewhere', candidates: null, preview: null })
      await letterTo(world, 'chief@gate1.example', 'take-over')
    },
  )

  test('partner-for-customer: it is mapped, and that person is asked to confirm', async () => {
    const one = await aCase('partner-for-customer')
    await one.name(`chief@${one.host}`)
    const { body } = await one.choose()
    await one.step('confirmation', { fingerprint: body.preview?.fingerprint })
    expect(await one.claims()).toMatchObject([
      { kind: 'confirmation', isParking: false },
      { kind: 'partner-link', isParking: false },
    ])
    expect(await one.state()).toBe('mapped')
  })
})

test('a partner names neither itself nor a user of its own organization', async () => {
  const one = await aCase('partner-for-customer')
  const own = await one.step<Problem>('company', {
    companyName: 'G',
    administratorEmail: one.email,
  })
  expect(own).toMatchObject({ status: 422, body: { facts: { why: 'own-address' } } })
  const colleague = `colleague@${one.email.split('@')[1]}`
  const user = await one.step<Problem>('company', {
    companyName: 'G',
    administratorEmail: colleague,
  })
  expect(user).toMatchObject({ status: 422, body: { facts: { why: 'is-partner-user' } } })
})

test('a role address is refused, unless the directory names it administrator', async () => {
  const one = await aCase('customer-own')
  const body = { companyName: 'Gatehouse', administratorEmail: `info@${one.host}` }
  const refused = await one.step<Problem>('company', body)
  expect(refused).toMatchObject({ status: 422, body: { facts: { why: 'role-address' } } })
  const two = await aCase('customer-own', { administrators: [`info@gate${count + 1}.example`] })
  expect((await two.name(`info@${two.host}`)).status).toBe(200)
})

test('who is a user of an organization does not become administrator of a new one', async () => {
  const one = await aCase('customer-own', { members: [`eva@gate${count + 1}.example`] })
  const { body } = await one.name(one.email)
  expect(body.candidates).toMatchObject({ canCreateNew: false })
  const refused = await one.step<Problem>('choice', { choice: 'new-organization' })
  expect(refused).toMatchObject({ status: 422, body: { facts: { why: 'member-elsewhere' } } })
})

test('a contact who administers the organization lets a colleague in, who then accepts', async () => {
  const one = await aCase('customer-own', { administrators: [`eva@gate${count + 1}.example`] })
  await one.name(`new@${one.host}`)
  expect((await one.choose()).body.ownApproval?.person).toBe(`new@${one.host}`)
  const { body } = await one.step('own-approval', {})
  expect(body.preview?.administrator.standing).toBe('must-accept')
  await one.step('confirmation', { fingerprint: body.preview?.fingerprint })
  expect(await one.claims()).toMatchObject([{ kind: 'acceptance', address: `new@${one.host}` }])
})

test('an organization without an administrator cannot be asked: a reviewer decides', async () => {
  const one = await aCase('customer-own', {
    administrators: [],
    members: ['x@elsewhere.example', `y@gate${count + 1}.example`],
  })
  await one.name(one.email)
  expect((await one.choose()).body.review?.reason).toBe('claim-unanswerable')
  expect(await one.state()).toBe('in-review')
})

test('an approver who no longer administers is replaced, and the last one leaves it to a reviewer', async () => {
  const host = `gate${count + 1}.example`
  const six = Array.from({ length: 6 }, (_, index) => `a${index}@${host}`)
  const one = await aCase('customer-own', { administrators: six })
  await one.name(one.email)
  await one.choose()
  const asked = async () =>
    (await lettersOf(world)).filter(
      ({ kind, to }) => kind === 'claim-administrator' && to.endsWith(host),
    )
  expect(await asked()).toHaveLength(5)
  const drop = async (to: string) => {
    const link = await locatorIn(world, to, 'claim-administrator')
    const approver = aPerson(server, world, to)
    await approver.enterClaim(link)
    const body = { answer: 'no-longer-administrator' }
    const { body: view } = await approver.call<ClaimView>('claims', link, 'answer', body)
    expect(view).toMatchObject({ ownAnswer: 'no-longer-administrator', answers: [] })
  }
  for (const { to } of await asked()) await drop(to)
  expect(await one.state()).toBe('awaiting-approval')
  expect(await asked()).toHaveLength(6)
  await drop((await asked()).at(-1)?.to ?? '')
  expect((await one.view()).review?.reason).toBe('claim-unanswerable')
})

test('a dispute goes to a reviewer, and that organization cannot be tried again', async () => {
  const one = await aCase('customer-own')
  await one.name(one.email)
  await one.choose()
  const link = await locatorIn(world, `chief@${one.host}`, 'claim-administrator')
  const chief = aPerson(server, world, `chief@${one.host}`)
  await chief.enterClaim(link)
  await chief.call('claims', link, 'answer', { answer: 'not-us' })
  expect((await one.view()).review?.reason).toBe('claim-disputed')
  const [review] = await world.transact(({ reviews }) => reviews.openOf(one.order.id))
  await decideReview(world, {
    reviewId: review?.id ?? '',
    decision: 'send-back',
    reason: 'Choose another.',
    actor: { kind: 'reviewer', id: 'r-1' },
  })
  const { body: again } = (await one.choose()) as unknown as { body: Problem }
  expect(again).toMatchObject({ code: 'choice-refused', facts: { why: 'disputed' } })
})

test('an unanswered claim is reminded of, expires, and returns the order to the choice', async () => {
  const one = await aCase('customer-own')
  await one.name(one.email)
  await one.choose()
  for (const day of [2, 5, 14]) {
    world.clock.set(new Date((await one.claims())[0]?.openedAt.getTime() ?? 0))
    world.clock.jump({ days: day, minutes: 1 })
    await sweepDeadlines(world)
  }
  const reminders = (await lettersOf(world)).filter(
    ({ kind, to }) => kind === 'claim-administrator' && to === `chief@${one.host}`,
  )
  expect(reminders.map(({ facts }) => facts.reminder)).toEqual([0, 1, 2])
  expect(await one.claims()).toMatchObject([{ state: 'expired' }])
  expect(await one.state()).toBe('in-setup')
})

test('the sixth match is the vendor’s to make', async () => {
  const one = await aCase('customer-own')
  for (let match = 1; match <= 5; match += 1) {
    expect((await one.name(one.email, `Name ${match}`)).body.step).toBe('candidates')
    await one.step('back', { to: 'company' })
  }
  expect((await one.name(one.email, 'Name 6')).body.review?.reason).toBe('too-many-matches')
})
