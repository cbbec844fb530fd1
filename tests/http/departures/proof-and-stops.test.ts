import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerClaimsFromDirectory } from '../../../src/use-cases/answer-claims-from-directory.ts'
import { sweepDeadlines } from '../../../src/use-cases/sweep-deadlines.ts'
import { enterIntoDirectory, idOf } from '../../support/directory-entries.ts'
import { aSilence } from './a-silence.ts'

let all: Awaited<ReturnType<typeof aSilence>>
beforeAll(async () => {
  all = await aSilence()
})
beforeEach(() => all.names.zones.clear())
afterAll(async () => {
  await all.close()
})

describe('The proof', () => {
  test('is nothing but the very record, and what was seen is shown', async () => {
    const contact = await all.silence()
    const { body } = await contact.step('departure', {})
    const value = body.departure?.record?.value ?? ''
    const seen = async () => (await contact.step('setup')).body.departure?.check
    await all.check(contact)
    expect(await seen()).toMatchObject({ outcome: 'no-record', seen: [] })
    all.setRecord(contact, `${value}x`)
    await all.check(contact)
    expect(await seen()).toMatchObject({ outcome: 'other-records', seen: [`${value}x`] })
    all.names.zones.set(`_berth-challenge.${contact.host}`, { isSilent: true })
    await all.check(contact)
    expect(await seen()).toMatchObject({ outcome: 'no-answer' })
    expect(new Set(all.names.asked.filter((name) => name.includes(contact.host)))).toEqual(
      new Set([`_berth-challenge.${contact.host}`]),
    )
  })

  test('of another order proves nothing', async () => {
    const former = await all.silence()
    const value = (await former.step('departure', {})).body.departure?.record?.value ?? ''
    const contact = await all.silence()
    await contact.step('departure', {})
    all.setRecord(contact, value)
    await all.check(contact)
    expect((await all.departureOf(contact)).state).toBe('proving')
  })

  test('counts no more once another organization is at the domain', async () => {
    const contact = await all.silence()
    const { body } = await contact.step('departure', {})
    all.setRecord(contact, body.departure?.record?.value ?? '')
    await enterIntoDirectory(all.stage.world, [
      { externalId: 'new-neighbour', name: 'New Neighbour', members: [`x@${contact.host}`] },
    ])
    await all.check(contact)
    expect(await all.departureOf(contact)).toMatchObject({
      state: 'proving',
      check: { outcome: 'not-alone' },
    })
  })

  test('is looked for by a job at a press, once in twenty seconds, and by itself', async () => {
    const contact = await all.silence()
    await contact.step('departure', {})
    const jobs = async () => {
      const { id } = await all.departureOf(contact)
      const { rows } = await all.stage.world.database.executeQuery<{ n: number }>({
        sql: `select count(*)::int as n from pgboss.job where name = 'check-domain' and data->>'departureId' = $1`,
        parameters: [id],
        query: { kind: 'RawNode' } as never,
        queryId: { queryId: 'q' } as never,
      })
      return rows[0]?.n
    }
    await contact.step('domain-check', {})
    await contact.step('domain-check', {})
    expect(await jobs()).toBe(1)
    all.stage.world.clock.jump({ seconds: 61 })
    await sweepDeadlines(all.stage.world)
    await sweepDeadlines(all.stage.world)
    expect(await jobs()).toBe(2)
  })

  test('that does not come in time returns the order to the choice', async () => {
    const contact = await all.silence()
    await contact.step('departure', {})
    await all.later(contact, 14)
    expect((await all.departureOf(contact)).state).toBe('lapsed')
    const { body } = await contact.step('setup')
    expect(body).toMatchObject({ step: 'candidates', departure: null })
    expect(await all.reviewOf(contact)).toBeUndefined()
    expect((await contact.step('departure', {})).body).toMatchObject({ code: 'departure-refused' })
  })
})

