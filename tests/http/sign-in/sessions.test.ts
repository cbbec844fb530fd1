import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leastRoleFor } from '../../../src/domain/reviewers/abilities.ts'
import { DEFAULT_LIMITS } from '../../../src/edges/http/limits.ts'
import { changeReviewer } from '../../../src/use-cases/change-reviewer.ts'
import { verifyAudit } from '../../../src/use-cases/verify-audit.ts'
import { aConsoleBrowser, aReviewer, signInByCode } from '../../support/a-reviewer.ts'
import { aServer, PUBLIC_URL } from '../../support/a-server.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await aStage()
})
afterAll(() => stage.close())
const jump = (by: { days?: number; hours?: number }) => stage.world.clock.jump(by)

describe('A session', () => {
  test('ends after twelve hours without use', async () => {
    const { call } = await aReviewer(stage, 'viewer')
    jump({ hours: 11.9 })
    expect((await call('GET', 'sessions')).status).toBe(200)
    jump({ hours: 11.9 })
    expect((await call('GET', 'sessions')).status).toBe(200)
    jump({ hours: 12 })
    const { status, json } = await call('GET', 'sessions')
    expect([status, json.code]).toEqual([401, 'not-signed-in'])
    expect((await call('GET', 'session')).json.reviewer).toBeNull()
  })

  test('ends after seven days, however much it is used', async () => {
    const { call } = await aReviewer(stage, 'viewer')
    for (let halfDays = 0; halfDays < 13; halfDays += 1) {
      jump({ hours: 11.99 })
      expect((await call('GET', 'sessions')).status).toBe(200)
    }
    jump({ hours: 12 })
    expect((await call('GET', 'sessions')).status).toBe(401)
  })

  test('ends when its reviewer signs out, though the cookie is kept', async () => {
    const { call, cookies } = await aReviewer(stage, 'viewer')
    const kept = new Map(cookies)
    const { json } = await call('DELETE', 'session')
    expect(json.reviewer).toBeNull()
    expect(cookies.has('__Host-berth-reviewer')).toBe(false)
    for (const [name, value] of kept) cookies.set(name, value)
    expect((await call('GET', 'sessions')).status).toBe(401)
    expect((await call('DELETE', 'session')).status).toBe(200)
  })

  test('has another token after each sign-in, and the former one ends', async () => {
    const { call, cookies, email } = await aReviewer(stage, 'viewer')
    const former = cookies.get('__Host-berth-reviewer') ?? ''
    stage.world.clock.jump({ minutes: 2 })
    await signInByCode(stage, { call }, email)
    expect(cookies.get('__Host-berth-reviewer')).not.toBe(former)
    expect((await call('GET', 'sessions')).json.items).toHaveLength(1)
    cookies.set('__Host-berth-reviewer', former)
    expect((await call('GET', 'sessions')).status).toBe(401)
  })

  test("is not made by sending a token of one's own", async () => {
    const { call, cookies } = aConsoleBrowser(stage)
    for (const token of ['a'.repeat(43), '', "' or true --", 'a'.repeat(4_000)]) {
      cookies.set('__Host-berth-reviewer', token)
      expect((await call('GET', 'sessions')).status).toBe(401)
    }
  })

  test('is listed with its browser, and revoked from another', async () => {
    const ann = await aReviewer(stage, 'reviewer')
    const phone = aConsoleBrowser(
      stage,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Version/18.0 Safari/604.1',
    )
    stage.world.clock.jump({ minutes: 2 })
    await signInByCode(stage, phone, ann.email)
    const { items } = (await ann.call('GET', 'sessions')).json
    expect(items).toMatchObject([
      { browser: 'Safari, iOS', isThis: false, way: 'code' },
      { browser: 'Firefox, Linux', isThis: true },
    ])
    const left = await ann.call('DELETE', `sessions/${items[0].id}`)
    expect(left.json.items).toMatchObject([{ isThis: true }])
    expect((await phone.call('GET', 'sessions')).status).toBe(401)
    expect((await ann.call('DELETE', `sessions/${items[0].id}`)).json.code).toBe(
      'session-not-found',
    )
  })

  test('is the only one left when its reviewer ends all others', async () => {
    const [ann, bo] = [await aReviewer(stage, 'reviewer'), await aReviewer(stage, 'reviewer')]
    const others = [aConsoleBrowser(stage), aConsoleBrowser(stage)]
    for (const at of others) {
      stage.world.clock.jump({ minutes: 2 })
      await signInByCode(stage, at, ann.email)
    }
    expect((await ann.call('DELETE', 'sessions')).json.items).toMatchObject([{ isThis: true }])
    for (const at of others) expect((await at.call('GET', 'sessions')).status).toBe(401)
    expect((await bo.call('GET', 'sessions')).status).toBe(200)
  })

  test('of somebody else is neither seen nor ended', async () => {
    const [ann, bo] = [await aReviewer(stage, 'reviewer'), await aReviewer(stage, 'reviewer')]
    const [session] = (await bo.call('GET', 'sessions')).json.items
    const { status, json } = await ann.call('DELETE', `sessions/${session.id}`)
    expect([status, json.code]).toEqual([404, 'session-not-found'])
    expect((await bo.call('GET', 'sessions')).status).toBe(200)
    expect((await ann.call('GET', `reviewers/${bo.id}/sessions`)).status).toBe(403)
  })

  test('token, code and cookie are nowhere readable in the database', async () => {
    const { cookies } = await aReviewer(stage, 'admin')
    const sessions = await stage.world.database
      .selectFrom('reviewer_sessions')
      .selectAll()
      .execute()
    const codes = await stage.world.database.selectFrom('sign_in_codes').selectAll().execute()
    const audit = await stage.world.database.selectFrom('audit_log').selectAll().execute()
    const all = JSON.stringify([sessions, codes, audit])
    for (const secret of cookies.values()) expect(all).not.toContain(secret)
  })
})

