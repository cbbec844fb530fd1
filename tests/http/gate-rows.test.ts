import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aStage, type Contact, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

type Intent = 'customer-own' | 'partner-own' | 'partner-for-customer'
type Standing = 'own' | 'own-domain' | 'elsewhere'
type Outcome =
  | 'maps without a question'
  | 'parks and asks the administrators'
  | 'parks and asks the entered person'
  | 'asks the person elsewhere to continue'
  | 'maps and asks the administrators'
  | 'maps and asks the entered person'
  | 'refuses the address'

/** Intent, whose address was entered, whether it administers the chosen organization: what follows. */
const GATE: readonly [Intent, Standing, boolean, Outcome][] = [
  ['customer-own', 'own', true, 'maps without a question'],
  ['customer-own', 'own', false, 'parks and asks the administrators'],
  ['customer-own', 'own-domain', true, 'parks and asks the entered person'],
  ['customer-own', 'own-domain', false, 'parks and asks the administrators'],
  ['customer-own', 'elsewhere', true, 'asks the person elsewhere to continue'],
  ['customer-own', 'elsewhere', false, 'asks the person elsewhere to continue'],
  ['partner-own', 'own', true, 'maps without a question'],
  ['partner-own', 'own', false, 'parks and asks the administrators'],
  ['partner-own', 'own-domain', true, 'parks and asks the entered person'],
  ['partner-own', 'own-domain', false, 'parks and asks the administrators'],
  ['partner-own', 'elsewhere', true, 'asks the person elsewhere to continue'],
  ['partner-own', 'elsewhere', false, 'asks the person elsewhere to continue'],
  ['partner-for-customer', 'own', true, 'refuses the address'],
  ['partner-for-customer', 'own', false, 'refuses the address'],
  ['partner-for-customer', 'own-domain', true, 'maps and asks the entered person'],
  ['partner-for-customer', 'own-domain', false, 'maps and asks the administrators'],
  ['partner-for-customer', 'elsewhere', true, 'maps and asks the entered person'],
  ['partner-for-customer', 'elsewhere', false, 'maps and asks the administrators'],
]

type Row = {
  readonly contact: Contact
  readonly externalId: string
  readonly own: string
  readonly entered: string
  readonly chief: string
  readonly isAdministrator: boolean
}

let count = 0

/** The contact at the company page, and the organization that is there to be found. */
async function rowOf(intent: Intent, standing: Standing, isAdministrator: boolean): Promise<Row> {
  count += 1
  const host = `row${count}.example`
  const own = `eva@${host}`
  const entered = {
    own,
    'own-domain': `ada@${host}`,
    elsewhere: `ada@away-${host}`,
  }[standing]
  const chief = `chief@${entered.split('@')[1]}`
  const externalId = `row-${count}`
  const kind = intent === 'partner-own' ? 'partner' : 'customer'
  const administrators = isAdministrator ? [chief, entered] : [chief]
  await enterIntoDirectory(stage.world, [
    { externalId, name: `Rowhouse ${count}`, kind, administrators },
  ])
  const isPartner = intent !== 'customer-own'
  const partner = `partner-${count}`
  if (intent === 'partner-for-customer') {
    await enterIntoDirectory(stage.world, [
      { externalId: partner, name: `Seller ${count}`, kind: 'partner', members: [own] },
    ])
  }
  const contact = await stage.contact(own, isPartner ? 'partner' : 'customer')
  if (isPartner) expect((await contact.actFor(intent)).step).toBe('company')
  return { contact, externalId, own, entered, chief, isAdministrator }
}

async function choose({ contact, externalId, entered }: Row) {
  const view = await contact.enterCompany('Rowhouse', entered)
  expect(view.candidates?.items).toHaveLength(1)
  const { status, body } = await contact.choose(externalId)
  expect(status).toBe(200)
  return body
}

async function expectParked(row: Row, kind: 'administrator' | 'confirmation', asked: string) {
  const view = await choose(row)
  const masked = asked.replace(/^(.)[^@]*/, '$1•••')
  expect(view).toMatchObject({
    step: 'parked',
    parked: { claimKind: kind, person: row.entered },
  })
  expect(view.parked?.maskedApprovers).toContain(masked)
  expect(JSON.stringify(view.parked)).not.toContain(row.chief)
  expect(await stage.stateOf(row.contact.order)).toBe('awaiting-approval')
  expect(await stage.claimsOf(row.contact.order)).toEqual([
    { kind, state: 'open', isParking: true },
  ])
  expect(await stage.mailsTo(asked)).toContain(`claim-${kind}`)
  expect((await row.contact.step('confirmation', { fingerprint: 'x' })).status).toBe(409)
}

