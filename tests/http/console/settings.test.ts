import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SETTING_NAMES } from '../../../src/domain/setting-rules.ts'
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts'
import { changeSettings } from '../../../src/use-cases/change-settings.ts'
import { aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aServer, type TestServer } from '../../support/a-server.ts'

let berth: TestServer
let admin: TestReviewer
beforeAll(async () => {
  berth = await aServer()
  admin = await aReviewer(berth, 'admin')
})
afterAll(() => berth.close())

const SYSTEM = { kind: 'system', id: null } as const
beforeEach(async () => {
  const changes = Object.fromEntries(SETTING_NAMES.map((name) => [name, null]))
  await changeSettings(berth.world, { changes, actor: SYSTEM })
})

type View = { name: string; value: unknown; defaultValue: unknown; isChanged: boolean }
const read = async (by = admin) => {
  const { status, json } = await by.call('GET', 'settings')
  expect(status).toBe(200)
  return json as { items: View[]; tag: string }
}
const named = (name: string, { items }: { items: View[] }) => items.find((one) => one.name === name)

test('every setting is shown with its default and what is allowed', async () => {
  const views = await read()
  expect(views.items.map(({ name }) => name)).toEqual(SETTING_NAMES)
  expect(named('undoHours', views)).toEqual({
    name: 'undoHours',
    value: berth.world.settings.undoHours,
    defaultValue: berth.world.settingDefaults.undoHours,
    isChanged: false,
    rule: { kind: 'number', least: 0, most: 720 },
  })
  expect(named('invitationReminderDays', views)?.value).toEqual([
    ...DEFAULT_SETTINGS.invitationReminderDays,
  ])
})

test('an admin changes some, sees it in the reply, and sets a default again', async () => {
  const { tag } = await read()
  const changes = { undoHours: 48, claimReminderDays: [1, 3, 9] }
  const changed = await admin.call('PATCH', 'settings', changes, { 'if-match': tag })
  expect(changed.status).toBe(200)
  expect(named('undoHours', changed.json)).toMatchObject({ value: 48, isChanged: true })
  expect(berth.world.settings).toMatchObject(changes)
  const back = await admin.call('PATCH', 'settings', { undoHours: null })
  expect(named('undoHours', back.json)).toMatchObject({
    value: berth.world.settingDefaults.undoHours,
    isChanged: false,
  })
  expect(berth.world.settings.claimReminderDays).toEqual([1, 3, 9])
})

test('who changed what is in the audit log', async () => {
  await admin.call('PATCH', 'settings', { matchesPerSetup: 7 })
  const { items } = (await admin.call('GET', 'audit?kind=settings.changed&limit=1')).json
  expect(items).toMatchObject([
    {
      actor: { kind: 'reviewer', id: admin.id },
      facts: { matchesPerSetup: { from: null, to: 7 } },
    },
  ])
})

test('a change of settings that somebody else has changed meanwhile does nothing', async () => {
  const { tag } = await read()
  await changeSettings(berth.world, { changes: { undoHours: 24 }, actor: SYSTEM })
  const { status, json } = await admin.call(
    ...(['PATCH', 'settings', { undoHours: 96 }, { 'if-match': tag }] as const),
  )
  expect([status, json.code]).toEqual([412, 'settings-changed'])
  expect(berth.world.settings.undoHours).toBe(24)
})

test.each([
  ['too large', { undoHours: 721 }, '#/undoHours'],
  ['unknown', { undoDays: 3 }, '#/undoDays'],
  ['not an address', { reviewerEmail: 'nobody' }, '#/reviewerEmail'],
  ['not ascending', { claimReminderDays: [5, 2] }, '#/claimReminderDays'],
])('a value that is %s is refused by its name, and changes nothing', async (_what, changes, at) => {
  const before = await read()
  const { status, json } = await admin.call('PATCH', 'settings', { vendorName: 'X', ...changes })
  expect([400, 422]).toContain(status)
  expect(json.errors[0].pointer).toBe(at)
  expect(await read()).toEqual(before)
})

test.each(['viewer', 'reviewer'] as const)(
  'a %s reads settings, and changes none',
  async (role) => {
    const reviewer = await aReviewer(berth, role)
    const before = await read(reviewer)
    const { status, json } = await reviewer.call('PATCH', 'settings', { undoHours: 0 })
    expect([status, json.code, json.facts.needs]).toEqual([403, 'not-allowed', 'admin'])
    expect(await read()).toEqual(before)
  },
)
