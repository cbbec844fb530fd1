import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Server } from '../../src/edges/http/route.ts'
import { buildServer } from '../../src/edges/http/server.ts'
import { cancelOrder } from '../../src/use-cases/cancel-order.ts'
import { resendInvitation } from '../../src/use-cases/resend-invitation.ts'
import { aPerson } from '../support/a-person.ts'
import { lettersOf, letterTo, locatorIn } from '../support/a-postman.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
let server: Server

beforeAll(async () => {
  world = await aWorld({ maximum: 12 })
  server = buildServer(world, { publicUrl: 'http://127.0.0.1:8080' })
  await server.ready()
})
afterAll(async () => {
  await server.close()
  await world.close()
})

type Problem = {
  readonly code: string
  readonly detail: string
  readonly facts?: { left?: number }
}
let count = 0

/** Somebody who has opened the link of an order of their own. */
async function atTheDoor() {
  count += 1
  const email = `eva@door${count}.example`
  const order = await aReceivedOrder(world, { email })
  const locator = await locatorIn(world, email, 'invitation')
  const person = aPerson(server, world, email)
  const type = (code: string) => person.call<Problem>('setup', locator, 'session', { code })
  const ask = () => person.call<Problem>('setup', locator, 'code', {})
  const code = async () => (await letterTo(world, email, 'code')).secret.code ?? ''
  return { email, order, locator, person, type, ask, code }
}

const other = (code: string) => (code === '000000' ? '111111' : '000000')
const codesTo = async (email: string) =>
  (await lettersOf(world)).filter((letter) => letter.to === email && letter.kind === 'code').length

test('a wrong code says how many tries are left, and after five the right one is too late', async () => {
  const { ask, type, code } = await atTheDoor()
  await ask()
  const right = await code()
  for (const left of [4, 3, 2, 1, 0]) {
    const answer = await type(other(right))
    expect(answer).toMatchObject({ status: 400, body: { code: 'code-wrong', facts: { left } } })
  }
  expect(await type(right)).toMatchObject({ status: 410, body: { code: 'code-ended' } })
})

test('fifty wrong codes at the same moment are five tries', async () => {
  const { ask, type, code } = await atTheDoor()
  await ask()
  const wrong = other(await code())
  const answers = await Promise.all(Array.from({ length: 50 }, () => type(wrong)))
  expect(answers.filter(({ body }) => body.code === 'code-wrong')).toHaveLength(5)
  expect(answers.filter(({ body }) => body.code === 'code-ended')).toHaveLength(45)
})

test('a code lets in once, for ten minutes, and only in the browser that asked for it', async () => {
  const { ask, type, code, locator, email } = await atTheDoor()
  await ask()
  const right = await code()
  const thief = aPerson(server, world, email)
  const stolen = await thief.call<Problem>('setup', locator, 'session', { code: right })
  expect(stolen).toMatchObject({ status: 410, body: { code: 'code-ended' } })
  expect((await type(right)).status).toBe(200)
  expect(await type(right)).toMatchObject({ status: 410, body: { code: 'code-ended' } })
  world.clock.jump({ minutes: 2 })
  await ask()
  const late = await code()
  world.clock.jump({ minutes: 11 })
  expect(await type(late)).toMatchObject({ status: 410, body: { code: 'code-ended' } })
})

test('a second press within a minute sends none, and no more than five are sent in an hour', async () => {
  const { ask, email } = await atTheDoor()
  const first = await ask()
  expect((await ask()).body).toEqual(first.body)
  expect(await codesTo(email)).toBe(1)
  for (let sent = 2; sent <= 5; sent += 1) {
    world.clock.jump({ minutes: 2 })
    expect((await ask()).status).toBe(200)
  }
  world.clock.jump({ minutes: 2 })
  expect(await ask()).toMatchObject({ status: 429, body: { code: 'code-limit' } })
  expect(await codesTo(email)).toBe(5)
})

test('a new code does not give back the tries of the day', async () => {
  const { ask, type, code } = await atTheDoor()
  for (let round = 0; round < 4; round += 1) {
    await ask()
    const wrong = other(await code())
    for (let tries = 0; tries < 5; tries += 1) await type(wrong)
    world.clock.jump({ minutes: 61 })
  }
  expect(await ask()).toMatchObject({ status: 429, body: { code: 'code-limit' } })
})

