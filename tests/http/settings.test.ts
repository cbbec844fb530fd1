import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts'
import { openSettings } from '../../src/edges/database/settings.ts'
import { verifyAudit } from '../../src/use-cases/verify-audit.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage({ isBehindPrism: true })
})
afterAll(() => stage.close())

const change = (body: unknown, headers = {}) => stage.call('PATCH', '/v1/settings', body, headers)
const read = () => stage.call('GET', '/v1/settings')

beforeEach(async () => {
  const { json } = await read()
  if (json.changed.length === 0) return
  await change(Object.fromEntries(json.changed.map((name: string) => [name, null])))
})

describe('Settings', () => {
  test('are read with all that may be set, and an ETag', async () => {
    const { status, json, headers } = await read()
    expect(status).toBe(200)
    expect(Object.keys(json.settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted())
    expect(json.changed).toEqual([])
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/)
  })

  test('are changed while Berth runs, and hold for what comes then', async () => {
    const { json } = await change({ undoHours: 5, orderExpiryDays: 10 })
    expect(json).toMatchObject({
      settings: { undoHours: 5, orderExpiryDays: 10, claimExpiryDays: 14 },
      changed: ['orderExpiryDays', 'undoHours'],
    })
    const { order, enterCompany, step, confirm } = await stage.contact('eva@settings.example')
    expect(order.expiresAt?.getTime()).toBe(stage.world.now().getTime() + 10 * 86_400_000)
    await enterCompany('Settings House', 'eva@settings.example')
    await step('choice', { choice: 'new-organization' })
    await confirm()
    const { json: mapped } = await stage.call('GET', `/v1/orders/${order.id}`)
    const until = Date.parse(mapped.mapping.undoUntil) - Date.parse(mapped.mapping.mappedAt)
    expect(until).toBe(5 * 3_600_000)
  })

  test('go back to the default with null', async () => {
    await change({ undoHours: 5 })
    const { json } = await change({ undoHours: null })
    expect(json).toMatchObject({ settings: { undoHours: 72 }, changed: [] })
  })

  test('are seen by another process within moments', async () => {
    const other = await openSettings(stage.world.database as never, DEFAULT_SETTINGS)
    await change({ matchesPerSetup: 9 })
    await expect.poll(() => other.current().matchesPerSetup, { timeout: 5_000 }).toBe(9)
    other.close()
  })

  test.each([
    [{ undoHour: 5 }, '#/undoHour'],
    [{ undoHours: -1 }, '#/undoHours'],
    [{ undoHours: '72' }, '#/undoHours'],
    [{ partnerMapping: 'never' }, '#/partnerMapping'],
    [{ vendorName: ' ' }, '#/vendorName'],
    [{ isMatchingBeyondLiteral: 'no' }, '#/isMatchingBeyondLiteral'],
    [{ claimReminderDays: [5, 2] }, '#/claimReminderDays'],
    [{ claimReminderDays: [0] }, '#/claimReminderDays/0'],
    [{ orderExpiryDays: 10, undoHours: 9999 }, '#/undoHours'],
  ])('refuse %j, name the field, and change nothing', async (body, pointer) => {
    const before = await stage.everyRow()
    const { status, json } = await change(body)
    expect([400, 422]).toContain(status)
    expect(json.errors?.[0]?.pointer ?? json.facts?.pointer).toBe(pointer)
    const after = await stage.everyRow()
    expect({ ...after, api_keys: '' }).toEqual({ ...before, api_keys: '' })
  })

  test('are not changed by who read older ones', async () => {
    const { headers } = await read()
    await change({ undoHours: 7 })
    const { status, json } = await change({ undoHours: 8 }, { 'if-match': String(headers.etag) })
    expect({ status, code: json.code }).toEqual({ status: 412, code: 'settings-changed' })
    expect((await read()).json.settings.undoHours).toBe(7)
  })

  test('are changed under one of the tags that If-Match names, and under none that cannot be read', async () => {
    const { headers } = await read()
    const listed = await change({ undoHours: 9 }, { 'if-match': `"other", ${headers.etag}` })
    expect([listed.status, listed.json.settings.undoHours]).toEqual([200, 9])
    const unreadable = await change({ undoHours: 10 }, { 'if-match': 'other' })
    expect([unreadable.status, unreadable.json.errors[0].pointer]).toEqual([400, '#/If-Match'])
    expect((await read()).json.settings.undoHours).toBe(9)
    const nothing = await change({})
    expect(nothing.json.errors).toEqual([{ pointer: '#', detail: 'Must have at least 1 field.' }])
  })

  test('are for keys with the scope admin alone', async () => {
    const headers = await stage.keyWith('orders:write', 'reviews')
    expect((await change({ undoHours: 7 }, headers)).status).toBe(403)
  })
})

