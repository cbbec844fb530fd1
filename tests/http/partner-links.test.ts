import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { answerClaimsFromDirectory } from '../../src/use-cases/answer-claims-from-directory.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aPerson } from '../support/a-person.ts'
import { letterTo, locatorIn } from '../support/a-postman.ts'
import { aStage, type Contact, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'

const DAY = 86_400_000
let stage: Stage
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  stage = await aStage()
  vendor = await aStandIn()
})
afterAll(async () => {
  await vendor.close()
  await stage.close()
})

let count = 0
type Case = {
  readonly contact: Contact
  readonly partner: string
  readonly customer: string
  readonly host: string
  readonly pia: string
  readonly chief: string
}

/** A partner maps an order to an existing customer organization that it does not manage yet. */
async function aProposal(administrators = 2): Promise<Case> {
  count += 1
  const host = `link${count}.example`
  const [partner, customer] = [`linker-${count}`, `linked-${count}`]
  const pia = `pia@linker${count}.example`
  const names = ['chief', 'deputy', 'a', 'b', 'c', 'd', 'e', 'f'].slice(0, administrators)
  await enterIntoDirectory(stage.world, [
    {
      externalId: customer,
      name: 'Linked AB',
      administrators: names.map((one) => `${one}@${host}`),
    },
    { externalId: partner, name: 'Linker House', kind: 'partner', members: [pia] },
  ])
  const contact = await stage.contact(pia, 'partner')
  await contact.actFor('partner-for-customer')
  await contact.enterCompany('Linked AB', `chief@${host}`)
  const { body } = await contact.choose(customer)
  expect(body.preview).toMatchObject({ partnerName: 'Linker House', partnerLink: 'proposed' })
  await contact.confirm()
  return { contact, partner, customer, host, pia, chief: `chief@${host}` }
}

async function provision({ contact: { order } }: Pick<Case, 'contact'>): Promise<void> {
  const runs = await stage.world.transact((stores) => stores.runs.allOf(order.id))
  for (const { id } of runs) await advanceRun(stage.world, vendor.target, id)
}

const linkOf = async ({ partner, customer }: Case) => {
  const ids = [await idOf(stage.world, partner), await idOf(stage.world, customer)] as const
  return stage.world.transact(({ directory }) => directory.linkBetween(...ids))
}
const countOf = async ({ partner }: Case) =>
  (await stage.call('GET', `/v1/organizations/${partner}`)).json.managedCustomers
const linkedAtTarget = ({ customer }: Case) =>
  vendor.vendor.books.organizations.find(({ externalId }) => externalId === customer)?.partners

async function accepted(body: Record<string, unknown> = {}) {
  const one = await aProposal()
  await provision(one)
  const locator = await locatorIn(stage.world, one.chief, 'claim-partner-link')
  const chief = aPerson(stage.server, stage.world, one.chief)
  await chief.enterClaim(locator)
  const answer = { answer: 'approve', ...body }
  const { body: view } = await chief.call<ClaimView>('claims', locator, 'answer', answer)
  await provision(one)
  return { ...one, view, approver: chief, locator }
}

test('a new partner whose mapping was undone is asked about anew, as it is made anew', async () => {
  const host = 'remade.example'
  const [pia, chief] = ['pia@remaker.example', `chief@${host}`]
  await enterIntoDirectory(stage.world, [
    { externalId: 'remade', name: 'Remade AB', administrators: [chief, `deputy@${host}`] },
  ])
  const contact = await stage.contact(pia, 'partner')
  const maps = async () => {
    await contact.step('intent', { intent: 'partner-for-customer' })
    await contact.step('partner', { newName: 'Remaker House' })
    await contact.enterCompany('Remade AB', chief)
    await contact.choose('remade')
    const { status } = await contact.confirm()
    expect(status).toBe(200)
    await provision({ contact })
  }
  await maps()
  const undone = { reason: 'It was the wrong one.', to: 'in-setup' }
  const { status } = await stage.call('POST', `/v1/orders/${contact.order.id}/undo`, undone)
  expect(status).toBe(200)
  await provision({ contact })
  await contact.step('back', { to: 'intent' })
  await maps()
  const links = (await stage.claimsOf(contact.order)).filter(({ kind }) => kind === 'partner-link')
  expect(links.map(({ state }) => state)).toEqual(['withdrawn', 'open'])
})