test('an unknown link and a replaced one are told in the same words', async () => {
  const { order, locator, person } = await atTheDoor()
  await resendInvitation(world, { order: { id: order.id }, actor: { kind: 'api-key', id: 'k' } })
  const replaced = await person.call<Problem>('setup', locator, 'opening')
  const unknown = await person.call<Problem>('setup', 'x'.repeat(43), 'opening')
  expect(replaced).toMatchObject({ status: 410, body: { code: 'locator-ended' } })
  expect(unknown.body.detail).toBe(replaced.body.detail)
  expect(unknown.status).toBe(replaced.status)
})

test('sending the mail again keeps a proved setup going, also through the new link', async () => {
  const { email, order, locator, person } = await atTheDoor()
  await person.enterSetup(locator)
  await resendInvitation(world, { order: { id: order.id }, actor: { kind: 'api-key', id: 'k' } })
  expect((await person.call('setup', locator, 'setup')).status).toBe(200)
  const fresh = await locatorIn(world, email, 'invitation')
  expect((await person.call('setup', fresh, 'setup')).status).toBe(200)
})

test('a session ends after twelve hours, and a new code goes on where it was', async () => {
  const { person, locator } = await atTheDoor()
  await person.enterSetup(locator)
  const company = { companyName: 'Door', administratorEmail: `eva@door${count}.example` }
  await person.call('setup', locator, 'company', company)
  world.clock.jump({ minutes: 12 * 60 + 1 })
  expect(await person.call('setup', locator, 'setup')).toMatchObject({ status: 401 })
  const again = await person.enterSetup(locator)
  expect(again).toMatchObject({ step: 'candidates', answers: { companyName: 'Door' } })
})

test('the link of a cancelled order opens nothing any more', async () => {
  const { order, person, locator } = await atTheDoor()
  await person.enterSetup(locator)
  await cancelOrder(world, { order: { id: order.id }, actor: { kind: 'api-key', id: 'k' } })
  expect(await person.call('setup', locator, 'setup')).toMatchObject({ status: 410 })
  expect(await person.call('setup', locator, 'opening')).toMatchObject({ status: 410 })
})

test.each([
  ['company', { companyName: ['a'], administratorEmail: 'a@b.example' }, '#/companyName'],
  ['company', { companyName: 'a', administratorEmail: { a: 1 } }, '#/administratorEmail'],
  ['company', { companyName: 'a', administratorEmail: 'a@b.example', more: 1 }, '#/more'],
  ['company', { companyName: 'x'.repeat(201), administratorEmail: 'a@b.example' }, '#/companyName'],
  ['choice', { choice: 'whatever' }, '#/choice'],
  ['intent', { intent: 'everything' }, '#/intent'],
  ['back', { to: 'the-start' }, '#/to'],
  ['language', { language: 'tlh' }, '#/language'],
  ['confirmation', { fingerprint: 7 }, '#/fingerprint'],
  ['session', { code: '12345' }, '#/code'],
])('%s refuses %j, names the field, and nothing is changed', async (name, body, pointer) => {
  const { person, locator, order } = await atTheDoor()
  await person.enterSetup(locator)
  const before = await world.transact(({ timeline }) => timeline.of(order.id))
  const answer = await person.call<{ errors: { pointer: string }[] }>('setup', locator, name, body)
  expect(answer.status).toBe(400)
  expect(answer.body.errors.map((error) => error.pointer)).toContain(pointer)
  expect(await world.transact(({ timeline }) => timeline.of(order.id))).toEqual(before)
})

test('a step out of turn is refused, says where the setup is, and changes nothing', async () => {
  const { person, locator } = await atTheDoor()
  const before = await person.enterSetup(locator)
  const steps = {
    choice: { choice: 'not-sure' },
    confirmation: { fingerprint: 'x' },
    intent: { intent: 'customer-own' },
    'own-approval': {},
    partner: { newName: 'x' },
    back: { to: 'company' },
  }
  for (const [name, body] of Object.entries(steps)) {
    const answer = await person.call<Problem>('setup', locator, name, body)
    expect(answer, name).toMatchObject({ status: 409, body: { code: 'step-out-of-turn' } })
  }
  expect((await person.call('setup', locator, 'setup')).body).toEqual(before)
})
