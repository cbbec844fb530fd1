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

type Contact = { readonly email: string; readonly kind?: string; readonly language?: string }

async function order(externalId: string, contact: Contact): Promise<void> {
  await berth.api('POST', '/v1/orders', {
    externalId,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: { kind: 'customer', name: 'Eva Berg', language: 'en', ...contact },
  })
}

/** Enters an organization; the first user is its administrator. */
async function organization(
  externalId: string,
  name: string,
  users: readonly string[],
  kind = 'customer',
): Promise<void> {
  const facts = { origin: 'direct', createdAt: '2019-03-04T00:00:00Z', activeSubscriptions: 2 }
  await berth.api('PUT', `/v1/organizations/${externalId}`, { name, kind, ...facts })
  for (const [index, email] of users.entries()) {
    const role = index === 0 ? 'administrator' : 'member'
    const path = `/v1/organizations/${externalId}/users/u-${index}`
    await berth.api('PUT', path, { email, role })
  }
}

const stateOf = async (externalId: string) =>
  (await berth.api<{ state: string }>('GET', `/v1/orders/external:${externalId}`)).state
const comesTo = (externalId: string, state: string) =>
  expect.poll(() => stateOf(externalId), { timeout: 30_000 }).toBe(state)

async function open(email: string, options: Parameters<typeof aTab>[2] = {}): Promise<Tab> {
  const tab = await aTab(browser, berth, options)
  await tab.enter(await berth.mailTo(email, /Provisioning information|Uppgifter behövs/), email)
  return tab
}

async function enterCompany({ page }: Tab, name: string, administrator: string): Promise<void> {
  await page.getByLabel('Company name').fill(name)
  await page.getByRole('textbox', { name: /Administrator’s e-mail/ }).fill(administrator)
  await page.getByRole('button', { name: 'Continue' }).click()
}

async function confirm({ page, look }: Tab, name: string): Promise<void> {
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
  expect(await look(name)).toEqual([])
  await page.getByRole('button', { name: 'Confirm and start' }).click()
}

/** Somebody who is asked opens the mail, proves the mailbox, and says yes. */
async function sayYes(email: string, subject: RegExp, name: string): Promise<void> {
  const { page, look, enter } = await aTab(browser, berth)
  await enter(await berth.mailTo(email, subject), email)
  await page.getByRole('radio', { name: /^Yes/ }).check()
  expect(await look(name)).toEqual([])
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByRole('heading', { name: /You have approved|You are administrator/ }).waitFor()
  expect(await look(`${name}-answered`)).toEqual([])
  await page.context().close()
}

test('(a) a customer whom nobody knows gets a new organization, and it is provisioned', async () => {
  await order('SO-A', { email: 'ann@fresh.example' })
  const tab = await open('ann@fresh.example')
  expect(await tab.look('a1-company')).toEqual([])
  await enterCompany(tab, 'Fresh Fish AB', 'ann@fresh.example')
  await tab.page.getByRole('radio', { name: /new organization/ }).check()
  expect(await tab.look('a2-no-candidates')).toEqual([])
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await confirm(tab, 'a3-preview')
  await comesTo('SO-A', 'provisioned')
  await tab.page.getByRole('heading', { name: 'Fresh Fish AB is ready to use' }).waitFor()
  expect(await tab.look('a4-done')).toEqual([])
  await tab.page.goto(berth.vendorUrl)
  await tab.page.getByText('Fresh Fish AB').first().waitFor()
  await tab.look('a5-vendor')
})

test('(b) one of several is chosen; its administrator approves; the same order goes on', async () => {
  await organization('north-1', 'Northwind Trading AB', ['chief@north.example', 'a@north.example'])
  await organization('north-2', 'Northern Lights', ['boss@north.example'])
  await order('SO-B', { email: 'eva@north.example' })
  const tab = await open('eva@north.example')
  await enterCompany(tab, 'North', 'eva@north.example')
  await tab.page.getByRole('heading', { name: /Which of these/ }).waitFor()
  expect(await tab.look('b1-candidates')).toEqual([])
  await tab.page.getByRole('radio', { name: /Northwind/ }).check()
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await tab.page.getByRole('heading', { name: /waits for an answer/ }).waitFor()
  expect(await tab.look('b2-parked')).toEqual([])
  await sayYes('chief@north.example', /asks to administer/, 'b3-approval')
  await comesTo('SO-B', 'in-setup')
  await tab.page.reload()
  await confirm(tab, 'b4-preview')
  await comesTo('SO-B', 'provisioned')
  await berth.mailTo('eva@north.example', /SO-B/)
})

test('(c) the administrator of one organization confirms it, and it is provisioned', async () => {
  await organization('solo', 'Solo Works', ['own@solo.example'])
  await order('SO-C', { email: 'own@solo.example' })
  const tab = await open('own@solo.example')
  await enterCompany(tab, 'Solo Works', 'own@solo.example')
  await tab.page.getByText('Your subscription will be added to Solo Works.').first().waitFor()
  expect(await tab.look('c1-certain')).toEqual([])
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await confirm(tab, 'c2-preview')
  await comesTo('SO-C', 'provisioned')
})

