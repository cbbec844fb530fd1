import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aStage, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory, idOf } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())

let count = 0

/** A contact before the candidates: one of another name on the same domain. */
async function beforeCandidates(name: (count: number) => string, typed: (count: number) => string) {
  count += 1
  const host = `despite${count}.example`
  const externalId = `despite-${count}`
  await enterIntoDirectory(stage.world, [
    { externalId, name: name(count), administrators: [`chief@${host}`] },
  ])
  const contact = await stage.contact(`eva@${host}`)
  const view = await contact.enterCompany(typed(count), `eva@${host}`)
  expect(view.candidates?.items).toHaveLength(1)
  return { ...contact, host, externalId }
}

const aSibling = () =>
  beforeCandidates(
    (n) => `Quillon Harbour Works ${n}`,
    () => 'Bergan Orchard Institute',
  )
const theSame = () =>
  beforeCandidates(
    (n) => `Despite House ${n}`,
    (n) => `Despite House ${n}`,
  )

const chooseNew = { choice: 'new-organization' }

describe('A new organization although there are candidates', () => {
  test.each([
    [chooseNew, 'why'],
    [{ ...chooseNew, why: 'other' }, 'words'],
    [{ ...chooseNew, why: 'other', words: '   ' }, 'words'],
  ])('is not made without a reason: %j', async (body, field) => {
    const { step, order } = await aSibling()
    const { status, body: refused } = await step<Record<string, unknown>>('choice', body)
    expect(status === 400 || refused.code === 'choice-refused').toBe(true)
    if (status !== 400) expect(refused.facts).toMatchObject({ why: 'reason-needed', field })
    expect(await stage.stateOf(order)).toBe('in-setup')
  })

  test('is made with one, and is listed as a possible twin of the best of them', async () => {
    const { step, confirm, externalId, order } = await aSibling()
    const { body } = await step('choice', { ...chooseNew, why: 'separate' })
    expect(body.step).toBe('preview')
    expect((await confirm()).body.step).toBe('progress')
    const { json } = await stage.call('GET', `/v1/twins?organizationExternalId=${externalId}`)
    const mapped = await stage.call('GET', `/v1/orders/${order.id}`)
    const ids = json.items[0].organizations.map((one: { id: string }) => one.id)
    expect(ids.toSorted()).toEqual(
      [mapped.json.mapping.organizationId, await idOf(stage.world, externalId)].toSorted(),
    )
  })

  test('goes to a reviewer where a candidate is nearly certain, who reads the reason', async () => {
    const { step, order } = await theSame()
    const { body } = await step('choice', {
      ...chooseNew,
      why: 'other',
      words: 'We were sold last year.',
    })
    expect(body).toMatchObject({ step: 'review', review: { reason: 'new-despite-match' } })
    const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(order.id))
    expect(review).toMatchObject({
      kind: 'new-despite-match',
      reason: 'Another reason. We were sold last year.',
    })
    const { status } = await stage.call('POST', `/v1/reviews/${review?.id}/decision`, {
      decision: 'new-organization',
      reason: 'They were sold.',
    })
    expect(status).toBe(200)
    expect(await stage.stateOf(order)).toBe('mapped')
  })

  test('goes to a reviewer where the domain of the address is proved to be a candidate’s', async () => {
    const { externalId, host, step } = await aSibling()
    await stage.call('PUT', `/v1/organizations/${externalId}`, {
      name: `Quillon Harbour Works ${count}`,
      kind: 'customer',
      origin: 'direct',
      domains: [{ name: host, status: 'verified' }],
    })
    const { body } = await step('choice', { ...chooseNew, why: 'unknown' })
    expect(body.step).toBe('review')
  })

  test('asks nothing where there are none', async () => {
    const contact = await stage.contact('eva@alone-here.example')
    await contact.enterCompany('Nobody Else', 'eva@alone-here.example')
    expect((await contact.step('choice', chooseNew)).body.step).toBe('preview')
  })

  test('tells nothing of candidates that the contact may not see', async () => {
    await enterIntoDirectory(stage.world, [
      {
        externalId: 'hidden-1',
        name: 'Hidden Zephyr Quartz',
        administrators: ['x@hidden.example'],
      },
    ])
    const contact = await stage.contact('eva@despite-hidden.example')
    await contact.enterCompany('Hidden Zephyr Quartz', 'eva@despite-hidden.example')
    expect((await contact.step('choice', chooseNew)).body.step).toBe('preview')
  })
})
