import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aBrowser, aTab, type Tab } from '../support/a-browser.ts'
import { aRunningBerth, type RunningBerth } from '../support/a-running-berth.ts'

vi.setConfig({ testTimeout: 90_000 })

let berth: RunningBerth
let browser: Browser

beforeAll(async () => {
  browser = await aBrowser()
  berth = await aRunningBerth()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await berth?.stop()
})

const INVITATION = /Provisioning information|Uppgifter behövs/
const DARK_PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const

async function organization(externalId: string, name: string, host: string): Promise<void> {
  await berth.api('PUT', `/v1/organizations/${externalId}`, {
    name,
    kind: 'customer',
    origin: 'direct',
    createdAt: '2019-03-04T00:00:00Z',
    activeSubscriptions: 2,
  })
  await berth.api('PUT', `/v1/organizations/${externalId}/users/u-1`, {
    email: `chief@${host}`,
    role: 'administrator',
  })
}

async function open(
  externalId: string,
  email: string,
  { language = 'en', ...options }: { language?: 'en' | 'sv' } & Parameters<typeof aTab>[2] = {},
): Promise<Tab> {
  await berth.api('POST', '/v1/orders', {
    externalId,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: { kind: 'customer', name: 'Eva Berg', language, email },
  })
  const tab = await aTab(browser, berth, options)
  await tab.enter(await berth.mailTo(email, INVITATION), email)
  return tab
}

test('who has a new organization made beside others says why', async () => {
  await organization('o-why-1', 'Quillon Harbour Works', 'why.example')
  const { page, look } = await open('SO-W1', 'eva@why.example')
  await page.getByLabel('Company name').fill('Bergan Orchard Institute')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill('eva@why.example')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'None of these: create a new organization' }).check()
  expect(await look('w1-why-new')).toEqual([])
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Say why none of these is meant.').waitFor()
  await page.getByRole('radio', { name: 'Something else' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Write a few words.').waitFor()
  expect(await look('w2-why-new-words')).toEqual([])
  await page.getByLabel('In your own words').fill('We became a company of our own last year.')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByText('Bergan Orchard Institute').first().waitFor()
  expect(await look('w3-preview')).toEqual([])
  await page.context().close()
})

test('on a phone, in the dark and in Swedish too', async () => {
  await organization('o-why-2', 'Quillon Harbour Works Two', 'varför.example'.replace('ö', 'o'))
  const { page, look } = await open('SO-W2', 'eva@varfor.example', {
    ...DARK_PHONE,
    language: 'sv',
  })
  await page.getByLabel('Företagets namn').fill('Bergan Orchard Institute')
  await page.getByRole('textbox', { name: /Administratörens/ }).fill('eva@varfor.example')
  await page.getByRole('button', { name: 'Fortsätt' }).click()
  await page.getByRole('radio', { name: /Ingen av dessa/ }).check()
  await page.getByRole('radio', { name: /gammal som ingen/ }).check()
  expect(await look('w4-why-new-swedish-dark-phone')).toEqual([])
  await page.context().close()
})

test('a contact whose order was undone chooses again, and reads why', async () => {
  const { page, look } = await open('SO-W3', 'eva@undone.example')
  await page.getByLabel('Company name').fill('Undone House')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill('eva@undone.example')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'Create a new organization' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: /Confirm/ }).click()
  await page.getByText('Undone House').first().waitFor()
  await berth.api('POST', '/v1/orders/external:SO-W3/undo', {
    reason: 'You have an organization already: Undone Sverige.',
  })
  await page.reload()
  await page.getByText('You have an organization already: Undone Sverige.').waitFor()
  expect(await look('w5-undone')).toEqual([])
  await page.context().close()
})
