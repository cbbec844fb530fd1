import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAuditPart } from '../../../src/use-cases/verify-audit-part.ts'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

let stage: Stage
let admin: TestReviewer
let order: { id: string; externalId: string }
beforeAll(async () => {
  stage = await aStage()
  admin = await aReviewer(stage, 'admin')
  const contact = await stage.contact('eva@unheard-of.example')
  await contact.enterCompany('Unheard Of AB', 'eva@unheard-of.example')
  order = contact.order
})
afterAll(() => stage.close())

type Entry = {
  sequence: number
  at: string
  kind: string
  actor: { kind: string; id: string | null; name: string | null }
  subjects: { id: string; of: string; name: string }[]
}
const search = async (asked: Record<string, string> = {}) => {
  const { status, json } = await admin.call('GET', `audit?${new URLSearchParams(asked)}`)
  expect(status).toBe(200)
  return json as { items: Entry[]; nextCursor: string | null }
}
const kindsIn = ({ items }: { items: Entry[] }) => items.map(({ kind }) => kind)

describe('The audit log in the console', () => {
  test('tells who did what about what, newest first, by names of today', async () => {
    const { items } = await search()
    const times = items.map(({ at, sequence }) => `${at} ${String(sequence).padStart(9, '0')}`)
    expect(times).toEqual(times.toSorted().reverse())
    const signedIn = items.find(({ kind }) => kind === 'reviewer.signed-in')
    expect(signedIn?.actor).toEqual({ kind: 'reviewer', id: admin.id, name: admin.email })
    const invited = items.find(({ kind }) => kind === 'order.invited')
    expect(invited?.subjects).toEqual([{ id: order.id, of: 'order', name: order.externalId }])
  })

  test('comes page by page, each entry once', async () => {
    const all = (await search()).items.map(({ sequence }) => sequence)
    const found: number[] = []
    let cursor: string | null = null
    do {
      const page = await search({ limit: '2', ...(cursor === null ? {} : { cursor }) })
      found.push(...page.items.map(({ sequence }) => sequence))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(found).toEqual(all)
    expect(all.length).toBeGreaterThan(4)
  })

  test('is filtered by kind, by actor, by what it is about, and by time', async () => {
    expect(new Set(kindsIn(await search({ kind: 'order.invited' })))).toEqual(
      new Set(['order.invited']),
    )
    const byAdmin = await search({ actor: `reviewer:${admin.id}` })
    expect(kindsIn(byAdmin)).toEqual(['reviewer.signed-in'])
    expect(kindsIn(await search({ actor: 'system' }))).toContain('reviewer.added')
    for (const about of [order.id, order.externalId, ` ${order.externalId} `]) {
      const kinds = kindsIn(await search({ about }))
      expect(kinds).toContain('order.invited')
      expect(kinds).not.toContain('reviewer.signed-in')
    }
    expect(kindsIn(await search({ about: order.id, kind: 'order.invited' }))).toEqual([
      'order.invited',
    ])
    expect(kindsIn(await search({ about: 'SO-nothing' }))).toEqual([])
    const [newest] = (await search()).items
    const at = newest?.at ?? ''
    expect((await search({ until: at })).items.some((one) => one.at >= at)).toBe(false)
    expect((await search({ from: at })).items.every((one) => one.at >= at)).toBe(true)
    expect((await search({ from: at, until: at })).items).toEqual([])
  })

  test('offers the kinds and actors that are in it', async () => {
    const { json } = await admin.call('GET', 'audit/choices')
    const all = (await search({ limit: '200' })).items
    expect(json.kinds).toEqual([...new Set(all.map(({ kind }) => kind))].sort())
    const actors = (entries: { kind: string; id: string | null }[]) =>
      [...new Set(entries.map(({ kind, id }) => `${kind}:${id}`))].sort()
    expect(actors(json.actors)).toEqual(actors(all.map(({ actor }) => actor)))
    expect(json.actors).toContainEqual({ kind: 'reviewer', id: admin.id, name: admin.email })
  })

  test('shows one entry with all that it says', async () => {
    const [signedIn] = (await search({ kind: 'reviewer.signed-in' })).items
    const { json } = await admin.call('GET', `audit/${signedIn?.sequence}`)
    expect(json).toMatchObject({ ...signedIn, facts: { way: 'code' } })
  })

  test.each(['viewer', 'reviewer'] as const)('is closed to the role %s', async (role) => {
    const other = await aReviewer(stage, role)
    for (const path of ['audit', 'audit/1', 'audit/choices', 'audit/verification']) {
      const { status, json } = await other.call('GET', path)
      expect([status, json.facts]).toMatchObject([403, { needs: 'admin' }])
      const stranger = await aConsoleBrowser(stage).call('GET', path)
      expect([stranger.status, stranger.json.code]).toEqual([401, 'not-signed-in'])
    }
  })

  test.each([
    ['audit?cursor=x', 400, 'malformed-request'],
    [
      `audit?cursor=${Buffer.from('2026-99-99T00:00:00.000Z 1').toString('base64url')}`,
      400,
      'malformed-request',
    ],
    ['audit?from=yesterday', 400, 'malformed-request'],
    ['audit?actor=Eva', 400, 'malformed-request'],
    ['audit?unknown=1', 400, 'malformed-request'],
    ['audit/0', 400, 'malformed-request'],
    ['audit/x', 400, 'malformed-request'],
    ['audit/999999', 404, 'audit-entry-not-found'],
    ['audit/verification?after=-1', 400, 'malformed-request'],
  ])('refuses %s: %i %s', async (path, status, code) => {
    const reply = await admin.call('GET', path)
    expect([reply.status, reply.json.code]).toEqual([status, code])
  })
})

describe('The chain', () => {
  const verify = async (after = 0) =>
    (await admin.call('GET', `audit/verification?after=${after}`)).json
  const tamper = async (change: string) => {
    await stage.world.database.transaction().execute(async (tx) => {
      await sql`alter table audit_log disable trigger user`.execute(tx)
      await sql.raw(change).execute(tx)
      await sql`alter table audit_log enable trigger user`.execute(tx)
    })
  }

  test('is told to be whole, from the first row or from one that was checked before', async () => {
    const whole = await verify()
    expect(whole).toMatchObject({ fault: null, isEnd: true, checkedCount: whole.totalCount })
    expect(whole.totalCount).toBeGreaterThan(4)
    expect(await verify(3)).toEqual(whole)
    expect(await verify(whole.totalCount)).toEqual(whole)
    expect(await verify(whole.totalCount + 1)).toMatchObject({
      fault: { sequence: whole.totalCount + 1, kind: 'missing' },
    })
  })

  test('is checked in parts where it is long', async () => {
    await stage.world.transact(async ({ audit }) => {
      for (let row = 0; row < 3; row += 1) {
        await audit.add({
          at: stage.world.now(),
          kind: 'settings.changed',
          actor: { kind: 'system', id: null },
          facts: { row },
        })
      }
    })
    const { totalCount } = await verify()
    const places: number[] = []
    for (let after = 0, isEnd = false; !isEnd; ) {
      const part = await verifyAuditPart(stage.world, { after, limit: 4 })
      expect(part).toMatchObject({ fault: null, totalCount })
      ;({ checkedCount: after, isEnd } = part)
      places.push(after)
    }
    expect(places.slice(0, 2)).toEqual([4, 8])
    expect(places.at(-1)).toBe(totalCount)
  })

  test('names the first row that was edited', async () => {
    await tamper(`update audit_log set facts = facts || '{"x":1}' where sequence = 5`)
    expect(await verify()).toMatchObject({
      checkedCount: 4,
      fault: { sequence: 5, kind: 'edited' },
      isEnd: true,
    })
    await tamper(`update audit_log set facts = facts - 'x' where sequence = 5`)
    expect(await verify()).toMatchObject({ fault: null })
  })

  test('names a row that is missing', async () => {
    await tamper('delete from audit_log where sequence = 3')
    expect(await verify()).toMatchObject({
      checkedCount: 2,
      fault: { sequence: 3, kind: 'missing' },
    })
    expect(await verify(3)).toMatchObject({ fault: { sequence: 3, kind: 'missing' } })
  })
})