describe('A partner’s link to an existing customer organization', () => {
  test('is proposed, and asks its administrators, who see who asks and what accepting changes', async () => {
    const one = await aProposal()
    expect((await linkOf(one))?.state).toBe('proposed')
    expect(await countOf(one)).toBe(0)
    expect(await stage.claimsOf(one.contact.order)).toContainEqual({
      kind: 'partner-link',
      state: 'open',
      isParking: false,
    })
    const locator = await locatorIn(stage.world, one.chief, 'claim-partner-link')
    const view = await aPerson(stage.server, stage.world, one.chief).enterClaim(locator)
    expect(view).toMatchObject({
      kind: 'partner-link',
      organizationName: 'Linked AB',
      partnerLink: { partnerName: 'Linker House', isManaging: false },
      answers: ['approve', 'refuse', 'not-us', 'no-longer-administrator'],
    })
    const { json } = await stage.call('GET', `/v1/orders/${one.contact.order.id}`)
    expect(json.claims.map(({ kind }: { kind: string }) => kind)).toContain('partner-link')
    const { json: list } = await stage.call('GET', '/v1/claims?state=open')
    expect(list.items[0]).toMatchObject({
      kind: 'partner-link',
      partnerOrganizationId: await idOf(stage.world, one.partner),
    })
  })

  test('counts once one of them accepts; a further run tells the target, and both sides are told', async () => {
    const one = await accepted()
    expect(one.view).toMatchObject({ state: 'approved', partnerLink: { isManaging: true } })
    expect(await countOf(one)).toBe(1)
    expect(linkedAtTarget(one)).toEqual([one.partner])
    const told = await letterTo(stage.world, one.pia, 'claim-answered')
    expect(told.facts).toMatchObject({ claimKind: 'partner-link', outcome: 'approved' })
    await letterTo(stage.world, `deputy@${one.host}`, 'claim-settled')
    expect((await letterTo(stage.world, one.chief, 'partner-linked')).facts).toMatchObject({
      partnerName: 'Linker House',
      endsAt: null,
    })
  })

  test.each([
    ['refuse', 'refused'],
    ['not-us', 'disputed'],
  ] as const)('is gone after %s, and the partner is told', async (answer, state) => {
    const one = await aProposal()
    const approver = await stage.approver(one.chief, 'partner-link')
    await approver.answer(answer, 'We use somebody else.')
    expect(await linkOf(one)).toBeUndefined()
    expect(await countOf(one)).toBe(0)
    const told = await letterTo(stage.world, one.pia, 'claim-answered')
    expect(told.facts).toMatchObject({ claimKind: 'partner-link', outcome: state })
    const { json } = await stage.call('GET', `/v1/orders/${one.contact.order.id}`)
    expect(json.state).toBe('mapped')
    const reviews = await stage.world.transact((stores) =>
      stores.reviews.openOf(one.contact.order.id),
    )
    expect(reviews.map(({ kind }) => kind)).toEqual(answer === 'not-us' ? ['claim-disputed'] : [])
  })

  test('asks the next administrator when one is gone, reminds, and lapses', async () => {
    const one = await aProposal(6)
    expect(await stage.mailsTo(`deputy@${one.host}`)).not.toContain('claim-partner-link')
    await (await stage.approver(`a@${one.host}`, 'partner-link')).answer('no-longer-administrator')
    const last = ['b', 'c', 'd', 'deputy'].map((name) => `${name}@${one.host}`)
    for (const email of last) expect(await stage.mailsTo(email)).toContain('claim-partner-link')
    stage.world.clock.jump({ days: 2 })
    await sweepDeadlines(stage.world)
    expect((await letterTo(stage.world, one.chief, 'claim-partner-link')).facts.reminder).toBe(1)
    stage.world.clock.jump({ days: 12 })
    await sweepDeadlines(stage.world)
    expect(await linkOf(one)).toBeUndefined()
    expect((await letterTo(stage.world, one.pia, 'claim-answered')).facts.outcome).toBe('expired')
  })

  test('is not asked for twice by the partner’s next order, nor where it manages already', async () => {
    const one = await aProposal()
    const second = await stage.contact(one.pia, 'partner')
    await second.actFor('partner-for-customer')
    await second.enterCompany('Linked AB', one.chief)
    await second.choose(one.customer)
    await second.confirm()
    const kinds = (await stage.claimsOf(second.order)).map(({ kind }) => kind)
    expect(kinds).not.toContain('partner-link')
    await (await stage.approver(one.chief, 'partner-link')).answer('approve')
    const third = await stage.contact(one.pia, 'partner')
    await third.actFor('partner-for-customer')
    await third.enterCompany('Linked AB', one.chief)
    expect((await third.choose(one.customer)).body.preview?.partnerLink).toBe('existing')
  })

  test('is not decided by somebody who administers the organization no longer', async () => {
    const one = await aProposal()
    const approver = await stage.approver(one.chief, 'partner-link')
    await stage.call('DELETE', `/v1/organizations/${one.customer}/users/${one.customer}-u0`)
    expect((await approver.answer('approve')).status).toBe(403)
    expect((await linkOf(one))?.state).toBe('proposed')
  })

  test('is not accepted when the directory makes its contact an administrator', async () => {
    const one = await aProposal()
    const user = { email: one.pia, role: 'administrator', lastActiveAt: null }
    await stage.call('PUT', `/v1/organizations/${one.customer}/users/pia`, user)
    const organizationId = await idOf(stage.world, one.customer)
    await answerClaimsFromDirectory(stage.world, { organizationId, email: one.pia })
    expect((await linkOf(one))?.state).toBe('proposed')
  })
})

