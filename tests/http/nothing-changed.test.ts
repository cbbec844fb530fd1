import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPerson } from '../support/a-person.ts'
import { locatorIn } from '../support/a-postman.ts'
import { aStage, type Contact, type Refusal, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0

/** Everything that a contact can send, well formed. */
const STEPS: Record<string, unknown> = {
  intent: { intent: 'customer-own' },
  partner: { newName: 'Partner' },
  company: { companyName: 'Still', administratorEmail: 'eva@still.example' },
  address: { meant: 'likely' },
  choice: { choice: 'not-sure' },
  'own-approval': {},
  confirmation: { fingerprint: 'another' },
  back: { to: 'intent' },
}

/** Contacts who stand at each page, and what they may send there. */
const PAGES: Record<string, { stand: () => Promise<Contact>; open: string[] }> = {
  intent: { stand: () => stage.contact(`pia@still${count}.example`, 'partner'), open: ['intent'] },
  partner: { stand: () => atPartner(), open: ['partner', 'back'] },
  company: { stand: () => stage.contact(`eva@still${count}.example`), open: ['company'] },
  address: { stand: () => atAddress(), open: ['address'] },
  candidates: { stand: () => atCandidates(), open: ['choice'] },
  'own-approval': { stand: () => atOwnApproval(), open: ['own-approval'] },
  parked: { stand: () => atParked(), open: [] },
  elsewhere: { stand: () => atElsewhere(), open: [] },
  review: { stand: () => atReview(), open: [] },
  preview: { stand: () => atPreview(), open: ['confirmation'] },
}

async function atCandidates(administrators: string[] = ['chief'], named = 'eva') {
  const host = `still${count}.example`
  await enterIntoDirectory(stage.world, [
    {
      externalId: host,
      name: 'Still House',
      administrators: administrators.map((name) => `${name}@${host}`),
    },
  ])
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany('Still', `${named}@${host}`)
  return contact
}

async function atAddress() {
  const contact = await stage.contact(`eva@still${count}.example`)
  await contact.enterCompany('Still', `eva@stil${count}.example`)
  return contact
}

async function atPartner() {
  const contact = await stage.contact(`pia@still${count}.example`, 'partner')
  await contact.step('intent', { intent: 'partner-for-customer' })
  return contact
}

async function atParked() {
  const contact = await atCandidates()
  await contact.choose(`still${count}.example`)
  return contact
}

async function atOwnApproval() {
  const contact = await atCandidates(['eva'], 'new')
  await contact.choose(`still${count}.example`)
  return contact
}

async function atElsewhere() {
  const contact = await stage.contact(`eva@still${count}.example`)
  await contact.enterCompany('Still', `ada@away${count}.example`)
  return contact
}

async function atReview() {
  const contact = await atCandidates()
  await contact.step('choice', { choice: 'not-sure' })
  return contact
}

async function atPreview() {
  const contact = await atCandidates()
  await contact.step('choice', { choice: 'new-organization', why: 'separate' })
  return contact
}

test('a step in turn changes rows, as the comparison sees', async () => {
  count += 1
  const contact = await atCandidates()
  const before = await stage.everyRow()
  expect(
    (await contact.step('choice', { choice: 'new-organization', why: 'separate' })).status,
  ).toBe(200)
  const after = await stage.everyRow()
  const changed = Object.keys(before).filter((name) => before[name] !== after[name])
  expect(changed).toEqual(expect.arrayContaining(['setups', 'timeline']))
})

describe('A step out of turn', () => {
  test.each(Object.keys(PAGES))('at the page %s changes no row of any table', async (page) => {
    count += 1
    const at = PAGES[page]
    const contact = await at?.stand()
    expect((await contact?.step('setup'))?.body.step).toBe(page)
    const before = await stage.everyRow()
    for (const [name, body] of Object.entries(STEPS)) {
      if (at?.open.includes(name)) continue
      const refused = await contact?.step<Refusal>(name, body)
      expect(refused, name).toMatchObject({ status: 409, body: { code: 'step-out-of-turn' } })
    }
    expect(await stage.everyRow()).toEqual(before)
  })
})

/** Spoils each field of a body in turn: an unknown one, an array, an object, a text that is too long. */
function spoiled(body: Record<string, unknown>): [string, unknown][] {
  const fields = Object.keys(body)
  return [
    ['#/more', { ...body, more: 1 }],
    ...fields.flatMap((field): [string, unknown][] => [
      [`#/${field}`, { ...body, [field]: ['a'] }],
      [`#/${field}`, { ...body, [field]: { a: 1 } }],
      [`#/${field}`, { ...body, [field]: 'x'.repeat(1000) }],
      [`#/${field}`, { ...body, [field]: null }],
      [
        `#/${field}`,
        Object.fromEntries(fields.filter((f) => f !== field).map((f) => [f, body[f]])),
      ],
    ]),
  ]
}

async function expectRefused(
  page: 'setup' | 'claims',
  person: Contact['person'],
  locator: string,
  bodies: Record<string, Record<string, unknown>>,
) {
  const before = await stage.everyRow()
  for (const [name, body] of Object.entries(bodies)) {
    for (const [pointer, wrong] of spoiled(body)) {
      const refused = await person.call<Refusal>(page, locator, name, wrong)
      const about = `${name} ${JSON.stringify(wrong).slice(0, 120)}`
      expect(refused.status, about).toBe(400)
      expect(
        refused.body.errors?.map((one) => one.pointer),
        about,
      ).toContain(pointer)
    }
  }
  expect(await stage.everyRow()).toEqual(before)
}

describe('A body that is not what the page sends', () => {
  test('is refused by every call of the wizard, naming the field, and changes no row', async () => {
    count += 1
    const { person, locator } = await atCandidates()
    await expectRefused('setup', person, locator, {
      code: {},
      session: { code: '123456' },
      language: { language: 'sv' },
      intent: { intent: 'customer-own' },
      company: { companyName: 'Still', administratorEmail: 'eva@still.example' },
      choice: { choice: 'not-sure' },
      'own-approval': {},
      confirmation: { fingerprint: 'x' },
      back: { to: 'company' },
    })
  })

  test('is refused by every call of the approval page, and changes no row', async () => {
    count += 1
    await atParked()
    const chief = `chief@still${count}.example`
    const locator = await locatorIn(stage.world, chief, 'claim-administrator')
    const person = aPerson(stage.server, stage.world, chief)
    await person.enterClaim(locator)
    await expectRefused('claims', person, locator, {
      code: {},
      session: { code: '123456' },
      language: { language: 'sv' },
      answer: { answer: 'approve' },
    })
  })
})