test('(d) a partner maps at once; the new administrator waits for approval and acceptance', async () => {
  await organization('cust', 'Customer One', ['chief@cust.example'])
  await organization('part', 'Partner House', ['head@part.example', 'pia@part.example'], 'partner')
  await order('SO-D', { email: 'pia@part.example', kind: 'partner' })
  const tab = await open('pia@part.example')
  expect(await tab.look('d1-intent')).toEqual([])
  await tab.page.getByRole('radio', { name: /A customer of ours/ }).check()
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await tab.page.getByRole('heading', { name: 'Do you act for Partner House?' }).waitFor()
  expect(await tab.look('d1-partner')).toEqual([])
  await tab.page.getByRole('button', { name: 'Yes, this is who we are' }).click()
  await enterCompany(tab, 'Customer', 'new@cust.example')
  await tab.page.getByRole('radio', { name: /Customer One/ }).check()
  expect(await tab.look('d2-limited')).toEqual([])
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await confirm(tab, 'd3-preview')
  await comesTo('SO-D', 'provisioned')
  await sayYes('chief@cust.example', /asks to administer/, 'd4-approval')
  await sayYes('new@cust.example', /Will you administer/, 'd5-acceptance')
  await tab.page.goto(berth.vendorUrl)
  const isListed = async () => {
    await tab.page.reload()
    return (await tab.page.getByText('new@cust.example').count()) > 0
  }
  await expect.poll(isListed, { timeout: 20_000 }).toBe(true)
})

test('(e) a partner for its own use is parked until its own administrator answers', async () => {
  await organization('resell', 'Resell Group', ['chief@resell.example'], 'partner')
  await order('SO-E', { email: 'per@resell.example', kind: 'partner' })
  const tab = await open('per@resell.example')
  await tab.page.getByRole('radio', { name: /Our own company/ }).check()
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await enterCompany(tab, 'Resell', 'per@resell.example')
  await tab.page.getByRole('radio', { name: /Resell Group/ }).check()
  expect(await tab.look('e1-candidates')).toEqual([])
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await comesTo('SO-E', 'awaiting-approval')
})

test('(f) an address elsewhere: the named person takes over, and the former link is dead', async () => {
  await organization('lone', 'Lone Star Works', ['head@lone.example'])
  await order('SO-F', { email: 'one@near.example' })
  const tab = await open('one@near.example')
  await enterCompany(tab, 'Lone Star', 'head@lone.example')
  await tab.page.getByRole('heading', { name: /We will ask the person at/ }).waitFor()
  expect(await tab.look('f1-elsewhere')).toEqual([])
  const other = await aTab(browser, berth)
  const mail = await berth.mailTo('head@lone.example', /Can you continue with order SO-F/)
  await other.enter(mail, 'head@lone.example')
  await other.page
    .getByText('Your subscription will be added to Lone Star Works.')
    .first()
    .waitFor()
  await tab.page.reload()
  await tab.page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  expect(await tab.look('f2-link-ended')).toEqual([])
})

test('(g) who is not sure asks the vendor, and is sent back with the reason', async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }
  await order('SO-G', { email: 'ida@north.example' })
  const tab = await open('ida@north.example', phone)
  await enterCompany(tab, 'North', 'ida@north.example')
  await tab.page.getByRole('radio', { name: /I am not sure/ }).check()
  expect(await tab.look('g1-candidates-phone-dark')).toEqual([])
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await comesTo('SO-G', 'in-review')
  expect(await tab.look('g2-review-phone-dark')).toEqual([])
  const { items } = await berth.api<{ items: { id: string }[] }>('GET', '/v1/reviews?state=open')
  await berth.api('POST', `/v1/reviews/${items.at(-1)?.id}/decision`, {
    decision: 'send-back',
    reason: 'Northwind Trading AB is yours.',
  })
  await tab.page.reload()
  await tab.page.getByText('Northwind Trading AB is yours.').waitFor()
  expect(await tab.look('g3-sent-back-phone-dark')).toEqual([])
})

test('(k) a customer’s administrator lets a partner act for it until a day, and ends that', async () => {
  await organization('kept', 'Kept Customer', ['boss@kept.example'])
  await organization(
    'keeper',
    'Keeper House',
    ['head@keeper.example', 'kim@keeper.example'],
    'partner',
  )
  await order('SO-K', { email: 'kim@keeper.example', kind: 'partner' })
  const tab = await open('kim@keeper.example')
  await tab.page.getByRole('radio', { name: /A customer of ours/ }).check()
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await tab.page.getByRole('button', { name: 'Yes, this is who we are' }).click()
  await enterCompany(tab, 'Kept', 'new@kept.example')
  await tab.page.getByRole('radio', { name: /Kept Customer/ }).check()
  await tab.page.getByRole('button', { name: 'Continue' }).click()
  await confirm(tab, 'k1-preview')
  await comesTo('SO-K', 'provisioned')
  const { page, look, enter } = await aTab(browser, berth)
  await enter(
    await berth.mailTo('boss@kept.example', /May Keeper House act for/),
    'boss@kept.example',
  )
  await page.getByRole('heading', { name: 'May Keeper House act for Kept Customer?' }).waitFor()
  expect(await look('k2-question')).toEqual([])
  await page.getByRole('radio', { name: /^Yes, this partner/ }).check()
  await page.getByLabel('End date').fill('2020-01-01')
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByText('Choose a day that lies ahead.').waitFor()
  await page.getByLabel('End date').fill('2099-12-31')
  expect(await look('k3-end-date')).toEqual([])
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByRole('heading', { name: 'Keeper House manages Kept Customer' }).waitFor()
  await page.getByText(/Until 31 December 2099/).waitFor()
  expect(await look('k4-linked')).toEqual([])
  await berth.mailTo('boss@kept.example', /now manages Kept Customer for you/)
  await page.getByRole('button', { name: 'End this' }).click()
  expect(await look('k5-ask')).toEqual([])
  await page.getByRole('button', { name: 'Yes, end it' }).click()
  await page.getByRole('heading', { name: 'Keeper House does not manage Kept Customer' }).waitFor()
  expect(await look('k6-ended')).toEqual([])
  await berth.mailTo('kim@keeper.example', /no longer manages Kept Customer/)
  await page.context().close()
})