describe('A link with an end date', () => {
  test('ends by itself on that day: partner, administrators and target are told', async () => {
    const linkEndsAt = new Date(stage.world.now().getTime() + 30 * DAY).toISOString()
    const one = await accepted({ linkEndsAt })
    expect(one.view.partnerLink).toEqual({
      partnerName: 'Linker House',
      isManaging: true,
      endsAt: linkEndsAt,
    })
    stage.world.clock.jump({ days: 29 })
    await sweepDeadlines(stage.world)
    expect(await countOf(one)).toBe(1)
    stage.world.clock.jump({ days: 1 })
    await sweepDeadlines(stage.world)
    await provision(one)
    expect(await countOf(one)).toBe(0)
    expect(linkedAtTarget(one)).toEqual([])
    const told = [one.pia, one.chief, `deputy@${one.host}`]
    for (const email of told) {
      const { facts } = await letterTo(stage.world, email, 'partner-link-ended')
      expect(facts.because).toBe('end-date')
    }
  })

  test('refuses one that has passed, and one where nobody is let in, and changes nothing', async () => {
    const one = await aProposal()
    const locator = await locatorIn(stage.world, one.chief, 'claim-partner-link')
    const chief = aPerson(stage.server, stage.world, one.chief)
    await chief.enterClaim(locator)
    const past = stage.world.now().toISOString()
    const late = await chief.call('claims', locator, 'answer', {
      answer: 'approve',
      linkEndsAt: past,
    })
    expect(late).toMatchObject({ status: 422, body: { facts: { field: 'linkEndsAt' } } })
    const ahead = new Date(stage.world.now().getTime() + DAY).toISOString()
    const odd = await chief.call('claims', locator, 'answer', {
      answer: 'refuse',
      reason: 'no',
      linkEndsAt: ahead,
    })
    expect(odd.status).toBe(422)
    expect((await linkOf(one))?.state).toBe('proposed')
  })

  test('can be set, kept and lifted by API', async () => {
    const one = await accepted()
    const path = `/v1/organizations/${one.partner}/customers/${one.customer}`
    const endsAt = new Date(stage.world.now().getTime() + DAY).toISOString()
    expect((await stage.call('PUT', path, { endsAt })).json.endsAt).toBe(endsAt)
    expect((await stage.call('PUT', path)).json.endsAt).toBe(endsAt)
    const refused = await stage.call('PUT', path, { endsAt: '2020-01-01T00:00:00Z' })
    expect(refused.status).toBe(422)
    expect((await stage.call('PUT', path, { endsAt: null })).json.endsAt).toBeNull()
    expect((await linkOf(one))?.endsAt).toBeNull()
  })
})

