import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aConsoleTab } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

let browser: Browser
let stage: Stage
let url: string
beforeAll(async () => {
  ;({ browser, stage, url } = await aShownStage())
  for (const name of ['adam', 'bea', 'carl']) await stage.contact(`${name}@looks.example`)
  const unsure = await stage.contact('eva@looks.example')
  await unsure.enterCompany('Unsure AB', 'eva@looks.example')
  await unsure.step('choice', { choice: 'not-sure' })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

test.each([
  ['en', 'light', 1280],
  ['sv', 'dark', 1280],
  ['sv', 'light', 390],
] as const)(
  'the overview tells how orders stand, and is left and found again by keys (%s, %s, %i)',
  async (locale, colorScheme, width) => {
    const email = `${locale}-${colorScheme}-${width}@vendor.example`
    const visit = { language: locale, role: 'viewer', path: '', email, colorScheme } as const
    const viewport = { width, height: 844 }
    const { page, look } = await aConsoleTab({ browser, stage, url }, { ...visit, viewport })

    await page.getByRole('row', { name: /^(In setup|Påbörjad) 3/ }).waitFor()
    const picture = `console-overview-${locale}-${colorScheme}-${width}`
    expect(await look(picture)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)

    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await look(`${picture}-keys`)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.getByText('Chrome, Linux').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/console/sessions')
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await page.getByRole('row', { name: /^(In setup|Påbörjad) 3/ }).waitFor()
  },
)
