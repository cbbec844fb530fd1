import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'
import { enterIntoDirectory } from '../../support/directory-entries.ts'

let stage: Stage
let viewer: TestReviewer
let reviewer: TestReviewer
beforeAll(async () => {
  stage = await aStage()
  await enterIntoDirectory(stage.world, [
    { externalId: 'shipyard', name: 'Shipyard Cormorant', administrators: ['chief@yard.example'] },
    { externalId: 'bakery', name: 'Bakery Quince', administrators: ['boss@bakery.example'] },
  ])
  viewer = await aReviewer(stage, 'viewer')
  reviewer = await aReviewer(stage, 'reviewer')
})
afterAll(() => stage.close())

const page = async (id: string) => (await viewer.call('GET', `orders/${id}`)).json
const parkedOrder = async (email: string) => {
  const contact = await stage.contact(email)
  await contact.enterCompany('Shipyard Cormorant', email)
  await contact.choose('shipyard')
  await contact.confirm()
  return contact
}

test('nobody reads an order, or acts on it, without a session', async () => {
  const { id } = (await stage.contact('eva@yard.example')).order
  const stranger = aConsoleBrowser(stage)
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/match'],
    ['POST', '/why'],
    ['POST', '/invitation'],
    ['POST', '/cancel'],
    ['POST', '/reopen'],
    ['POST', '/undo'],
    ['PUT', '/contact'],
  ] as const) {
    const { status, json } = await stranger.call(method, `orders/${id}${path}`)
    expect([path, status, json.code]).toEqual([path, 401, 'not-signed-in'])
  }
})

test('one page tells the whole story of an order: what was entered, asked, mailed and done', async () => {
  const { id } = (await parkedOrder('anna@yard.example')).order
  const told = await page(id)
  expect(told.order.state).toBe('awaiting-approval')
  expect(told.entered).toMatchObject({
    companyName: 'Shipyard Cormorant',
    administratorEmail: 'anna@yard.example',
  })
  const [shipyard] = told.organizations
  expect(shipyard).toMatchObject({ externalId: 'shipyard', name: 'Shipyard Cormorant' })
  expect(told.entered.choice).toBe(shipyard.id)
  expect(told.claims).toMatchObject([
    { kind: 'administrator', state: 'open', approvers: [{ email: 'chief@yard.example' }] },
  ])
  expect(told.mails.map(({ kind, to }: { kind: string; to: string }) => [kind, to])).toEqual(
    expect.arrayContaining([
      ['invitation', 'anna@yard.example'],
      ['claim-administrator', 'chief@yard.example'],
    ]),
  )
  expect(told.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['order.invited', 'setup.company-entered', 'claim.opened']),
  )
  expect(told.actions).toEqual(['resend', 'change-contact', 'cancel'])
})

test('no code and no link of a mail is on the page', async () => {
  const { order, locator } = await parkedOrder('carl@yard.example')
  const told = JSON.stringify(await page(order.id))
  expect(locator.length).toBeGreaterThan(20)
  expect(told).not.toContain(locator)
  expect(told).not.toMatch(/"(secret|locator|code|hash)":/)
})

test('an order is found by its number in the vendor’s system too; an unknown one is told so', async () => {
  const { id } = (await stage.contact('dora@yard.example')).order
  const { externalId } = (await page(id)).order
  expect((await page(`external:${encodeURIComponent(externalId)}`)).order.id).toBe(id)
  expect(await page('external:none')).toMatchObject({ code: 'order-not-found' })
  expect(await page('nonsense')).toMatchObject({ code: 'order-not-found' })
})

