import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '../support/a-person.ts'
import { lettersOf, locatorIn } from '../support/a-postman.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aStage, type Contact, type Refusal, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0
const aHost = () => {
  count += 1
  return `twice${count}.example`
}

/** Presses one button three times at the same moment: how each press was answered. */
async function pressThrice(press: () => Promise<{ status: number }>): Promise<number[]> {
  const replies = await Promise.all([press(), press(), press()])
  return replies.map(({ status }) => status).toSorted()
}

const facts = (contact: Contact) =>
  stage.world.transact(async ({ timeline }) =>
    (await timeline.of(contact.order.id)).map(({ kind }) => kind),
  )

const ONCE = [200, 409, 409]

test('an address that is sent thrice at once counts as one match', async () => {
  const email = `eva@${aHost()}`
  const contact = await stage.contact(email)
  const body = { companyName: 'Twice', administratorEmail: email }
  expect(await pressThrice(() => contact.step('company', body))).toEqual(ONCE)
  const { body: view } = await contact.step('setup')
  expect(view.candidates?.matchesLeft).toBe(4)
})

test('an address elsewhere that is sent thrice at once gets one mail', async () => {
  const host = aHost()
  const contact = await stage.contact(`eva@${host}`)
  const body = { companyName: 'Twice', administratorEmail: `ada@away-${host}` }
  expect(await pressThrice(() => contact.step('company', body))).toEqual(ONCE)
  expect(await stage.mailsTo(`ada@away-${host}`)).toEqual(['take-over'])
})

test('an intent that is chosen thrice at once is chosen once', async () => {
  const contact = await stage.contact(`eva@${aHost()}`, 'partner')
  const press = () => contact.step('intent', { intent: 'partner-own' })
  expect(await pressThrice(press)).toEqual(ONCE)
  expect((await facts(contact)).filter((kind) => kind === 'setup.intent-chosen')).toHaveLength(1)
})

test('an organization that is chosen thrice at once is asked once, and an answer given thrice counts once', async () => {
  const host = aHost()
  const chief = `chief@${host}`
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Twice House', administrators: [chief] },
  ])
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany('Twice', `eva@${host}`)
  expect(await pressThrice(() => contact.choose(host))).toEqual(ONCE)
  expect(await stage.mailsTo(chief)).toEqual(['claim-administrator'])
  expect(await stage.claimsOf(contact.order)).toHaveLength(1)

  const approver = await stage.approver(chief, 'administrator')
  expect(await pressThrice(() => approver.answer('approve'))).toEqual([200, 200, 200])
  expect(await stage.stateOf(contact.order)).toBe('in-setup')
  const mails = await stage.mailsTo(`eva@${host}`)
  expect(mails.filter((kind) => kind === 'claim-answered')).toHaveLength(1)
  expect((await facts(contact)).filter((kind) => kind === 'claim.approved')).toHaveLength(1)
})

test('a preview that is confirmed thrice at once is mapped once, with one run and one mail', async () => {
  const email = `eva@${aHost()}`
  const contact = await stage.contact(email)
  await contact.enterCompany('Twice', email)
  const { body } = await contact.step('choice', { choice: 'new-organization' })
  const fingerprint = body.preview?.fingerprint
  const press = () => contact.step('confirmation', { fingerprint })
  expect(await pressThrice(press)).toEqual([200, 200, 200])
  const runs = await stage.world.transact(({ runs }) => runs.allOf(contact.order.id))
  expect(runs).toHaveLength(1)
  const made = stage.world.database.selectFrom('mappings').selectAll()
  expect(await made.where('order_id', '=', contact.order.id).execute()).toHaveLength(1)
  expect(await stage.mailsTo(email)).toEqual(['invitation', 'mapped'])
})

test('"I am not sure" that is pressed thrice at once opens one review', async () => {
  const email = `eva@${aHost()}`
  const contact = await stage.contact(email)
  await contact.enterCompany('Twice', email)
  expect(await pressThrice(() => contact.step('choice', { choice: 'not-sure' }))).toEqual(ONCE)
  const open = await stage.world.transact(({ reviews }) => reviews.openOf(contact.order.id))
  expect(open).toHaveLength(1)
})