describe('A link that counts', () => {
  test('is ended by an administrator with the link in the mail and a code; a repeat changes nothing', async () => {
    const one = await accepted()
    const locator = await locatorIn(stage.world, one.chief, 'partner-linked')
    stage.world.clock.jump({ minutes: 2 })
    const elsewhere = aPerson(stage.server, stage.world, one.chief)
    expect((await elsewhere.call('claims', locator, 'link-end', {})).status).toBe(401)
    const view = await elsewhere.enterClaim(locator)
    expect(view.partnerLink).toMatchObject({ isManaging: true })
    const { body } = await elsewhere.call<ClaimView>('claims', locator, 'link-end', {})
    expect(body.partnerLink).toMatchObject({ isManaging: false })
    await provision(one)
    expect(await countOf(one)).toBe(0)
    expect(linkedAtTarget(one)).toEqual([])
    const mails = async () => (await stage.mailsTo(one.pia)).length
    const before = await mails()
    expect((await letterTo(stage.world, one.pia, 'partner-link-ended')).facts).toMatchObject({
      because: 'administrator',
      organizationName: 'Linked AB',
    })
    expect((await elsewhere.call('claims', locator, 'link-end', {})).status).toBe(200)
    expect(await mails()).toBe(before)
  })

  test('is not ended by somebody who administers the organization no longer', async () => {
    const one = await accepted()
    await stage.call('DELETE', `/v1/organizations/${one.customer}/users/${one.customer}-u0`)
    const ending = await one.approver.call('claims', one.locator, 'link-end', {})
    expect(ending.status).toBe(403)
    expect(await countOf(one)).toBe(1)
  })

  test('is ended by API, and both sides and the target are told', async () => {
    const one = await accepted()
    const path = `/v1/organizations/${one.partner}/customers/${one.customer}`
    expect((await stage.call('DELETE', path)).status).toBe(204)
    await provision(one)
    expect(linkedAtTarget(one)).toEqual([])
    expect((await letterTo(stage.world, one.pia, 'partner-link-ended')).facts.because).toBe(
      'vendor',
    )
    expect((await stage.call('DELETE', path)).status).toBe(404)
  })

  test('to a new organization is ended by its new administrator', async () => {
    count += 1
    const pia = `pia@linker${count}.example`
    const boss = `boss@fresh${count}.example`
    await enterIntoDirectory(stage.world, [
      { externalId: `linker-${count}`, name: 'Linker House', kind: 'partner', members: [pia] },
    ])
    const contact = await stage.contact(pia, 'partner')
    await contact.actFor('partner-for-customer')
    await contact.enterCompany(`Fresh ${count}`, boss)
    await contact.step('choice', { choice: 'new-organization' })
    await contact.confirm()
    await provision({ contact })
    await (await stage.approver(boss, 'acceptance')).answer('approve')
    await provision({ contact })
    const locator = await locatorIn(stage.world, boss, 'partner-linked')
    stage.world.clock.jump({ minutes: 2 })
    const person = aPerson(stage.server, stage.world, boss)
    expect((await person.enterClaim(locator)).partnerLink).toMatchObject({ isManaging: true })
    const { body } = await person.call<ClaimView>('claims', locator, 'link-end', {})
    expect(body.partnerLink?.isManaging ?? false).toBe(false)
    const { json } = await stage.call('GET', `/v1/organizations/linker-${count}`)
    expect(json.managedCustomers).toBe(0)
  })
})

describe('An order that a partner handed to its customer', () => {
  async function handedOver(customer: string, entries: Parameters<typeof enterIntoDirectory>[1]) {
    await enterIntoDirectory(stage.world, [
      { externalId: `linker-${count}`, name: 'Linker House', kind: 'partner' },
      ...entries,
    ])
    const proposedPartnerId = (await idOf(stage.world, `linker-${count}`)) as OrganizationId
    return stage.contact(customer, 'customer', { proposedPartnerId })
  }

  test('proposes the link to the organization it is mapped to, whose administrators decide', async () => {
    count += 1
    const eva = `eva@handed${count}.example`
    const contact = await handedOver(eva, [
      { externalId: `handed-${count}`, name: 'Handed AB', administrators: [eva] },
    ])
    await contact.enterCompany('Handed AB', eva)
    const { body } = await contact.choose(`handed-${count}`)
    expect(body.preview).toMatchObject({ partnerName: 'Linker House', partnerLink: 'proposed' })
    await contact.confirm()
    const links = await stage.world.transact(({ directory }) =>
      directory.linksOfOrder(contact.order.id),
    )
    expect(links).toMatchObject([{ state: 'proposed' }])
    stage.world.clock.jump({ minutes: 2 })
    await (await stage.approver(eva, 'partner-link')).answer('approve')
    const { json } = await stage.call('GET', `/v1/organizations/linker-${count}`)
    expect(json.managedCustomers).toBe(1)
  })

  test('asks the administrator of a new organization once it has one', async () => {
    count += 1
    const eva = `eva@handed${count}.example`
    const contact = await handedOver(eva, [])
    await contact.enterCompany(`Handed ${count}`, eva)
    await contact.step('choice', { choice: 'new-organization' })
    await contact.confirm()
    expect(await stage.claimsOf(contact.order)).toEqual([])
    await provision({ contact })
    const { json: before } = await stage.call('GET', `/v1/organizations/linker-${count}`)
    expect(before.managedCustomers).toBe(0)
    stage.world.clock.jump({ minutes: 2 })
    await (await stage.approver(eva, 'partner-link')).answer('approve')
    const { json } = await stage.call('GET', `/v1/organizations/linker-${count}`)
    expect(json.managedCustomers).toBe(1)
  })
})
