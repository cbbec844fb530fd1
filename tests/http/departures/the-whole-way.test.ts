import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { advanceRun } from '../../../src/use-cases/advance-run.ts'
import { letterTo } from '../../support/a-postman.ts'
import { enterIntoDirectory, idOf } from '../../support/directory-entries.ts'
import { aStandIn } from '../../use-cases/provisioning/a-stand-in.ts'
import { aSilence } from './a-silence.ts'

let all: Awaited<ReturnType<typeof aSilence>>
let vendor: Awaited<ReturnType<typeof aStandIn>>
beforeAll(async () => {
  all = await aSilence()
  vendor = await aStandIn()
})
beforeEach(() => all.names.zones.clear())
afterAll(async () => {
  await vendor.close()
  await all.close()
})

describe('When nobody answers', () => {
  test('the whole way: proof, notices, two reviewers, acceptance, and only then an administrator', async () => {
    const contact = await all.silence()
    const { order, step, eva, host, externalId } = contact
    expect((await step('setup')).body.departure).toMatchObject({ stage: 'offer', domain: host })
    const begun = await step('departure', {})
    expect(begun.body).toMatchObject({ step: 'review', departure: { stage: 'proving' } })
    const record = begun.body.departure?.record
    expect(record?.name).toBe(`_berth-challenge.${host}`)
    expect((await letterTo(all.stage.world, eva, 'departure-proof')).facts).toMatchObject({
      record,
    })
    expect(await all.stage.mailsTo(`one@${host}`)).not.toContain('departure-notice')

    all.setRecord(contact, record?.value ?? '')
    await all.check(contact)
    for (const name of ['one', 'two', 'three']) {
      expect(await all.stage.mailsTo(`${name}@${host}`)).toContain('departure-notice')
    }
    expect((await all.decide(contact, all.one)).status).toBe(409)
    await all.later(contact, 7)
    expect((await step('setup')).body.departure).toMatchObject({ stage: 'deciding' })

    const first = await all.decide(contact, all.one)
    expect(first).toMatchObject({ status: 200, json: { decidedAt: null } })
    expect((await all.decide(contact, all.one)).status).toBe(409)
    expect(await all.stage.stateOf(order)).toBe('in-review')
    const second = await all.decide(contact, all.other)
    expect(second).toMatchObject({ status: 200, json: { decision: 'approve-administrator' } })

    const preview = (await step('setup')).body
    expect(preview.step).toBe('preview')
    expect(preview.preview?.administrator).toEqual({ email: eva, standing: 'must-accept' })
    await contact.confirm()
    const runs = () => all.stage.world.transact((stores) => stores.runs.allOf(order.id))
    const provision = async () => {
      for (const { id } of await runs()) await advanceRun(all.stage.world, vendor.target, id)
    }
    await provision()
    const isIn = async () => {
      const id = await idOf(all.stage.world, externalId)
      return all.stage.world.transact(({ directory }) =>
        directory.holdAdministrator(id, eva as never),
      )
    }
    expect(await isIn()).toBe(false)
    all.stage.world.clock.jump({ minutes: 2 })
    await (await all.stage.approver(eva, 'acceptance')).answer('approve')
    await provision()
    expect(await isIn()).toBe(true)
    const approvals = await all.stage.world.database
      .selectFrom('approvals')
      .selectAll()
      .where('order_id', '=', order.id)
      .execute()
    const { id } = await all.departureOf(contact)
    expect(approvals).toMatchObject([{ way: 'reviewers', approved_by: null, departure_id: id }])
    const told = [
      'departure.begun',
      'departure.domain-checked',
      'departure.notices-sent',
      'departure.objections-over',
      'departure.decided',
      'departure.confirmed',
      'claim.approved',
    ]
    expect(await all.storyOf(contact)).toEqual(expect.arrayContaining(told))
  })

  test('with nobody on record and no domain of its own, the notices come first', async () => {
    const host = 'shared.example'
    await enterIntoDirectory(all.stage.world, [
      { externalId: 'shared-house', name: 'Shared', members: [`a@${host}`] },
      { externalId: 'twin-house', name: 'Elsewhere', members: [`b@sub.${host}`] },
    ])
    const contact = await all.stage.contact(`eva@${host}`)
    await contact.enterCompany('Shared', `eva@${host}`)
    const parked = await contact.choose('shared-house')
    expect(parked.body).toMatchObject({
      step: 'review',
      departure: { stage: 'offer', domain: null },
    })
    const { body } = await contact.step('departure', {})
    expect(body.departure).toMatchObject({ stage: 'objection', domain: null, noticedCount: 0 })
    expect((await contact.step('domain-check', {})).status).toBe(409)
  })
})

