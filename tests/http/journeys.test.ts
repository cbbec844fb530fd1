import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import type { Server } from '../../src/edges/http/route.ts'
import { buildServer } from '../../src/edges/http/server.ts'
import { answerClaimsFromDirectory } from '../../src/use-cases/answer-claims-from-directory.ts'
import { decideReview } from '../../src/use-cases/decide-review.ts'
import { actFor, aPerson } from '../support/a-person.ts'
import { lettersOf, locatorIn } from '../support/a-postman.ts'
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

const orderOf = (id: string) => world.transact(({ orders }) => orders.find(id as never))
const mappingOf = (id: string) => world.transact(({ orders }) => orders.mappingOf(id as never))
const stateOf = async (id: string) => (await orderOf(id))?.state

/** A customer's contact, past the code, with the company entered. */
async function atCandidates(email: string, companyName: string, administratorEmail = email) {
  const order = await aReceivedOrder(world, { email })
  const locator = await locatorIn(world, email, 'invitation')
  const person = aPerson(server, world, email)
  expect((await person.enterSetup(locator)).step).toBe('company')
  const answer = await person.call('setup', locator, 'company', { companyName, administratorEmail })
  expect(answer.status).toBe(200)
  return { order, locator, person, view: answer.body }
}

test('a customer without an organization gets a new one, and accepts nothing twice', async () => {
  const { order, locator, person, view } = await atCandidates('ann@fresh.example', 'Fresh AB')
  expect(view.candidates).toMatchObject({ items: [], canCreateNew: true, isCertain: false })
  const chosen = await person.call('setup', locator, 'choice', { choice: 'new-organization' })
  expect(chosen.body.preview).toMatchObject({
    organization: { name: 'Fresh AB', isNew: true },
    administrator: { email: 'ann@fresh.example', standing: 'becomes-now' },
  })
  const fingerprint = chosen.body.preview?.fingerprint
  const done = await person.call('setup', locator, 'confirmation', { fingerprint })
  expect(done.body.step).toBe('progress')
  const runs = await world.transact(({ runs }) => runs.allOf(order.id))
  expect(runs[0]?.steps.map(({ name }) => name)).toEqual([
    'create-organization',
    'attach-subscription',
    'add-administrator',
  ])
  const again = await person.call('setup', locator, 'confirmation', { fingerprint })
  expect(again.body.step).toBe('progress')
  expect(await world.transact(({ runs }) => runs.allOf(order.id))).toHaveLength(1)
})

test('the next order of the same day finds the organization that is being made', async () => {
  const { view } = await atCandidates('bob@fresh.example', 'Fresh Aktiebolag')
  expect(view.candidates?.items[0]).toMatchObject({ name: 'Fresh AB', use: 'being-made' })
})

test('a customer chooses among several, is parked, and goes on after the approval', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'north-1', name: 'Northwind Trading', administrators: ['chief@north.example'] },
    { externalId: 'north-2', name: 'Northern Lights', administrators: ['boss@north.example'] },
  ])
  const { order, locator, person, view } = await atCandidates('eva@north.example', 'North')
  expect(view.candidates?.items.map(({ rule }) => rule)).toEqual(['first-five', 'first-five'])
  const organizationId = await idOf(world, 'north-1')
  const parked = await person.call('setup', locator, 'choice', {
    choice: 'organization',
    organizationId,
  })
  expect(parked.body.parked).toMatchObject({
    claimKind: 'administrator',
    organizationName: 'Northwind Trading',
    askedCount: 1,
    maskedApprovers: ['c•••@north.example'],
  })
  expect(await stateOf(order.id)).toBe('awaiting-approval')

  const link = await locatorIn(world, 'chief@north.example', 'claim-administrator')
  const chief = aPerson(server, world, 'chief@north.example')
  const question = await chief.enterClaim(link)
  expect(question).toMatchObject({ person: 'eva@north.example', isParked: true, state: 'open' })
  const approved = await chief.call<ClaimView>('claims', link, 'answer', { answer: 'approve' })
  expect(approved.body).toMatchObject({ state: 'approved', ownAnswer: 'approve' })

  const resumed = await person.call('setup', locator, 'setup')
  expect(resumed.body.step).toBe('preview')
  const fingerprint = resumed.body.preview?.fingerprint
  const mapped = await person.call('setup', locator, 'confirmation', { fingerprint })
  expect(mapped.body.step).toBe('progress')
  expect(await mappingOf(order.id)).toMatchObject({ organizationId, rule: 'first-five' })
  const [run] = await world.transact(({ runs }) => runs.allOf(order.id))
  const added = run?.steps.find(({ name }) => name === 'add-administrator')
  expect(added?.approvalId).not.toBeNull()
})

