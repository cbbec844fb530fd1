import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { decideReview } from '../../src/use-cases/decide-review.ts'
import { aTab } from '../support/a-browser.ts'
import { letterTo } from '../support/a-postman.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

vi.setConfig({ testTimeout: 180_000 })

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

/** An order whose contact does not know which of two organizations is meant. */
async function unsure(name: string) {
  const host = `${name}.example`
  await enterIntoDirectory(stage.world, [
    { externalId: `${name}-1`, name: `Harbour ${name} AB`, members: [`m@${host}`] },
    { externalId: `${name}-2`, name: `Harbour ${name} Group`, members: [`n@${host}`] },
  ])
  const contact = await stage.contact(`eva@${host}`)
  await contact.enterCompany(`Harbour ${name}`, `eva@${host}`)
  await contact.step('choice', { choice: 'not-sure' })
  const [review] = await stage.world.transact(({ reviews }) => reviews.openOf(contact.order.id))
  if (review === undefined) throw new Error('No review.')
  return { order: contact.order, review }
}

async function signedIn(role: string, language: 'en' | 'sv', width: number) {
  const email = `${role}-${language}@vendor.example`
  await addReviewer(stage.world, { email, role, actor: { kind: 'system', id: null } })
  const tab = await aTab(browser, { url } as Parameters<typeof aTab>[1], {
    viewport: { width, height: 900 },
    locale: language,
    timezoneId: 'Europe/Stockholm',
    colorScheme: language === 'sv' ? 'dark' : 'light',
  })
  const { page } = tab
  await page.goto(`${url}/console/reviews`)
  await page.getByRole('textbox').waitFor()
  await typed(page, email)
  await page.getByText(email).first().waitFor()
  const { code } = (await letterTo(stage.world, email, 'reviewer-sign-in-code')).secret
  await page.getByRole('textbox').waitFor()
  await typed(page, code ?? '', false)
  return tab
}

/** Into the field, which has the focus or gets it by the tabulator. */
async function typed(page: Page, text: string, isSent = true) {
  await page.getByRole('textbox').focus()
  await page.keyboard.type(text)
  if (isSent) await page.keyboard.press('Enter')
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test('a reviewer works through the queue without the mouse, and is told when somebody else was first', async () => {
  const [one, two, three] = [await unsure('amber'), await unsure('birch'), await unsure('cedar')]
  const { page, look } = await signedIn('reviewer', 'en', 1280)
  const title = page.getByRole('heading', { name: /The contact is not sure/ })
  await title.waitFor()
  await page.getByRole('link', { name: 'Harbour amber AB' }).waitFor()
  expect(await look('console-reviews-en')).toEqual([])

  await press(page, '?')
  await page.getByText('Keys in the review queue').waitFor()
  await press(page, 'Escape')
  await page.getByText('Keys in the review queue').waitFor({ state: 'detached' })
  await press(page, 'm')
  await page.getByText('Choose the organization first').waitFor()
  await press(page, '2')
  await page.locator('.candidate[data-chosen="true"]').waitFor()
  await press(page, 'm')
  await page.getByRole('dialog').waitFor()
  await press(page, 'Enter')
  await page.getByText('Write a reason').waitFor()
  expect(await look('console-reviews-dialog-en')).toEqual([])
  await page.keyboard.type('They called us.')
  await press(page, 'Enter')
  await page.getByText(`Order ${one.order.externalId}: mapped.`).waitFor()
  await page.getByRole('article').filter({ hasText: 'Harbour birch' }).first().waitFor()
  expect(await stage.stateOf(one.order)).toBe('mapped')

  await press(page, 'j')
  await page.getByRole('article').filter({ hasText: 'Harbour cedar' }).first().waitFor()
  await press(page, 'k')
  await page.getByRole('article').filter({ hasText: 'Harbour birch' }).first().waitFor()
  await press(page, 'b')
  await decideReview(stage.world, {
    reviewId: two.review.id,
    decision: 'cancel',
    reason: 'Bought twice.',
    actor: { kind: 'system', id: null },
  })
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Choose again.')
  await press(page, 'Enter')
  await page.getByText('“Bought twice.”').waitFor()
  expect(await look('console-reviews-decided-en')).toEqual([])
  await press(page, 'j')
  await page.getByRole('article').filter({ hasText: 'Harbour cedar' }).first().waitFor()
  await press(page, 'x')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Nobody answers.')
  await press(page, 'Enter')
  await page.getByText('Nothing waits for a decision').waitFor()
  expect(await stage.stateOf(three.order)).toBe('cancelled')
})

test('a viewer reads in Swedish, in the dark, on a telephone, and decides nothing', async () => {
  const { order } = await unsure('dune')
  const { page, look } = await signedIn('viewer', 'sv', 390)
  await page.getByText('För att besluta krävs rollen granskare').waitFor()
  await press(page, 'x')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await look('console-reviews-sv')).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
    true,
  )
  expect(await stage.stateOf(order)).toBe('in-review')
})