describe('It is stopped', () => {
  test('by one objection, at once, and the organization cannot be chosen again', async () => {
    const contact = await all.proved()
    const { view, status } = await all.answer(`two@${contact.host}`, 'not-us')
    expect(view).toMatchObject({ answers: ['not-us', 'approve', 'no-longer-administrator'] })
    expect(view.departure).toMatchObject({ provedDomain: contact.host })
    expect(status).toBe(200)
    expect((await all.departureOf(contact)).state).toBe('objected')
    expect(await all.stage.stateOf(contact.order)).toBe('in-review')
    expect(await all.reviewOf(contact, 'claim-disputed')).toBeDefined()
    expect(await all.reviewOf(contact)).toBeUndefined()
    await all.later(contact, 8)
    expect((await all.decide(contact, all.one)).status).toBe(404)
  })

  test('by an objection after the period, between the two reviewers', async () => {
    const contact = await all.proved()
    await all.later(contact, 7)
    await all.decide(contact, all.one)
    await all.answer(`three@${contact.host}`, 'not-us')
    expect((await all.departureOf(contact)).state).toBe('objected')
    expect((await all.decide(contact, all.other)).status).toBe(404)
  })

  test('by an administrator who lets the person in after all, or refuses', async () => {
    const approved = await all.proved()
    await all.answer(`one@${approved.host}`, 'approve')
    expect((await all.departureOf(approved)).state).toBe('answered')
    expect((await approved.step('setup')).body.step).toBe('preview')
    const refused = await all.proved()
    await all.answer(`one@${refused.host}`, 'refuse', 'Eva left us.')
    expect((await refused.step('setup')).body).toMatchObject({
      step: 'candidates',
      notice: { kind: 'claim-refused', reason: 'Eva left us.' },
      departure: null,
    })
  })

  test('by the directory, which makes the person administrator', async () => {
    const contact = await all.silence()
    await contact.step('departure', {})
    await all.stage.call('PUT', `/v1/organizations/${contact.externalId}/users/eva`, {
      email: contact.eva,
      role: 'administrator',
    })
    const organizationId = await idOf(all.stage.world, contact.externalId)
    await answerClaimsFromDirectory(all.stage.world, { organizationId, email: contact.eva })
    expect((await all.departureOf(contact)).state).toBe('answered')
    expect(await all.stage.stateOf(contact.order)).toBe('in-setup')
  })

  test('by a reviewer who sends the order back, by a cancellation, and by another contact', async () => {
    const back = await all.proved()
    expect((await all.decide(back, all.one, 'send-back')).status).toBe(200)
    const cancelled = await all.proved()
    await all.stage.call('POST', `/v1/orders/${cancelled.order.id}/cancel`, {})
    const changed = await all.proved()
    await all.stage.call('PUT', `/v1/orders/${changed.order.id}/contact`, {
      kind: 'customer',
      email: `kim@${changed.host}`,
      name: 'Kim',
      language: 'en',
    })
    for (const contact of [back, cancelled, changed]) {
      expect((await all.departureOf(contact)).state).toBe('stopped')
      expect(await all.reviewOf(contact)).toBeUndefined()
    }
  })

  test('not by administrators who say that they are gone too', async () => {
    const contact = await all.proved()
    for (const name of ['one', 'two', 'three']) {
      await all.answer(`${name}@${contact.host}`, 'no-longer-administrator')
    }
    expect((await all.departureOf(contact)).state).toBe('objection')
    await all.later(contact, 7)
    expect((await all.departureOf(contact)).state).toBe('deciding')
  })

  test('by reviewers who do not come to a decision in their time', async () => {
    const contact = await all.proved()
    await all.later(contact, 7)
    await all.decide(contact, all.one)
    await all.later(contact, 30)
    expect((await all.departureOf(contact)).state).toBe('lapsed')
    expect(await all.stage.stateOf(contact.order)).toBe('in-setup')
  })
})