test('an administrator confirms the one organization, and nobody is asked', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'solo', name: 'Solo Works', administrators: ['own@solo.example'] },
  ])
  const { order, locator, person, view } = await atCandidates('own@solo.example', 'Anything')
  expect(view.candidates).toMatchObject({ isCertain: true })
  const organizationId = await idOf(world, 'solo')
  const chosen = await person.call('setup', locator, 'choice', {
    choice: 'organization',
    organizationId,
  })
  expect(chosen.body.preview?.administrator.standing).toBe('is-administrator')
  const fingerprint = chosen.body.preview?.fingerprint
  await person.call('setup', locator, 'confirmation', { fingerprint })
  expect(await mappingOf(order.id)).toMatchObject({ organizationId, rule: 'administrator-email' })
  expect(await world.transact(({ claims }) => claims.ofOrder(order.id))).toEqual([])
})

test('a partner maps at once; the new administrator waits for approval and acceptance', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'cust', name: 'Customer One', administrators: ['chief@cust.example'] },
    { externalId: 'part', name: 'Partner House', kind: 'partner', members: ['pia@part.example'] },
  ])
  const order = await aReceivedOrder(world, { email: 'pia@part.example', kind: 'partner' })
  const locator = await locatorIn(world, 'pia@part.example', 'invitation')
  const pia = aPerson(server, world, 'pia@part.example')
  expect((await pia.enterSetup(locator)).step).toBe('intent')
  const intent = await actFor(pia, locator, 'partner-for-customer')
  expect(intent).toMatchObject({ step: 'company', answers: { partnerName: 'Partner House' } })
  const view = await pia.call('setup', locator, 'company', {
    companyName: 'Customer',
    administratorEmail: 'new@cust.example',
  })
  const [item] = view.body.candidates?.items ?? []
  expect(item).toMatchObject({ users: { band: '1-9' }, domains: null, createdAt: '2019' })
  const organizationId = await idOf(world, 'cust')
  const chosen = await pia.call('setup', locator, 'choice', {
    choice: 'organization',
    organizationId,
  })
  expect(chosen.body.preview?.administrator.standing).toBe('administrators-decide')
  const fingerprint = chosen.body.preview?.fingerprint
  await pia.call('setup', locator, 'confirmation', { fingerprint })
  expect(await stateOf(order.id)).toBe('mapped')
  const runs = () => world.transact(({ runs }) => runs.allOf(order.id))
  const added = async () =>
    (await runs()).flatMap(({ steps }) => steps).filter(({ name }) => name === 'add-administrator')
  expect(await added()).toEqual([])

  const link = await locatorIn(world, 'chief@cust.example', 'claim-administrator')
  const chief = aPerson(server, world, 'chief@cust.example')
  await chief.enterClaim(link)
  await chief.call('claims', link, 'answer', { answer: 'approve' })
  expect(await added()).toEqual([])
  const acceptance = await locatorIn(world, 'new@cust.example', 'claim-acceptance')
  const newcomer = aPerson(server, world, 'new@cust.example')
  await newcomer.enterClaim(acceptance)
  await newcomer.call('claims', acceptance, 'answer', { answer: 'approve' })
  expect(await added()).toMatchObject([{ administratorEmail: 'new@cust.example' }])
})

test('a partner for its own use is parked like a customer', async () => {
  await enterIntoDirectory(world, [
    {
      externalId: 'resell',
      name: 'Resell Group',
      kind: 'partner',
      administrators: ['chief@resell.example'],
    },
  ])
  const order = await aReceivedOrder(world, { email: 'per@resell.example', kind: 'partner' })
  const locator = await locatorIn(world, 'per@resell.example', 'invitation')
  const per = aPerson(server, world, 'per@resell.example')
  await per.enterSetup(locator)
  await per.call('setup', locator, 'intent', { intent: 'partner-own' })
  await per.call('setup', locator, 'company', {
    companyName: 'Resell',
    administratorEmail: 'per@resell.example',
  })
  const organizationId = await idOf(world, 'resell')
  const choice = { choice: 'organization', organizationId }
  const parked = await per.call('setup', locator, 'choice', choice)
  expect(parked.body.step).toBe('parked')
  expect(await stateOf(order.id)).toBe('awaiting-approval')
})

test('an address elsewhere shows nothing, and its owner takes over with what was entered', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'far', name: 'Far Away', administrators: ['head@far.example'] },
  ])
  const known = await atCandidates('one@near.example', 'Far Away', 'head@far.example')
  const unknown = await atCandidates('two@near.example', 'Far Away', 'nobody@void.example')
  expect(known.view.step).toBe('elsewhere')
  expect({ ...known.view.candidates, e: known.view.elsewhere?.email.length }).toEqual({
    ...unknown.view.candidates,
    e: 16,
  })
  const link = await locatorIn(world, 'head@far.example', 'take-over')
  const head = aPerson(server, world, 'head@far.example')
  const view = await head.enterSetup(link)
  expect(view.step).toBe('candidates')
  expect(view.candidates).toMatchObject({ isCertain: true })
  expect((await orderOf(known.order.id))?.contact.email).toBe('head@far.example')
  const former = await known.person.call('setup', known.locator, 'setup')
  expect(former.status).toBe(410)
})