async function expectMapped(row: Row, kind: 'administrator' | 'confirmation' | null) {
  expect((await choose(row)).step).toBe('preview')
  expect((await row.contact.confirm()).body.step).toBe('progress')
  expect(await stage.stateOf(row.contact.order)).toBe('mapped')
  // A partner acts wherever a question does not hold up the order; it wishes to be linked, too.
  const kinds = kind === null ? [] : [kind, 'partner-link']
  const open = kinds.map((each) => ({ kind: each, state: 'open', isParking: false }))
  expect(await stage.claimsOf(row.contact.order)).toEqual(open)
  const runs = await stage.world.transact(({ runs }) => runs.allOf(row.contact.order.id))
  const steps = runs.flatMap((run) => run.steps.map(({ name }) => name))
  expect(steps).toContain('attach-subscription')
  expect(steps).not.toContain('add-administrator')
}

const CHECKS: Record<Outcome, (row: Row) => Promise<void>> = {
  'maps without a question': async (row) => {
    await expectMapped(row, null)
    expect(await stage.mailsTo(row.chief)).toEqual(['mapped'])
  },
  'parks and asks the administrators': async (row) => {
    await expectParked(row, 'administrator', row.chief)
  },
  'parks and asks the entered person': async (row) => {
    await expectParked(row, 'confirmation', row.entered)
    expect(await stage.mailsTo(row.chief)).toEqual([])
  },
  'asks the person elsewhere to continue': async (row) => {
    const view = await row.contact.enterCompany('Rowhouse', row.entered)
    expect(view).toMatchObject({ step: 'elsewhere', candidates: null, preview: null })
    expect(JSON.stringify(view)).not.toMatch(/Rowhouse \d/)
    expect(view.elsewhere?.email).toBe(row.entered)
    expect(await stage.stateOf(row.contact.order)).toBe('in-setup')
    expect(await stage.claimsOf(row.contact.order)).toEqual([])
    expect(await stage.mailsTo(row.entered)).toEqual(['take-over'])
    expect(await stage.mailsTo(row.chief)).toEqual([])
  },
  'maps and asks the administrators': async (row) => {
    await expectMapped(row, 'administrator')
    expect(await stage.mailsTo(row.chief)).toEqual(['claim-administrator', 'claim-partner-link'])
    expect(await stage.mailsTo(row.entered)).toEqual([])
  },
  'maps and asks the entered person': async (row) => {
    await expectMapped(row, 'confirmation')
    expect(await stage.mailsTo(row.entered)).toEqual(['claim-confirmation', 'claim-partner-link'])
    expect(await stage.mailsTo(row.chief)).toEqual(['claim-partner-link'])
  },
  'refuses the address': async (row) => {
    const before = await stage.everyRow()
    const refused = await row.contact.step('company', {
      companyName: 'Rowhouse',
      administratorEmail: row.entered,
    })
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'address-refused', facts: { why: 'own-address' } },
    })
    expect(await stage.everyRow()).toEqual(before)
    expect(await stage.claimsOf(row.contact.order)).toEqual([])
  },
}

describe("Every row of the gate, by the pages' own calls", () => {
  test.each(GATE)('for %s with an address that is %s (administrator: %s) %s', async (...row) => {
    const [intent, standing, isAdministrator, outcome] = row
    await CHECKS[outcome](await rowOf(intent, standing, isAdministrator))
  })

  test('has a row for every intent, standing and role', () => {
    expect(new Set(GATE.map((row) => row.slice(0, 3).join())).size).toBe(3 * 3 * 2)
  })

  test('says the same of an address elsewhere, whether anything is known of it or not', async () => {
    const known = await rowOf('customer-own', 'elsewhere', true)
    const view = await known.contact.enterCompany('Rowhouse', known.entered)
    const stranger = await stage.contact(`eva@stranger${count}.example`)
    const nothing = await stranger.enterCompany('Rowhouse', `ada@nobody${count}.example`)
    const shown = ({ step, notice, canGoBackTo, candidates, parked }: typeof view) => ({
      step,
      notice,
      canGoBackTo,
      candidates,
      parked,
      keys: Object.keys(view),
    })
    expect(shown(view)).toEqual(shown(nothing))
  })

  test('shows a partner a customer elsewhere in limits only', async () => {
    const row = await rowOf('partner-for-customer', 'elsewhere', false)
    const { candidates } = await row.contact.enterCompany('Rowhouse', row.entered)
    expect(candidates?.items[0]).toMatchObject({
      createdAt: '2019',
      users: { band: '1-9' },
      activeSubscriptions: { band: '1-9' },
      origin: null,
      lastActiveAt: null,
      domains: null,
    })
  })
})
