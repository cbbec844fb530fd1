import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aBrowser, aTab, linkIn, type Tab } from '../support/a-browser.ts'
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
const PHONE = { viewport: { width: 390, height: 844 } }
const DARK_PHONE = { ...PHONE, colorScheme: 'dark' } as const

type Contact = { readonly kind?: 'customer' | 'partner'; readonly language?: 'en' | 'sv' }

async function order(externalId: string, email: string, contact: Contact = {}): Promise<void> {
  await berth.api('POST', '/v1/orders', {
    externalId,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: { kind: 'customer', name: 'Eva Berg', language: 'en', ...contact, email },
    company: { name: `Company of ${externalId}` },
  })
}

async function open(email: string, options: Parameters<typeof aTab>[2] = {}): Promise<Tab> {
  const tab = await aTab(browser, berth, options)
  await tab.enter(await berth.mailTo(email, INVITATION), email)
  return tab
}

test('a contact who is not the right person hands over, and the next one goes on with what was typed', async () => {
  await order('SO-H1', 'eva@hand.example')
  const { page, look } = await open('eva@hand.example')
  await page.getByLabel('Company name').fill('Hand in Hand')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill('eva@hand.example')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: /We found no organization/ }).waitFor()
  await page.getByRole('button', { name: 'I am not the right person' }).click()
  await page.getByRole('heading', { name: /Who is to set up order SO-H1/ }).waitFor()
  const field = page.getByLabel('Their e-mail address')
  await field.fill('eva@hand.example')
  await page.getByRole('button', { name: 'Hand the order over' }).click()
  await page.getByText('That is your own address').waitFor()
  expect(await look('h1-hand-over-refused')).toEqual([])
  await field.fill('bo@hnad.example')
  await page.getByRole('button', { name: 'Hand the order over' }).click()
  await page.getByText('Did you mean bo@hand.example?').waitFor()
  expect(await look('h2-hand-over-mistyped')).toEqual([])
  await page.getByRole('button', { name: 'Yes, use that' }).click()
  await page.getByRole('heading', { name: 'Order SO-H1 is now with bo@hand.example' }).waitFor()
  expect(await look('h3-handed-over')).toEqual([])
  await page.reload()
  await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  await page.context().close()

  const bo = await open('bo@hand.example', DARK_PHONE)
  await bo.page.getByRole('heading', { name: /Which company/ }).waitFor()
  expect(await bo.page.getByLabel('Company name').inputValue()).toBe('Hand in Hand')
  expect(await bo.look('h4-next-contact-dark-phone')).toEqual([])
  await bo.page.context().close()
})

test('a partner lets the customer set it up, in Swedish on a phone in the dark', async () => {
  await berth.api('PUT', '/v1/organizations/sail-1', { name: 'Segelpartner AB', kind: 'partner' })
  await berth.api('PUT', '/v1/organizations/sail-1/users/u1', {
    email: 'pia@sail.example',
    role: 'member',
  })
  await order('SO-H2', 'pia@sail.example', { kind: 'partner', language: 'sv' })
  const { page, look } = await open('pia@sail.example', DARK_PHONE)
  await page.getByRole('button', { name: 'Kunden gör det själv' }).waitFor()
  expect(await look('h5-partner-ways-swedish-dark')).toEqual([])
  await page.getByRole('button', { name: 'Kunden gör det själv' }).click()
  await page.getByLabel('Personens e-postadress').fill('cleo@kund.example')
  await page.getByLabel('Föreslå att Segelpartner AB kopplas till dem som partner').check()
  expect(await look('h6-to-customer-swedish-dark')).toEqual([])
  await page.getByRole('button', { name: 'Lämna över beställningen' }).click()
  await page.getByRole('heading', { name: /ligger nu hos cleo@kund.example/ }).waitFor()
  await page.context().close()
  const mail = await berth.mailTo('cleo@kund.example', INVITATION)
  expect(mail.text).toContain('pia@sail.example, hos den partner')
})

