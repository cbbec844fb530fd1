import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { aTab } from '../support/a-browser.ts'
import { letterTo } from '../support/a-postman.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const actor = { kind: 'system', id: null } as const
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
    await addReviewer(stage.world, { email, role: 'viewer', actor })
    const { page, look } = await aTab(browser, { url } as Parameters<typeof aTab>[1], {
      viewport: { width, height: 844 },
      locale,
      colorScheme,
      timezoneId: 'Europe/Stockholm',
    })
    await page.goto(`${url}/console`)
    await page.getByRole('textbox').fill(email)
    await page.getByRole('button', { name: /Send me a code|Skicka en kod/ }).click()
    await page.getByText(email).first().waitFor()
    const { code = '' } = (await letterTo(stage.world, email, 'reviewer-sign-in-code')).secret
    await page.getByRole('textbox').fill(code)

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