describe('It is not offered', () => {
  test('while somebody may still answer, or after a refusal', async () => {
    const host = 'open.example'
    const chief = `chief@${host}`
    await enterIntoDirectory(all.stage.world, [
      { externalId: 'open-house', name: 'Open House', administrators: [chief] },
    ])
    const contact = await all.stage.contact(`eva@${host}`)
    await contact.enterCompany('Open House', `eva@${host}`)
    const parked = await contact.choose('open-house')
    expect(parked.body.departure).toBeNull()
    expect((await contact.step('departure', {})).status).toBe(409)
    await (await all.stage.approver(chief, 'administrator')).answer('refuse', 'No.')
    expect((await contact.step('setup')).body.departure).toBeNull()
    expect((await contact.step('departure', {})).body).toMatchObject({ code: 'departure-refused' })
  })

  test('where the organization was not shown in full', async () => {
    await enterIntoDirectory(all.stage.world, [
      {
        externalId: 'veiled',
        name: 'Veiled Resellers',
        kind: 'partner',
        members: ['x@veiled.example'],
      },
    ])
    const contact = await all.stage.contact('pia@elsewhere-veiled.example', 'partner')
    await contact.step('intent', { intent: 'partner-own' })
    const { candidates } = await contact.enterCompany(
      'Veiled Resellers',
      'pia@elsewhere-veiled.example',
    )
    expect(candidates?.items).toMatchObject([{ name: 'Veiled Resellers', domains: null }])
    const { body } = await contact.choose('veiled')
    expect(body).toMatchObject({ step: 'review', departure: null })
    expect((await contact.step('departure', {})).body).toMatchObject({ code: 'departure-refused' })
  })

  test('to a contact more than three times in thirty days', async () => {
    const host = 'often.example'
    const eva = `eva@${host}`
    const answers: number[] = []
    for (const turn of [1, 2, 3, 4]) {
      const externalId = `often-${turn}`
      await enterIntoDirectory(all.stage.world, [
        { externalId, name: `Often ${turn}`, members: [`m${turn}@${host}`] },
      ])
      const contact = await all.stage.contact(eva)
      await contact.enterCompany(`Often ${turn}`, eva)
      await contact.choose(externalId)
      answers.push((await contact.step('departure', {})).status)
      all.stage.world.clock.jump({ hours: 2 })
    }
    expect(answers).toEqual([200, 200, 200, 409])
  })
})

describe('Reviewers', () => {
  test('read what it is about, without the token', async () => {
    const contact = await all.proved()
    const review = await all.reviewOf(contact)
    const { status, json, text } = await all.stage.call(
      'GET',
      `/v1/reviews/${review?.id}/departure`,
    )
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { state: 'objection', domain: contact.host, noticedCount: 3, decision: null },
    })
    const { proof } = await all.departureOf(contact)
    // The value that was seen in the DNS is public; nothing else says it.
    expect(text.split(proof?.token ?? 'none')).toHaveLength(2)
  })

  test('cannot let anybody in through a review of another kind', async () => {
    const contact = await all.stage.contact('ida@unsure.example')
    await contact.enterCompany('Unsure', 'ida@unsure.example')
    await contact.step('choice', { choice: 'not-sure' })
    const review = await all.reviewOf(contact, 'not-sure')
    const body = { decision: 'approve-administrator', reason: 'Why not?' }
    const { status, json } = await all.stage.call(
      'POST',
      `/v1/reviews/${review?.id}/decision`,
      body,
    )
    expect({ status, code: json.code }).toEqual({ status: 409, code: 'decision-refused' })
  })

  test('are two in the database too', async () => {
    const contact = await all.proved()
    await all.later(contact, 7)
    await all.decide(contact, all.one)
    const { id, decision } = await all.departureOf(contact)
    const forged = all.stage.world.database
      .updateTable('departures')
      .set({
        state: 'approved',
        confirmed_by: decision?.by ?? '',
        confirmation_reason: 'Me again.',
        confirmed_at: all.stage.world.now(),
        ended_at: all.stage.world.now(),
      })
      .where('id', '=', id)
    await expect(forged.execute()).rejects.toThrow('two_different_reviewers_let_in')
  })
})