describe('An admin', () => {
  test('says who may use the console, and each thing is in the audit log by id', async () => {
    const admin = await aReviewer(stage, 'admin', 'admin@vendor.example')
    const added = await admin.call('POST', 'reviewers', {
      email: 'New.One@vendor.example',
      role: 'viewer',
      name: 'Nina One',
    })
    expect(added.json).toMatchObject({
      email: 'new.one@vendor.example',
      role: 'viewer',
      identity: 'mailbox',
    })
    const path = `reviewers/${added.json.id}`
    expect((await admin.call('PATCH', path, { role: 'reviewer' })).json.role).toBe('reviewer')
    expect((await admin.call('DELETE', path)).json.removedAt).not.toBeNull()
    expect((await admin.call('PATCH', path, { role: 'admin' })).json.facts.why).toBe(
      'already-removed',
    )
    expect((await admin.call('POST', `${path}/restore`)).json.removedAt).toBeNull()
    const { rows, log } = await auditOf(added.json.id)
    expect(rows).toEqual([
      ['reviewer.added', admin.id],
      ['reviewer.changed', admin.id],
      ['reviewer.removed', admin.id],
      ['reviewer.restored', admin.id],
    ])
    expect(log).not.toContain('new.one@')
    expect(log).not.toContain('Nina')
    expect((await verifyAudit(stage.world)).brokenAt).toBeNull()
  })

  test('changes a role, and it holds from the next request on', async () => {
    const admin = await aReviewer(stage, 'admin')
    const bo = await aReviewer(stage, 'admin')
    expect((await bo.call('GET', 'reviewers')).status).toBe(200)
    await admin.call('PATCH', `reviewers/${bo.id}`, { role: 'viewer' })
    const { status, json } = await bo.call('GET', 'reviewers')
    expect([status, json.code]).toEqual([403, 'not-allowed'])
    expect(json.facts).toEqual({ needs: leastRoleFor('change-reviewers'), role: 'viewer' })
  })

  test('removes somebody, and every session of theirs ends at once', async () => {
    const admin = await aReviewer(stage, 'admin')
    const bo = await aReviewer(stage, 'reviewer')
    await admin.call('DELETE', `reviewers/${bo.id}`)
    expect((await bo.call('GET', 'sessions')).status).toBe(401)
    await admin.call('POST', `reviewers/${bo.id}/restore`)
    expect((await bo.call('GET', 'sessions')).status).toBe(401)
  })

  test('sees and ends the sessions of others', async () => {
    const admin = await aReviewer(stage, 'admin')
    const bo = await aReviewer(stage, 'reviewer')
    const { items } = (await admin.call('GET', `reviewers/${bo.id}/sessions`)).json
    expect(items).toMatchObject([{ isThis: false }])
    await admin.call('DELETE', `reviewers/${bo.id}/sessions/${items[0].id}`)
    expect((await bo.call('GET', 'sessions')).status).toBe(401)
  })

  test('cannot be the last and go, not even when two demote each other at once', async () => {
    const alone = await aStage()
    try {
      const [ann, bo] = [await aReviewer(alone, 'admin'), await aReviewer(alone, 'admin')]
      const actor = { kind: 'system', id: null } as const
      const demote = ({ id }: { id: string }) =>
        changeReviewer(alone.world, { reviewer: id, role: 'viewer', actor })
      for (let round = 0; round < 10; round += 1) {
        await alone.world.database.updateTable('reviewers').set({ role: 'admin' }).execute()
        const outcomes = await Promise.allSettled([demote(ann), demote(bo)])
        expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      }
      const rows = await alone.world.database
        .selectFrom('reviewers')
        .select(['id', 'role'])
        .execute()
      const last = rows.find(({ role }) => role === 'admin')?.id === ann.id ? ann : bo
      const { status, json } = await last.call('DELETE', `reviewers/${last.id}`)
      expect([status, json.facts]).toEqual([409, { why: 'last-admin' }])
    } finally {
      await alone.close()
    }
  })

  test.each([
    [{ email: 'no address', role: 'viewer' }, '#/email'],
    [{ email: 'a@b@vendor.example', role: 'viewer' }, '#/email'],
    [{ email: ['a@vendor.example', 'b@elsewhere.example'], role: 'viewer' }, '#/email'],
    [{ email: 'good@vendor.example', role: 'owner' }, '#/role'],
    [{ email: 'good@vendor.example' }, '#/role'],
    [{ email: 'good@vendor.example', role: 'viewer', name: 'two\nlines' }, '#/name'],
    [{ email: 'good@vendor.example', role: 'viewer', isAdmin: true }, '#/isAdmin'],
    [{ email: 'taken@vendor.example', role: 'viewer' }, '#/email'],
  ])('is told what is wrong with %j, and nothing changes', async (body, pointer) => {
    const admin = await aReviewer(stage, 'admin')
    await admin.call('POST', 'reviewers', { email: 'taken@vendor.example', role: 'viewer' })
    const before = await stage.everyRow()
    const { status, json } = await admin.call('POST', 'reviewers', body)
    expect([400, 422]).toContain(status)
    expect(json.errors[0].pointer).toBe(pointer)
    expect(await stage.everyRow()).toEqual(before)
  })
})

