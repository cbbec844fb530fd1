import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { SETTING_NAMES } from '../../src/domain/setting-rules.ts'
import { changeSettings } from '../../src/use-cases/change-settings.ts'
import { listApiKeys } from '../../src/use-cases/list-api-keys.ts'
import { revokeApiKey } from '../../src/use-cases/revoke-api-key.ts'
import { aConsoleTab, type ConsoleVisit, fitsInWidth } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 180_000 })

let browser: Browser
let stage: Stage
let url: string
beforeAll(async () => {
  ;({ browser, stage, url } = await aShownStage())
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const SYSTEM = { kind: 'system', id: null } as const
beforeEach(async () => {
  const changes = Object.fromEntries(SETTING_NAMES.map((name) => [name, null]))
  await changeSettings(stage.world, { changes, actor: SYSTEM })
  for (const { id, revokedAt } of await listApiKeys(stage.world)) {
    if (revokedAt === null) await revokeApiKey(stage.world, id)
  }
})

const WORDS = {
  en: {
    empty: /No system may call the API yet/,
    add: 'Add a key',
    addIt: 'Add it',
    name: 'Name',
    nameWrong: /A name has 1 to 100/,
    missing: /Choose at least one/,
    careful: /also changes settings/,
    taken: /has this name already/,
    kept: 'I have kept it',
    neverUsed: /Never used/,
    lastUsed: /Last used/,
    revoke: 'Revoke',
    gone: /was revoked already/,
    revoked: /^Revoked keys/,
    undo: 'Hours in which a mapping can be undone',
    reminders: 'Remind contacts after days',
    whole: /A whole number from 0 to 720/,
    save: 'Save',
    discard: 'Discard',
    unsaved: '2 changes are not saved',
    saved: /It holds from now on/,
    conflict: /Somebody else has changed the settings/,
    toDefault: 'Use the default for “Hours in which a mapping can be undone”',
  },
  sv: {
    empty: /Inget system får anropa/,
    add: 'Lägg till en nyckel',
    addIt: 'Lägg till',
    name: 'Namn',
    nameWrong: /Ett namn har 1 till 100/,
    missing: /Välj minst en sak/,
    careful: /ändrar också inställningar/,
    taken: /heter redan så/,
    kept: 'Jag har sparat den',
    neverUsed: /Aldrig använd/,
    lastUsed: /Senast använd/,
    revoke: 'Återkalla',
    gone: /var redan återkallad/,
    revoked: /^Återkallade nycklar/,
    undo: 'Timmar då en koppling kan ångras',
    reminders: 'Påminn kontaktpersoner efter dagar',
    whole: /Ett heltal från 0 till 720/,
    save: 'Spara',
    discard: 'Kasta',
    unsaved: '2 ändringar är inte sparade',
    saved: /Det gäller från och med nu/,
    conflict: /Någon annan har ändrat inställningarna/,
    toDefault: 'Använd förvalet för ”Timmar då en koppling kan ångras”',
  },
} as const

const LOOKS = [
  ['en', 1280],
  ['sv', 390],
] as const
type Look = readonly ['en' | 'sv', number]

async function signIn([language, width]: Look, role: ConsoleVisit['role'], path: string) {
  const viewport = { width, height: 844 }
  const email = `${role}-${language}${path.replace('/', '-')}@vendor.example`
  const visit = { language, role, viewport, path, email }
  const tab = await aConsoleTab({ browser, stage, url }, visit)
  await tab.page.getByRole('heading', { level: 1 }).waitFor()
  const picture = async (name: string) => {
    expect(await tab.look(`console-${name}-${language}`)).toEqual([])
    expect(await fitsInWidth(tab.page)).toBe(true)
  }
  const button = (name: string) => tab.page.getByRole('button', { name, exact: true })
  return { ...tab, picture, button }
}

test.each(LOOKS)(
  'an admin adds a key, keeps it, sees that it is used, and revokes it (%s, %i)',
  async (...look) => {
    const words = WORDS[look[0]]
    const { page, picture, button } = await signIn(look, 'admin', '/api-keys')
    await page.getByText(words.empty).waitFor()
    await picture('api-keys-empty')
    await button(words.add).click()
    await button(words.addIt).click()
    await page.getByText(words.nameWrong).waitFor()
    await page.getByLabel(words.name, { exact: true }).fill('order system')
    await button(words.addIt).click()
    await page.getByText(words.missing).waitFor()
    await page.getByRole('checkbox', { name: /admin/ }).check()
    await page.getByText(words.careful).waitFor()
    await picture('api-keys-form')
    await page.getByRole('checkbox', { name: /admin/ }).uncheck()
    await page.getByRole('checkbox', { name: /orders:read/ }).check()
    await button(words.addIt).click()
    const key = (await page.locator('.shown-secret code').textContent()) ?? ''
    await picture('api-keys-shown')
    await button(words.kept).click()
    await page.getByText(key).waitFor({ state: 'detached' })
    await page.locator('.api-keys > .sessions').getByText(words.neverUsed).waitFor()

    await button(words.add).click()
    await page.getByLabel(words.name, { exact: true }).fill('order system')
    await page.getByRole('checkbox', { name: /matches/ }).check()
    await button(words.addIt).click()
    await page.getByText(words.taken).waitFor()
    await page.getByLabel(words.name, { exact: true }).fill('match desk')
    await button(words.addIt).click()
    await button(words.kept).click()
    const reply = await fetch(`${url}/v1/orders`, { headers: { authorization: `Bearer ${key}` } })
    expect(reply.status).toBe(200)
    await page.reload()
    await page.locator('.api-keys > .sessions').getByText(words.lastUsed).waitFor()
    await picture('api-keys')

    await page.getByRole('button', { name: `${words.revoke} order system` }).click()
    await picture('api-keys-ask')
    await page.getByRole('dialog').getByRole('button', { name: words.revoke, exact: true }).click()
    await page.getByText(words.revoked).click()
    await picture('api-keys-revoked')
    stage.world.clock.jump({ seconds: 2 })
    const after = await fetch(`${url}/v1/orders`, { headers: { authorization: `Bearer ${key}` } })
    expect(after.status).toBe(401)

    const other = (await listApiKeys(stage.world)).find(({ name }) => name === 'match desk')
    await page.getByRole('button', { name: `${words.revoke} match desk` }).waitFor()
    await revokeApiKey(stage.world, other?.id ?? '')
    await page.getByRole('button', { name: `${words.revoke} match desk` }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.revoke, exact: true }).click()
    await page.getByText(words.gone).waitFor()
  },
)

test.each(LOOKS)(
  'an admin changes settings, is told of a wrong one and of a change by another, and goes back to a default (%s, %i)',
  async (...look) => {
    const words = WORDS[look[0]]
    const { page, picture, button } = await signIn(look, 'admin', '/settings')
    const undo = page.getByLabel(words.undo, { exact: true })
    await undo.waitFor()
    await picture('settings')
    await undo.fill('many')
    await page.getByLabel(words.reminders, { exact: true }).fill('1, 4, 9')
    await page.getByText(words.unsaved).waitFor()
    await button(words.save).click()
    await page.getByText(words.whole).waitFor()
    expect(await page.evaluate('document.activeElement.name')).toBe('undoHours')
    await picture('settings-wrong')
    expect(stage.world.settings.invitationReminderDays).not.toEqual([1, 4, 9])
    await undo.fill('48')
    await button(words.save).click()
    await page.getByText(words.saved).waitFor()
    expect(stage.world.settings).toMatchObject({
      undoHours: 48,
      invitationReminderDays: [1, 4, 9],
    })
    await picture('settings-saved')

    await undo.fill('96')
    await changeSettings(stage.world, { changes: { matchesPerSetup: 9 }, actor: SYSTEM })
    await button(words.save).click()
    await page.getByText(words.conflict).waitFor()
    expect(await undo.inputValue()).toBe('96')
    await picture('settings-conflict')
    await button(words.save).click()
    await page.getByText(words.saved).waitFor()
    expect(stage.world.settings).toMatchObject({ undoHours: 96, matchesPerSetup: 9 })

    await button(words.toDefault).click()
    await button(words.save).click()
    await page.getByText(words.saved).waitFor()
    expect(stage.world.settings.undoHours).toBe(stage.world.settingDefaults.undoHours)
    await undo.fill('1')
    await button(words.discard).click()
    expect(await undo.inputValue()).toBe(String(stage.world.settingDefaults.undoHours))
  },
)

test('a viewer reads settings without being able to change them, and is kept from keys', async () => {
  const { page, picture } = await signIn(LOOKS[0], 'viewer', '/settings')
  await page.getByText('An admin may change them.').waitFor()
  expect(await page.getByLabel(WORDS.en.undo, { exact: true }).isDisabled()).toBe(true)
  await picture('settings-viewer')
  await page.goto(`${url}/console/api-keys`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('button', { name: WORDS.en.add }).count()).toBe(0)
  await picture('api-keys-viewer')
})
