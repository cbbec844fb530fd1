import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aTab, type Tab } from '../support/a-browser.ts'
import { aReviewer, type TestReviewer } from '../support/a-reviewer.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

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

async function openAs(
  { cookies }: TestReviewer,
  options: Parameters<typeof aTab>[2] = {},
): Promise<Tab> {
  const tab = await aTab(browser, { url } as Parameters<typeof aTab>[1], options)
  const kept = [...cookies].map(([name, value]) => ({
    ...{ name, value, url: url.replace('http:', 'https:') },
    ...{ httpOnly: true, secure: true, sameSite: 'Lax' as const },
  }))
  await tab.page.context().addCookies(kept)
  await tab.page.goto(`${url}/console/reviewers`)
  return tab
}

test('an admin lets somebody in, gives another role, removes and restores; the last admin stays', async () => {
  const ann = await aReviewer(stage, 'admin', 'ann@vendor.example')
  const { page, look } = await openAs(ann)
  await page.getByRole('heading', { name: 'Who may use the console' }).waitFor()
  await page.getByLabel('E-mail address').fill('Bo@vendor.example')
  await page.getByLabel('Name').fill('Bo Ek')
  await page.getByRole('button', { name: 'Let them in' }).click()
  const bo = page.getByRole('listitem').filter({ hasText: 'bo@vendor.example' })
  await bo.getByText('Has never signed in').waitFor()
  expect(await look('console-reviewers-en')).toEqual([])

  await page.getByLabel('E-mail address').fill('bo@vendor.example')
  await page.getByRole('button', { name: 'Let them in' }).click()
  await page.getByText('Somebody with this address is a reviewer already.').waitFor()

  await page.getByLabel('Role of Bo Ek').selectOption('viewer')
  await expect.poll(() => roleOf('bo@vendor.example')).toBe('viewer')
  await page.getByRole('button', { name: 'Remove Bo Ek' }).click()
  expect(await look('console-reviewers-remove-en')).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Let Bo Ek in again' }).click()
  await page.getByLabel('Role of Bo Ek').waitFor()

  await page.getByLabel('Role of ann@vendor.example').selectOption('viewer')
  await page.getByText('Somebody must be left who can administer Berth').waitFor()
  expect(await look('console-reviewers-last-admin-en')).toEqual([])
  expect(await page.getByLabel('Role of ann@vendor.example').inputValue()).toBe('admin')
  expect(await roleOf('ann@vendor.example')).toBe('admin')
})

test('whoever is no admin is told who may, and gets no list', async () => {
  const viewer = await aReviewer(stage, 'viewer', 'vera@vendor.example')
  const { page, look } = await openAs(viewer, {
    viewport: { width: 390, height: 844 },
    locale: 'sv',
    colorScheme: 'dark',
  })
  await page.getByText('Sidan kräver rollen ”Administratör”').waitFor()
  expect(await page.getByRole('link', { name: 'Granskare' }).count()).toBe(0)
  expect(await look('console-not-allowed-sv')).toEqual([])
})

test('the page is as good on a phone, dark and in Swedish', async () => {
  const admin = await aReviewer(stage, 'admin', 'disa@vendor.example')
  const { page, look } = await openAs(admin, {
    viewport: { width: 390, height: 844 },
    locale: 'sv',
    colorScheme: 'dark',
  })
  await page.getByRole('heading', { name: 'De som får använda konsolen' }).waitFor()
  await page.getByText('Bo Ek').first().waitFor()
  expect(await look('console-reviewers-sv')).toEqual([])
})

async function roleOf(email: string): Promise<string | null | undefined> {
  const row = await stage.world.database
    .selectFrom('reviewers')
    .select('role')
    .where('email', '=', email)
    .executeTakeFirst()
  return row?.role
}