describe("The console's calls", () => {
  const CHANGING = [
    ['POST', 'session/code', { email: 'a@vendor.example', language: 'en' }],
    ['POST', 'session', { email: 'a@vendor.example', code: '123456' }],
    ['DELETE', 'session', undefined],
    ['DELETE', 'sessions/019a1b2c-3d4e-7f50-8123-456789abcdef', undefined],
    ['POST', 'reviewers', { email: 'a@vendor.example', role: 'admin' }],
  ] as const

  test.each(CHANGING)('%s %s is refused when another site sends it', async (method, path, body) => {
    const { call } = await aReviewer(stage, 'admin')
    const before = await stage.everyRow()
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: PUBLIC_URL },
    ]) {
      const { status, json } = await call(method, path, body, headers)
      expect([status, json.code]).toEqual([403, 'cross-origin-refused'])
    }
    expect(await stage.everyRow()).toEqual(before)
  })

  test.each([
    [PUBLIC_URL, 200],
    ['https://evil.example', 403],
    [`${PUBLIC_URL}.evil.example`, 403],
    ['null', 403],
    [undefined, 403],
  ])('from a browser that says only its origin, %s: %i', async (origin, status) => {
    const reply = await stage.server.inject({
      method: 'POST',
      url: '/console/api/session/code',
      headers: origin === undefined ? {} : { origin },
      payload: { email: 'origin@vendor.example', language: 'en' },
    })
    expect(reply.statusCode).toBe(status)
  })

  test('take no API key in place of a session, and the API takes no session', async () => {
    const { cookies } = await aReviewer(stage, 'admin')
    expect((await stage.call('GET', '/console/api/sessions')).status).toBe(401)
    const api = await stage.server.inject({
      url: '/v1/settings',
      cookies: Object.fromEntries(cookies),
    })
    expect(api.statusCode).toBe(401)
  })

  test('are not in the public API', async () => {
    const { text } = await stage.call('GET', '/openapi.json')
    expect(text).not.toContain('/console/')
  })

  test('answer a network that knocks too often with 429', async () => {
    const berth = await aServer({ limits: { ...DEFAULT_LIMITS, atDoorPerMinute: 3 } })
    try {
      const { call } = aConsoleBrowser(berth)
      const body = { email: 'a@vendor.example', code: '123456' }
      const replies = []
      for (let count = 0; count < 4; count += 1) replies.push(await call('POST', 'session', body))
      expect(replies.map(({ status }) => status)).toEqual([410, 410, 410, 429])
      expect((await call('GET', 'session')).status).toBe(200)
    } finally {
      await berth.close()
    }
  })
})

async function auditOf(reviewerId: string) {
  const all = await stage.world.database.selectFrom('audit_log').selectAll().execute()
  const rows = all.filter(({ facts }) => facts.reviewerId === reviewerId)
  return {
    rows: rows.map(({ kind, actor_id }) => [kind, actor_id]),
    log: JSON.stringify(all),
  }
}