test('whoever got the link forwarded asks for the order, and the contact agrees', async () => {
  await order('SO-H3', 'eva@forward.example')
  const link = linkIn(await berth.mailTo('eva@forward.example', INVITATION))
  const asker = await aTab(browser, berth, PHONE)
  await asker.page.goto(link)
  await asker.page.getByText('You are not e•••@forward.example?').click()
  await asker.page.getByLabel('Your own e-mail address').fill('bo@forward.example')
  expect(await asker.look('h7-asking-phone')).toEqual([])
  await asker.page.getByRole('button', { name: 'Ask for the order' }).click()
  await asker.page.getByText('Thank you. Unless the matter is settled').waitFor()
  expect(await asker.look('h8-asked-phone')).toEqual([])
  await asker.page.context().close()

  const eva = await aTab(browser, berth)
  const request = await berth.mailTo('eva@forward.example', /May somebody else set up/)
  await eva.enter(request, 'eva@forward.example')
  await eva.page.getByText('“bo@forward.example”').waitFor()
  expect(await eva.look('h9-request')).toEqual([])
  await eva.page.getByRole('button', { name: 'Hand the order over' }).click()
  await eva.page
    .getByRole('heading', { name: 'Order SO-H3 is now with bo@forward.example' })
    .waitFor()
  await eva.page.context().close()
  const bo = await open('bo@forward.example')
  await bo.page.getByRole('heading', { name: /Which company/ }).waitFor()
  await bo.page.context().close()
})

test('a request that is decided later or refused leaves the order with its contact', async () => {
  await order('SO-H4', 'eva@refuse.example', { language: 'sv' })
  const asker = await aTab(browser, berth, DARK_PHONE)
  await asker.page.goto(linkIn(await berth.mailTo('eva@refuse.example', INVITATION)))
  await asker.page.getByText('Är du inte e•••@refuse.example?').click()
  await asker.page.getByLabel('Din egen e-postadress').fill('bo@refuse.example')
  await asker.page.getByRole('button', { name: 'Be om beställningen' }).click()
  await asker.page.getByText('Tack. Om saken inte redan är avgjord').waitFor()
  await asker.page.context().close()
  const { page, look } = await open('eva@refuse.example', DARK_PHONE)
  await page.getByText('”bo@refuse.example”').waitFor()
  expect(await look('h10-request-swedish-dark-phone')).toEqual([])
  await page.getByRole('button', { name: 'Bestäm senare' }).click()
  await page.getByLabel('Företagets namn').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Behåll beställningen' }).click()
  await page.getByLabel('Företagets namn').waitFor()
  await page.context().close()
})

test('a partner with many orders proves the mailbox once and goes from one to the next', async () => {
  const email = 'many@sail.example'
  for (const number of ['SO-H5', 'SO-H6', 'SO-H7']) await order(number, email)
  const { page, look } = await open(email)
  await page.getByRole('button', { name: 'You have 2 other orders to set up' }).click()
  await page.getByRole('heading', { name: `These orders wait at ${email}` }).waitFor()
  const main = page.getByRole('main')
  expect(await main.getByRole('listitem').filter({ hasText: 'Company of SO-H' }).count()).toBe(3)
  expect(await look('h11-own-orders')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await look('h12-own-orders-narrow-dark')).toEqual([])
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  expect(await page.evaluate(beyond)).toBe(0)
  await page.setViewportSize({ width: 1200, height: 900 })
  const here = page.url()
  const other = page.getByRole('button', { name: /^Open order SO-H/ }).first()
  const number = (await other.innerText()).replace('Open order ', '')
  await other.click()
  await page
    .getByRole('heading', { name: `Order ${number}` })
    .first()
    .waitFor()
  await page.getByRole('heading', { name: /Which company/ }).waitFor()
  expect(page.url()).not.toBe(here)
  // The address of that page opens nothing for anybody else.
  const stranger = await aTab(browser, berth)
  await stranger.page.goto(page.url())
  await stranger.page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  await stranger.page.context().close()
  await page.context().close()
})
