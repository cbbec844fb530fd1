import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aBrowser, aTab, codeIn, linkIn, type Tab } from '../support/a-browser.ts'
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

async function order(externalId: string, email: string, language = 'en'): Promise<void> {
  await berth.api('POST', '/v1/orders', {
    externalId,
    lines: [{ externalId: '1', sku: 'COLLAB-PRO', name: 'Collaboration Pro', quantity: 25 }],
    contact: { kind: 'customer', name: 'Eva Berg', language, email },
  })
}

async function open(email: string, options: Parameters<typeof aTab>[2] = {}): Promise<Tab> {
  const tab = await aTab(browser, berth, options)
  await tab.enter(await berth.mailTo(email, INVITATION), email)
  return tab
}

test('a mistyped address is asked back, and again after a reload, on a narrow screen in the dark too', async () => {
  await order('SO-T1', 'eva@typo.example')
  const { page, look } = await open('eva@typo.example')
  await page.getByLabel('Company name').fill('Typo House')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill('eva@tyypo.example')
  await page.getByRole('button', { name: 'Continue' }).click()
  const question = page.getByRole('heading', { name: 'Did you mean eva@typo.example?' })
  await question.waitFor()
  expect(await look('t1-mistyped')).toEqual([])
  await page.reload()
  await question.waitFor()
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await look('t2-mistyped-narrow-dark')).toEqual([])
  expect(await widthBeyond(page)).toBe(0)
  await page.getByRole('button', { name: 'Yes, use that' }).click()
  await page.getByText('We found no organization for Typo House').waitFor()
  await page.getByText('eva@tyypo.example').waitFor({ state: 'detached' })
  await page.context().close()
})

test('an address that is kept as typed is asked about once', async () => {
  await order('SO-T2', 'kim@sail.example', 'sv')
  const { page, look } = await open('kim@sail.example', { viewport: { width: 390, height: 844 } })
  const send = async () => {
    await page.getByRole('textbox', { name: /Administratörens/ }).fill('bo@gmial.com')
    await page.getByRole('button', { name: 'Fortsätt' }).click()
  }
  await page.getByLabel('Företagets namn').fill('Segelmakarna')
  await send()
  await page.getByRole('heading', { name: 'Menade du bo@gmail.com?' }).waitFor()
  expect(await look('t3-mistyped-swedish-phone')).toEqual([])
  await page.getByRole('button', { name: 'Nej, behåll bo@gmial.com' }).click()
  await page.getByRole('heading', { name: /Vi ber personen på bo@gmial.com/ }).waitFor()
  await page.getByRole('button', { name: 'Tillbaka', exact: true }).click()
  await page.getByRole('button', { name: 'Ta tillbaka och ändra' }).click()
  await send()
  await page.getByRole('heading', { name: /Vi ber personen på bo@gmial.com/ }).waitFor()
  await page.context().close()
})

test('typing a company’s name and an address asks nobody and suggests nothing', async () => {
  await berth.api('PUT', '/v1/organizations/quiet', { name: 'Quiet Harbour', kind: 'customer' })
  await order('SO-T3', 'ida@quiet.example')
  const { page } = await open('ida@quiet.example')
  await page.clock.install()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const name = page.getByLabel('Company name')
  const email = page.getByRole('textbox', { name: /Administrator’s/ })
  await name.fill('')
  await name.pressSequentially('Quiet Harb')
  await email.pressSequentially('boss@quiet.exa')
  await name.focus()
  // Whatever waits for a pause in the typing has its pause.
  await page.clock.runFor(10_000)
  expect(asked).toEqual([])
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await page.getByText('Quiet Harbour').count()).toBe(0)
  for (const field of [name, email]) {
    expect(await field.getAttribute('list')).toBeNull()
    expect(await field.getAttribute('role')).toBeNull()
  }
  // What the person's own browser remembers is theirs: their organization, their address.
  expect(await name.getAttribute('autocomplete')).toBe('organization')
  expect(await email.getAttribute('autocomplete')).toBe('email')
  await page.context().close()
})

test('the whole wizard can be walked with the keyboard alone', async () => {
  await order('SO-T4', 'kay@keys.example')
  const { page } = await aTab(browser, berth)
  await page.goto(linkIn(await berth.mailTo('kay@keys.example', INVITATION)))
  const askedAt = new Date()
  await page.getByRole('button', { name: 'Send the code' }).waitFor()
  await pressAt(page, 'Send the code')
  await page.getByRole('heading', { name: /Enter the code/ }).waitFor()
  const code = codeIn(await berth.mailTo('kay@keys.example', /code/i, askedAt))
  await tabTo(page, 'Six-digit code')
  await page.keyboard.type(code)
  await page.getByRole('heading', { name: /Which company/ }).waitFor()
  await tabTo(page, 'Company name')
  await page.keyboard.type('Keys and Locks')
  await tabTo(page, 'Administrator’s e-mail address')
  await page.keyboard.type('kay@kesy.example')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Did you mean kay@keys.example?' }).waitFor()
  await pressAt(page, 'Yes, use that')
  await page.getByRole('heading', { name: /We found no organization/ }).waitFor()
  await tabTo(page, 'Create a new organization')
  await page.keyboard.press('Space')
  await pressAt(page, 'Continue')
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
  await pressAt(page, '"Back"')
  await page.getByRole('heading', { name: /We found no organization/ }).waitFor()
  await tabTo(page, 'Create a new organization')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
  await pressAt(page, 'Confirm and start')
  await page.getByRole('heading', { name: 'Keys and Locks is ready to use' }).waitFor()
  await page.context().close()
})

/** Goes on with the Tab key until what has that name is reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)).includes(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not lead to ${name}.`)
}

async function pressAt(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** What has the focus, as a screen reader names it: `button "Continue"`. */
async function focused(page: Page): Promise<string> {
  const place = page.locator(':focus')
  return (await place.count()) === 0 ? '' : place.ariaSnapshot()
}

/** How far the page can be pushed sideways. */
function widthBeyond(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
}