test('"back" that is pressed thrice at once from a parked order withdraws one claim', async () => {
  const host = aHost()
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Twice House', administrators: [`chief@${host}`] },
  ])
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany('Twice', `eva@${host}`)
  await contact.choose(host)
  expect(await pressThrice(() => contact.step('back', { to: 'candidates' }))).toEqual(ONCE)
  expect(await stage.mailsTo(`chief@${host}`)).toEqual(['claim-administrator', 'claim-settled'])
})

test('an own approval that is pressed thrice at once is one approval', async () => {
  const host = aHost()
  const email = `eva@${host}`
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Twice House', administrators: [email] },
  ])
  const contact = await stage.contact(email)
  await contact.enterCompany('Twice', `new@${host}`)
  expect((await contact.choose(host)).body.step).toBe('own-approval')
  expect(await pressThrice(() => contact.step('own-approval', {}))).toEqual(ONCE)
  const approvals = stage.world.database.selectFrom('approvals').selectAll()
  expect(await approvals.where('order_id', '=', contact.order.id).execute()).toHaveLength(1)
})

test('a code asked for thrice at once is one mail, typed thrice lets in once, and ends the former one', async () => {
  const email = `eva@${aHost()}`
  await aReceivedOrder(stage.world, { email })
  const locator = await locatorIn(stage.world, email, 'invitation')
  const person = aPerson(stage.server, stage.world, email)
  // The first opening gives this browser its cookie, without which each press is another browser.
  await person.call('setup', locator, 'code', {})
  stage.world.clock.jump({ minutes: 2 })
  const ask = () => person.call('setup', locator, 'code', {})
  expect(await pressThrice(ask)).toEqual([200, 200, 200])
  const codes = (await lettersOf(stage.world)).filter(
    ({ to, kind }) => to === email && kind === 'code',
  )
  expect(codes).toHaveLength(2)
  const code = codes[1]?.secret.code
  const type = () => person.call('setup', locator, 'session', { code })
  expect(await pressThrice(type)).toEqual([200, 410, 410])
  const former = { code: codes[0]?.secret.code }
  const replaced = await person.call<Refusal>('setup', locator, 'session', former)
  expect(replaced).toMatchObject({ status: 410, body: { code: 'code-ended' } })
})

/** Two contacts of one company, each before the preview of a new organization. */
async function twoBeforeTheSameNew() {
  const host = aHost()
  const contacts = []
  for (const name of ['ann', 'bob']) {
    const contact = await stage.contact(`${name}@${host}`)
    await contact.enterCompany('Twin Works', `${name}@${host}`)
    const { body } = await contact.step('choice', { choice: 'new-organization' })
    contacts.push({ contact, fingerprint: body.preview?.fingerprint })
  }
  return { host, contacts }
}

test('two who confirm a new organization of one company at once do not make twins unseen', async () => {
  const { contacts } = await twoBeforeTheSameNew()
  const replies = await Promise.all(
    contacts.map(async ({ contact, fingerprint }) => ({
      contact,
      ...(await contact.step<Refusal>('confirmation', { fingerprint })),
    })),
  )
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const second = replies.find(({ status }) => status === 409)
  expect(second?.body.code).toBe('preview-changed')
  const view = (await second?.contact.step('setup'))?.body
  expect(view?.step).toBe('candidates')
  expect(view?.candidates?.items).toMatchObject([{ name: 'Twin Works', use: 'being-made' }])
  const made = stage.world.database.selectFrom('organizations').selectAll()
  expect(await made.where('name', '=', 'Twin Works').execute()).toHaveLength(1)
})

test('a directory that changed after the preview is shown first, and nothing is mapped', async () => {
  const host = aHost()
  const email = `eva@${host}`
  const contact = await stage.contact(email)
  await contact.enterCompany('Newly Found', email)
  const { body } = await contact.step('choice', { choice: 'new-organization' })
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Newly Found AB', administrators: [`chief@${host}`] },
  ])
  const fingerprint = body.preview?.fingerprint
  const refused = await contact.step<Refusal>('confirmation', { fingerprint })
  expect(refused).toMatchObject({ status: 409, body: { code: 'preview-changed' } })
  expect(await stage.stateOf(contact.order)).toBe('in-setup')
  const { body: view } = await contact.step('setup')
  const organizationId = await idOf(stage.world, host)
  expect(view.candidates?.items).toMatchObject([{ organizationId }])
})
