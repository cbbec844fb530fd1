import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aConsoleTab, fitsInWidth } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

vi.setConfig({ testTimeout: 180_000 })

const WORDS = {
  en: {
    again: 'Send the invitation again',
    sendIt: 'Send it again',
    sent: 'The invitation is on its way.',
    why: 'Why not this one?',
    ask: 'Ask',
    contact: 'Name another contact',
    email: 'E-mail address',
    name: 'Name this contact',
    changed: 'The contact is changed.',
    cancel: 'Cancel the order',
    cancelled: 'The order is cancelled.',
    mayNot: 'The role reviewer may act on orders.',
    notFound: 'There is nothing here',
  },
  sv: {
    again: 'Skicka inbjudan igen',
    sendIt: 'Skicka igen',
    sent: 'Inbjudan är på väg.',
    why: 'Varför inte den här?',
    ask: 'Fråga',
    contact: 'Ange en annan kontakt',
    email: 'Mejladress',
    name: 'Ange kontakten',
    changed: 'Kontakten är ändrad.',
    cancel: 'Avbryt beställningen',
    cancelled: 'Beställningen är avbruten.',
    mayNot: 'Det krävs rollen granskare för att göra något med beställningen.',
    notFound: 'Här finns inget',
  },
} as const

let browser: Browser
let stage: Stage
let url: string
beforeAll(async () => {
  ;({ browser, stage, url } = await aShownStage())
  await enterIntoDirectory(stage.world, [
    { externalId: 'yard', name: 'Cormorant Shipyard', administrators: ['chief@yard.example'] },
    { externalId: 'mill', name: 'Quince Paper Mill', administrators: ['boss@mill.example'] },
  ])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

async function aParkedOrder(email: string): Promise<string> {
  const contact = await stage.contact(email)
  await contact.enterCompany('Cormorant Shipyard', email)
  await contact.choose('yard')
  await contact.confirm()
  return contact.order.id
}

test.each([
  ['en', { width: 1280, height: 900 }],
  ['sv', { width: 390, height: 844 }],
] as const)(
  'a reviewer reads the whole story of an order, asks why not another organization, and acts on it (%s)',
  async (language, viewport) => {
    const id = await aParkedOrder(`anna.${language}@yard.example`)
    const words = WORDS[language]
    const visit = { language, role: 'reviewer', path: `/orders/${id}`, viewport } as const
    const { page, look } = await aConsoleTab({ browser, stage, url }, visit)
    await page.getByText('chief@yard.example').first().waitFor()
    await page.getByLabel(words.why).fill('mill')
    await page.getByRole('button', { name: words.ask, exact: true }).click()
    await page.getByRole('link', { name: 'Quince Paper Mill' }).waitFor()
    expect(await look(`console-order-${language}`)).toEqual([])
    expect(await fitsInWidth(page)).toBe(true)

    await page.getByRole('button', { name: words.again }).click()
    expect(await look(`console-order-ask-${language}`)).toEqual([])
    await page.getByRole('button', { name: words.sendIt }).click()
    await page.getByText(words.sent).waitFor()

    await page.getByRole('button', { name: words.contact }).click()
    await page.getByLabel(words.email).fill('nobody')
    await page.getByRole('button', { name: words.name }).click()
    await page.locator('[aria-invalid="true"]').waitFor()
    await page.getByLabel(words.email).fill(`bo.${language}@yard.example`)
    expect(await look(`console-order-contact-${language}`)).toEqual([])
    await page.getByRole('button', { name: words.name }).click()
    await page.getByText(words.changed).waitFor()
    await page.getByText(`bo.${language}@yard.example`).first().waitFor()

    await page.getByRole('button', { name: words.cancel }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.cancel }).click()
    await page.getByText(words.cancelled).waitFor()
    await page.getByRole('button', { name: words.again }).waitFor({ state: 'detached' })
  },
)

test('what went on meanwhile is told; a viewer only reads; what is not there is said so', async () => {
  const id = await aParkedOrder('carl@yard.example')
  const viewport = { width: 1280, height: 900 }
  const visit = { language: 'en', path: `/orders/${id}`, viewport } as const
  const words = WORDS.en
  const { page } = await aConsoleTab({ browser, stage, url }, { ...visit, role: 'admin' })
  await page.getByRole('button', { name: words.again }).click()
  await stage.world.transact(async ({ orders }) => {
    const order = await orders.lock(id as never)
    if (order) await orders.update({ ...order, state: 'cancelled', expiresAt: null })
  })
  await page.getByRole('button', { name: words.sendIt }).click()
  await page.getByText('The order has moved on meanwhile').waitFor()

  const viewer = await aConsoleTab(
    { browser, stage, url },
    { ...visit, role: 'viewer', path: `/orders/${await aParkedOrder('dora@yard.example')}` },
  )
  await viewer.page.getByText(words.mayNot).waitFor()
  expect(await viewer.page.getByRole('button', { name: words.cancel }).count()).toBe(0)
  await viewer.page.goto(`${url}/console/orders/01900000-0000-7000-8000-00000000ffff`)
  await viewer.page.getByRole('heading', { name: words.notFound }).waitFor()
})
