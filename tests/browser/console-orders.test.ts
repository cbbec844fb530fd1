import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { ORDER_STATES } from '../../src/domain/orders/order-states.ts'
import { aConsoleTab, fitsInWidth } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { anOrder } from '../support/an-order.ts'

vi.setConfig({ testTimeout: 180_000 })

const HOUR = 3_600_000
const WORDS = {
  en: {
    state: 'State',
    inReview: 'In review',
    keep: 'Keep this view',
    name: 'Name of the view',
    keepIt: 'Keep it',
    forget: 'Forget the view “Late”',
    waiting: 'Wait for us',
    orders: 'Orders',
  },
  sv: {
    state: 'Läge',
    inReview: 'Granskas',
    keep: 'Spara vyn',
    name: 'Vyns namn',
    keepIt: 'Spara',
    forget: 'Ta bort vyn ”Late”',
    waiting: 'Väntar på oss',
    orders: 'Beställningar',
  },
} as const

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

async function fill(): Promise<void> {
  const now = stage.world.now().getTime()
  await stage.world.transact(async ({ orders }) => {
    for (let at = 0; at < 70; at += 1) {
      const order = anOrder({
        externalId: `SO-${7_000 + at}`,
        state: ORDER_STATES[at % ORDER_STATES.length] ?? 'invited',
        stateSince: new Date(now - at * at * HOUR),
        invitedAt: new Date(now - (at * at + 1 + at) * HOUR),
        expiresAt: null,
        company: { name: at % 5 === 0 ? null : `Quayside ${at} AB`, country: 'SE' },
        contact: {
          kind: at % 7 === 0 ? 'partner' : 'customer',
          email: `buyer${at}@quayside.example` as EmailAddress,
        },
      })
      await orders.add(order, {})
    }
  })
}

test('without orders the page says where the first one comes from', async () => {
  const visit = { language: 'en', role: 'viewer', path: '/orders' } as const
  const viewport = { width: 390, height: 844 }
  const { page, look } = await aConsoleTab({ browser, stage, url }, { ...visit, viewport })
  await page.getByText('POST /v1/orders').waitFor()
  expect(await look('console-orders-empty')).toEqual([])
  await fill()
})

test.each([
  ['en', { width: 1280, height: 900 }],
  ['sv', { width: 390, height: 844 }],
] as const)(
  'a reviewer narrows the orders by keys and choices, and keeps what was found under a name (%s)',
  async (language, viewport) => {
    const words = WORDS[language]
    const visit = { language, role: 'reviewer', path: '/orders', viewport } as const
    const { page, look } = await aConsoleTab({ browser, stage, url }, visit)
    await page.getByText('Quayside 69 AB').waitFor()
    expect(await look(`console-orders-${language}`)).toEqual([])
    expect(await fitsInWidth(page)).toBe(true)

    await page.keyboard.press('/')
    await page.keyboard.type('quays', { delay: 30 })
    await page.waitForURL(/\?q=quays$/)
    await page.keyboard.type('ide 1', { delay: 30 })
    await page.getByText('Quayside 69 AB').waitFor({ state: 'detached' })
    await page.getByText('Quayside 17 AB').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('quayside 1')
    await page.getByLabel(words.state, { exact: true }).selectOption({ label: words.inReview })
    await page.waitForURL(/q=quayside\+1&state=in-review$/)
    await page.getByText('Quayside 17 AB').waitFor({ state: 'detached' })
    expect(await page.locator('a.row').innerText()).toContain('Quayside 13 AB')

    await page.getByRole('button', { name: words.keep }).click()
    await page.getByLabel(words.name).fill('Late')
    expect(await look(`console-orders-view-${language}`)).toEqual([])
    await page.getByRole('button', { name: words.keepIt, exact: true }).click()
    await page.getByRole('link', { name: 'Late' }).waitFor()

    await page.getByRole('link', { name: words.waiting }).click()
    await page.getByText('Quayside 22 AB').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('a.row:focus').count()).toBe(1)

    await page.getByRole('link', { name: 'Late' }).click()
    await page.waitForURL(/q=quayside\+1&state=in-review$/)
    await page.getByText('Quayside 13 AB').waitFor()
    await page.getByRole('button', { name: words.forget }).click()
    await page.getByRole('link', { name: 'Late' }).waitFor({ state: 'detached' })
  },
)

test('the numbers of the overview lead to the orders that they count', async () => {
  const visit = { language: 'en', role: 'admin', path: '/' } as const
  const viewport = { width: 1280, height: 900 }
  const { page, look } = await aConsoleTab({ browser, stage, url }, { ...visit, viewport })
  const row = page.getByRole('row', { name: 'Expired' })
  await row.waitFor()
  expect(await look('console-overview')).toEqual([])
  const written = await row.getByRole('link').last().innerText()
  await row.getByRole('link').last().click()
  await page.waitForURL(/orders\?state=expired&sort=longest$/)
  await page.locator('a.row').first().waitFor()
  expect(await page.locator('a.row').count()).toBe(Number(written))
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.waitForURL(/console\/orders$/)
})
