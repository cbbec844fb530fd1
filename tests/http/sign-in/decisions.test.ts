import { afterAll, beforeAll, expect, test } from 'vitest'
import { aConsoleBrowser, aReviewer, signInByCode } from '../../support/a-reviewer.ts'
import { aSilence } from '../departures/a-silence.ts'

let all: Awaited<ReturnType<typeof aSilence>>
beforeAll(async () => {
  all = await aSilence()
})
afterAll(() => all.close())

async function anOrderInReview(name: string) {
  const email = `eva@${name}.example`
  const contact = await all.stage.contact(email)
  await contact.enterCompany('Unsure AB', email)
  await contact.step('choice', { choice: 'not-sure' })
  const review = await all.reviewOf(contact, 'not-sure')
  return { order: contact.order, path: `reviews/${review?.id}/decision` }
}

test('what a reviewer decides in the console is recorded under that reviewer', async () => {
  const { order, path } = await anOrderInReview('recorded')
  const ann = await aReviewer(all.stage, 'reviewer')
  const { status, json } = await ann.call('POST', path, { decision: 'send-back', reason: 'Who?' })
  expect([status, json.decidedBy]).toEqual([200, ann.id])
  const { items } = (await all.stage.call('GET', `/v1/orders/${order.id}/timeline`)).json
  const actors = items
    .filter(({ kind }: { kind: string }) => kind === 'review.decided')
    .map(({ actor }: { actor: unknown }) => actor)
  expect(actors).toEqual([{ kind: 'reviewer', id: ann.id }])
  expect(await all.stage.stateOf(order)).toBe('in-setup')
})

test('a viewer decides nothing, and is told which role may', async () => {
  const { order, path } = await anOrderInReview('viewed')
  const viewer = await aReviewer(all.stage, 'viewer')
  const body = { decision: 'cancel', reason: 'Because.' }
  const { status, json } = await viewer.call('POST', path, body)
  expect([status, json.code, json.facts.needs]).toEqual([403, 'not-allowed', 'reviewer'])
  const stranger = await aConsoleBrowser(all.stage).call('POST', path, body)
  expect([stranger.status, stranger.json.code]).toEqual([401, 'not-signed-in'])
  expect(await all.stage.stateOf(order)).toBe('in-review')
})

test('two reviewers are two people: a second browser of the first is no second reviewer', async () => {
  const contact = await all.proved()
  await all.later(contact, 7)
  const path = `reviews/${(await all.reviewOf(contact))?.id}/decision`
  const body = { decision: 'approve-administrator', reason: 'We spoke on the telephone.' }
  const [ann, bo] = [await aReviewer(all.stage, 'admin'), await aReviewer(all.stage, 'reviewer')]
  expect((await ann.call('POST', path, body)).json.decidedAt).toBeNull()
  all.stage.world.clock.jump({ minutes: 2 })
  const elsewhere = aConsoleBrowser(all.stage)
  await signInByCode(all.stage, elsewhere, ann.email)
  const again = await elsewhere.call('POST', path, body)
  expect([again.status, again.json.code]).toEqual([409, 'decision-refused'])
  expect((await bo.call('POST', path, body)).json).toMatchObject({
    decision: 'approve-administrator',
    decidedBy: bo.id,
  })
})