describe("A partner's order for an existing customer", () => {
  let count = 0
  async function choose(users: number) {
    count += 1
    const host = `consent${count}.example`
    const members = Array.from({ length: users }, (_, index) => `user${index}@${host}`)
    await enterIntoDirectory(stage.world, [
      {
        externalId: `consent-${count}`,
        name: `Consent House ${count}`,
        administrators: [`chief@${host}`],
        members,
      },
      {
        externalId: `consent-seller-${count}`,
        name: `Consent Seller ${count}`,
        kind: 'partner',
        members: [`eva@seller-${host}`],
      },
    ])
    const contact = await stage.contact(`eva@seller-${host}`, 'partner')
    await contact.actFor('partner-for-customer')
    await contact.enterCompany(`Consent House ${count}`, `new@${host}`)
    const { body } = await contact.choose(`consent-${count}`)
    return { contact, host, body }
  }

  test.each([
    ['continue', 120, 'preview'],
    ['consent-above-threshold', 12, 'preview'],
    ['consent-above-threshold', 120, 'parked'],
    ['consent-always', 1, 'parked'],
  ])('with %s and %i users is at the page %s', async (partnerMapping, users, step) => {
    await change({ partnerMapping })
    expect((await choose(users)).body.step).toBe(step)
  })

  test('goes on when its administrators have approved, and nobody is asked twice', async () => {
    await change({ partnerMapping: 'consent-always' })
    const { contact, host } = await choose(1)
    const chief = await stage.approver(`chief@${host}`, 'administrator')
    await chief.answer('approve')
    expect((await contact.confirm()).body.step).toBe('progress')
    expect(await stage.claimsOf(contact.order)).toEqual([
      { kind: 'administrator', state: 'approved', isParking: true },
      { kind: 'acceptance', state: 'open', isParking: false },
      { kind: 'partner-link', state: 'open', isParking: false },
    ])
  })

  test('waits for the named administrator too, who is asked once', async () => {
    await change({ partnerMapping: 'consent-always' })
    const { contact, host } = await choose(1)
    await contact.step('back', { to: 'company' })
    await contact.enterCompany(`Consent House ${count}`, `chief@${host}`)
    expect((await contact.choose(`consent-${count}`)).body.step).toBe('parked')
    const chief = await stage.approver(`chief@${host}`, 'confirmation')
    await chief.answer('approve')
    expect((await contact.confirm()).body.step).toBe('progress')
    const claims = await stage.claimsOf(contact.order)
    expect(claims.filter(({ kind }) => kind === 'confirmation')).toEqual([
      { kind: 'confirmation', state: 'approved', isParking: true },
    ])
  })
})

describe('The audit log', () => {
  test('has an entry for each change, from what to what, by whom', async () => {
    await change({ undoHours: 11 })
    await change({ undoHours: 12 })
    const { json } = await stage.call('GET', '/v1/audit?limit=200')
    const changes = (json.items as { kind: string }[]).filter(
      ({ kind }) => kind === 'settings.changed',
    )
    expect(changes.at(-1)).toMatchObject({
      actor: { kind: 'api-key' },
      facts: { undoHours: { from: 11, to: 12 } },
    })
    expect(json.items[0].kind).toBe('api-key.made')
    expect(await verifyAudit(stage.world)).toEqual({ rowCount: json.items.length, brokenAt: null })
  })

  test('is one chain, also when many change something at once', async () => {
    const hours = Array.from({ length: 12 }, (_, index) => index + 20)
    await Promise.all(hours.map((undoHours) => change({ undoHours })))
    expect((await verifyAudit(stage.world)).brokenAt).toBeNull()
  })

  test('is neither edited nor emptied', async () => {
    const { database } = stage.world
    await expect(sql`update audit_log set kind = 'x'`.execute(database)).rejects.toThrow(
      'only added',
    )
    await expect(sql`delete from audit_log`.execute(database)).rejects.toThrow('only added')
    await expect(sql`truncate audit_log`.execute(database)).rejects.toThrow('only added')
  })

  test.each([
    ['edited', sql`update audit_log set facts = '{}' where sequence = 2`, 2],
    ['deleted', sql`delete from audit_log where sequence = 2`, 2],
    ['exchanged', sql`update audit_log set at = at + interval '1 second' where sequence = 3`, 3],
  ])('shows a row that was %s behind its back', async (_, tampering, brokenAt) => {
    const { database } = stage.world
    await change({ undoHours: 30 })
    await change({ undoHours: 31 })
    await database.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await tampering.execute(tx)
    })
    expect((await verifyAudit(stage.world)).brokenAt).toBe(brokenAt)
    await stage.close()
    stage = await aStage()
  })
})
