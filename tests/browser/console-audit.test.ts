import { sql } from 'kysely'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aConsoleTab, type ConsoleVisit } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 180_000 })

const actor = { kind: 'system', id: null } as const
/** More than are verified in one call. */
const MANY = 7_000

let browser: Browser
let stage: Stage
let url: string
let orderNumber: string
beforeAll(async () => {
  ;({ browser, stage, url } = await aShownStage())
  await stage.world.transact(async ({ audit }) => {
    for (let row = 0; row < MANY; row += 1) {
      await audit.add({ at: stage.world.now(), kind: 'settings.changed', actor, facts: { row } })
    }
  })
  const eva = await stage.contact('eva@looks.example')
  await eva.enterCompany('Unheard Of AB', 'eva@looks.example')
  await eva.step('choice', { choice: 'new-organization' })
  await eva.confirm()
  orderNumber = eva.order.externalId
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

const WORDS = {
  en: {
    verify: 'Verify the chain',
    again: 'Verify again',
    intact: /^7,\d{3} entries, all as they were written/,
    missing: 'Entry 6,500 is missing',
    edited: 'Entry 6,400 is not what was sealed',
    about: 'About',
    kind: 'What was done',
    mapped: 'Order mapped to an organization',
    clear: 'Clear all filters',
    all: 'Everything about it',
    notYours: 'Your role may not see this',
  },
  sv: {
    verify: 'Kontrollera kedjan',
    again: 'Kontrollera igen',
    intact: /^7\s\d{3} poster, alla som de skrevs/,
    missing: /^Post 6\s500 saknas/,
    edited: /^Post 6\s400 är inte det som förseglades/,
    about: 'Om',
    kind: 'Vad som gjordes',
    mapped: 'Beställning kopplad till en organisation',
    clear: 'Ta bort alla filter',
    all: 'Allt om det',
    notYours: 'Din roll får inte se det här',
  },
} as const

const LOOKS = [
  ['en', 'light', 1280],
  ['sv', 'dark', 390],
] as const
type Look = readonly ['en' | 'sv', 'light' | 'dark', number]

async function signIn([language, , width]: Look, role: ConsoleVisit['role']) {
  const viewport = { width, height: 844 }
  const tab = await aConsoleTab(
    { browser, stage, url },
    {
      ...{ language, role, viewport, path: '/audit' },
    },
  )
  await tab.page.locator('main h1').waitFor()
  return tab
}

async function tamper(change: string): Promise<void> {
  await stage.world.database.transaction().execute(async (tx) => {
    await sql`alter table audit_log disable trigger user`.execute(tx)
    await sql.raw(change).execute(tx)
    await sql`alter table audit_log enable trigger user`.execute(tx)
  })
}

test('who may not read the log is told so', async () => {
  const { page, look } = await signIn(LOOKS[0], 'reviewer')
  await page.getByRole('heading', { name: WORDS.en.notYours }).waitFor()
  expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0)
  expect(await look('console-audit-not-yours')).toEqual([])
})

test.each(LOOKS)(
  'an admin finds what was done to an order, and verifies the chain (%s, %s, %i)',
  async (...how) => {
    const [language, , width] = how
    const words = WORDS[language]
    const { page, look } = await signIn(how, 'admin')
    const picture = async (name: string) => {
      expect(await look(`console-audit-${name}-${language}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
    await page.locator('.row').nth(40).waitFor()
    await page.getByRole('searchbox', { name: words.about }).fill(orderNumber)
    await page.waitForURL(/\?about=/)
    await page.getByLabel(words.kind).selectOption('order.mapped')
    await page.waitForURL(/kind=order\.mapped/)
    await expect.poll(() => page.locator('.row').count()).toBe(1)
    await picture('filtered')
    await page.getByRole('searchbox').blur()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: words.mapped }).waitFor()
    await picture('entry')
    await page.getByRole('link', { name: words.all }).first().click()
    await page.waitForURL(/\?about=[0-9a-f-]{36}$/)
    await page.locator('.row', { hasText: words.mapped }).waitFor()
    await page.getByRole('link', { name: words.clear }).click()
    await page.waitForURL(`${url}/console/audit`)

    await page.getByRole('button', { name: words.verify }).click()
    await page.getByText(words.intact).waitFor()
    await picture('intact')
    if (language === 'en') return
    await tamper(`update audit_log set facts = facts || '{"x":1}' where sequence = 6400`)
    await page.getByRole('button', { name: words.again }).click()
    await page.getByText(words.edited).waitFor()
    await picture('edited')
    await tamper(`update audit_log set facts = facts - 'x' where sequence = 6400`)
    await tamper('delete from audit_log where sequence = 6500')
    await page.getByRole('button', { name: words.again }).click()
    await page.getByText(words.missing).waitFor()
    await picture('missing')
  },
)