test('somebody who is not sure is sent back by a reviewer, with the reason', async () => {
  const { order, locator, person } = await atCandidates('ida@unsure.example', 'Unsure')
  const reviewed = await person.call('setup', locator, 'choice', { choice: 'not-sure' })
  expect(reviewed.body.review?.reason).toBe('not-sure')
  const [review] = await world.transact(({ reviews }) => reviews.openOf(order.id))
  await decideReview(world, {
    reviewId: review?.id ?? '',
    decision: 'send-back',
    reason: 'Please choose a new organization.',
    actor: { kind: 'reviewer', id: 'r-1' },
  })
  const back = await person.call('setup', locator, 'setup')
  expect(back.body).toMatchObject({
    step: 'candidates',
    notice: { kind: 'sent-back', reason: 'Please choose a new organization.' },
  })
})

test('a refusal returns to the choice with the reason, and that question is not asked again', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'closed', name: 'Closed House', administrators: ['chief@closed.example'] },
  ])
  const { locator, person } = await atCandidates('eva@closed.example', 'Closed')
  const choice = { choice: 'organization', organizationId: await idOf(world, 'closed') }
  await person.call('setup', locator, 'choice', choice)
  const link = await locatorIn(world, 'chief@closed.example', 'claim-administrator')
  const chief = aPerson(server, world, 'chief@closed.example')
  await chief.enterClaim(link)
  await chief.call('claims', link, 'answer', { answer: 'refuse', reason: 'Ask me first.' })
  const back = await person.call('setup', locator, 'setup')
  expect(back.body).toMatchObject({
    step: 'candidates',
    notice: { kind: 'claim-refused', reason: 'Ask me first.', organizationName: 'Closed House' },
  })
  const again = await person.call<{ code: string }>('setup', locator, 'choice', choice)
  expect(again).toMatchObject({ status: 409, body: { code: 'choice-refused' } })
})

test('the directory answers a claim, when it makes the person administrator itself', async () => {
  await enterIntoDirectory(world, [
    { externalId: 'dir', name: 'Direct House', administrators: ['chief@dir.example'] },
  ])
  const { order, locator, person } = await atCandidates('eva@dir.example', 'Direct')
  const choice = { choice: 'organization', organizationId: await idOf(world, 'dir') }
  await person.call('setup', locator, 'choice', choice)
  await enterIntoDirectory(world, [
    {
      externalId: 'dir',
      name: 'Direct House',
      administrators: ['chief@dir.example', 'eva@dir.example'],
    },
  ])
  const change = { organizationId: choice.organizationId, email: 'eva@dir.example' }
  await answerClaimsFromDirectory(world, change)
  await answerClaimsFromDirectory(world, change)
  const [claim] = await world.transact(({ claims }) => claims.ofOrder(order.id))
  expect(claim?.state).toBe('approved')
  expect((await person.call('setup', locator, 'setup')).body.step).toBe('preview')
})

test('no reply before the code says anything about any organization', async () => {
  const order = await aReceivedOrder(world, { email: 'peek@north.example' })
  const locator = await locatorIn(world, 'peek@north.example', 'invitation')
  const stranger = aPerson(server, world, 'peek@north.example')
  const opening = await stranger.call('setup', locator, 'opening')
  expect(Object.keys(opening.body).toSorted()).toEqual([
    'door',
    'hasSession',
    'language',
    'maskedEmail',
    'orderNumber',
    'vendorName',
    'vendorSupport',
  ])
  expect(JSON.stringify(opening.body)).not.toContain('peek@')
  for (const name of ['setup', 'company', 'choice', 'intent', 'confirmation', 'back']) {
    const body = name === 'setup' ? undefined : bodyOf(name)
    const answer = await stranger.call('setup', locator, name, body)
    expect(answer.status, name).toBe(401)
    expect(JSON.stringify(answer.body)).not.toMatch(/North|Acme/)
  }
  expect(await stateOf(order.id)).toBe('invited')
})

test('every mail goes to one stored address, and each locator is another', async () => {
  const letters = await lettersOf(world)
  const locators = letters.flatMap(({ secret }) => (secret.locator ? [secret.locator] : []))
  expect(new Set(locators).size).toBe(locators.length)
  expect(locators.length).toBeGreaterThan(10)
})

function bodyOf(name: string): unknown {
  const bodies: Record<string, unknown> = {
    company: { companyName: 'North', administratorEmail: 'a@north.example' },
    choice: { choice: 'not-sure' },
    intent: { intent: 'customer-own' },
    confirmation: { fingerprint: 'x' },
    back: { to: 'company' },
  }
  return bodies[name]
}

test('somebody who became a user elsewhere since the preview does not get a new organization', async () => {
  const { locator, person } = await atCandidates('lea@late.example', 'Late AB')
  const chosen = await person.call('setup', locator, 'choice', { choice: 'new-organization' })
  const fingerprint = chosen.body.preview?.fingerprint
  await enterIntoDirectory(world, [
    { externalId: 'late', name: 'Quite Another', members: ['lea@late.example'] },
  ])
  const refused = await person.call<{ code: string }>('setup', locator, 'confirmation', {
    fingerprint,
  })
  expect(refused).toMatchObject({ status: 409, body: { code: 'preview-changed' } })
  const { body } = await person.call('setup', locator, 'setup')
  expect(body).toMatchObject({ step: 'candidates', candidates: { canCreateNew: false } })
})