describe('The match of an order', () => {
  test('shows what is meant with its evidence, and says of another organization why it is not', async () => {
    const { id } = (await parkedOrder('emil@yard.example')).order
    const { match } = (await viewer.call('GET', `orders/${id}/match`)).json
    expect(match.candidates[0]).toMatchObject({ organization: { externalId: 'shipyard' } })
    expect(match.candidates[0].evidence.length).toBeGreaterThan(0)
    const why = await viewer.call('POST', `orders/${id}/why`, { organizationExternalId: 'bakery' })
    expect(why.json).toMatchObject({
      candidate: { organization: { name: 'Bakery Quince' } },
      place: null,
      whyNot: { text: expect.any(String) },
    })
    const none = await viewer.call('POST', `orders/${id}/why`, { organizationExternalId: 'none' })
    expect(none.json.code).toBe('organization-not-found')
  })

  test('is not asked before a company was entered', async () => {
    const { id } = (await stage.contact('fay@yard.example')).order
    expect((await viewer.call('GET', `orders/${id}/match`)).json).toEqual({ match: null })
    const why = await viewer.call('POST', `orders/${id}/why`, { organizationExternalId: 'bakery' })
    expect(why.json.code).toBe('step-out-of-turn')
  })
})

describe('A reviewer', () => {
  test('sends the invitation again, names another contact and cancels, each under their own name', async () => {
    const { id } = (await stage.contact('greta@yard.example')).order
    const again = await reviewer.call('POST', `orders/${id}/invitation`)
    expect(again.json.timeline.at(-1)).toMatchObject({
      kind: 'invitation.sent-again',
      actor: { kind: 'reviewer', id: reviewer.id },
      actorName: reviewer.email,
    })
    const contact = { kind: 'customer', email: 'hugo@yard.example', name: null, language: 'sv' }
    const passedOn = await reviewer.call('PUT', `orders/${id}/contact`, contact)
    expect(passedOn.json.order.contact).toMatchObject(contact)
    const cancelled = await reviewer.call('POST', `orders/${id}/cancel`)
    expect([cancelled.json.order.state, cancelled.json.actions]).toEqual(['cancelled', []])
    const late = await reviewer.call('POST', `orders/${id}/invitation`)
    expect([late.status, late.json.code]).toEqual([409, 'order-transition-refused'])
  })

  test('reopens what expired', async () => {
    const { id } = (await stage.contact('ida@yard.example')).order
    const refused = await reviewer.call('POST', `orders/${id}/reopen`)
    expect(refused.json.code).toBe('order-transition-refused')
    await stage.world.transact(async ({ orders }) => {
      const order = await orders.lock(id as never)
      if (order) await orders.update({ ...order, state: 'expired', expiresAt: null })
    })
    expect((await page(id)).actions).toEqual(['reopen', 'cancel'])
    const reopened = await reviewer.call('POST', `orders/${id}/reopen`)
    expect(reopened.json.order.state).toBe('invited')
  })

  test('undoes a mapping inside its window, with a reason, and not after it', async () => {
    const contact = await stage.contact('boss@bakery.example')
    await contact.enterCompany('Bakery Quince', 'boss@bakery.example')
    await contact.choose('bakery')
    await contact.confirm()
    const { id } = contact.order
    expect((await page(id)).actions).toEqual(['undo'])
    const nameless = await reviewer.call('POST', `orders/${id}/undo`, { to: 'in-review' })
    expect(nameless.json.code).toBe('malformed-request')
    const undone = await reviewer.call('POST', `orders/${id}/undo`, {
      to: 'in-review',
      reason: 'They asked for the other bakery.',
    })
    expect(undone.json.order).toMatchObject({ state: 'in-review', mapping: null })
    expect(undone.json.openReviews).toHaveLength(1)
  })

  test('may; a viewer may not', async () => {
    const { id } = (await stage.contact('jon@yard.example')).order
    for (const path of ['invitation', 'cancel', 'reopen']) {
      const { status, json } = await viewer.call('POST', `orders/${id}/${path}`)
      expect([status, json.code]).toEqual([403, 'not-allowed'])
    }
    expect((await page(id)).order.state).toBe('in-setup')
  })
})
