import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { type Visits, visitsAt } from '../support/a-visit.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'

vi.setConfig({ testTimeout: 90_000 })

let browser: Browser
let stage: Stage
let visits: Visits

beforeAll(async () => {
  const shown = await aShownStage()
  ;({ browser, stage } = shown)
  visits = visitsAt(browser, stage, shown.url)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await stage?.close()
})

async function waitDays(days: number): Promise<void> {
  stage.world.clock.jump({ days, minutes: 5 })
  await sweepDeadlines(stage.world)
}

test('an order whose time ran out tells so, is reopened, and goes on where it was', async () => {
  const eva = 'eva@late.example'
  const order = await aReceivedOrder(stage.world, { email: eva })
  const { page, look } = await visits.open(eva, 'invitation')
  await page.getByLabel('Company name').fill('Late House')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill(eva)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: /found no organization/ }).waitFor()

  for (const days of [4, 8, 19]) await waitDays(days)
  expect(await stage.stateOf(order)).toBe('expired')
  expect(await stage.mailsTo(eva)).toContain('order-ended')
  await page.reload()
  await page.getByRole('heading', { name: 'This link no longer works' }).waitFor()
  expect(await look('deadline-1-expired')).toEqual([])

  const { status } = await stage.call('POST', `/v1/orders/${order.id}/reopen`)
  expect(status).toBe(200)
  await visits.enter(page, eva, 'invitation')
  // What was typed is there; it is only asked again whether it is right.
  await page.getByRole('heading', { name: /found no organization/ }).waitFor()
  expect(await look('deadline-2-reopened')).toEqual([])
  await page.context().close()
})

test('a question whose time runs out while its page is open leads back to the choice', async () => {
  const eva = 'eva@slow.example'
  await enterIntoDirectory(stage.world, [
    { externalId: 'slow-1', name: 'Slow House', administrators: ['ada@slow.example'] },
  ])
  await aReceivedOrder(stage.world, { email: eva })
  const { page, look } = await visits.open(eva, 'invitation')
  await page.getByLabel('Company name').fill('Slow House')
  await page.getByRole('textbox', { name: /Administrator’s/ }).fill(eva)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: /Slow House/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { name: /waits for an answer/ }).waitFor()

  await waitDays(14)
  await visits.enter(page, eva, 'claim-answered')
  await page.getByText('Nobody at Slow House answered in time.').waitFor()
  expect(await look('deadline-3-claim-expired')).toEqual([])
  await page.context().close()
})

test('a setting that is changed while Berth runs changes what the next partner sees', async () => {
  const pia = 'pia@seller.example'
  await enterIntoDirectory(stage.world, [
    { externalId: 'buyer-1', name: 'Buyer House', administrators: ['ada@buyer.example'] },
    { externalId: 'seller-1', name: 'Seller House', kind: 'partner', administrators: [pia] },
  ])
  const walk = async () => {
    await aReceivedOrder(stage.world, { email: pia, kind: 'partner' })
    const tab = await visits.open(pia, 'invitation')
    const { page } = tab
    await page.getByRole('radio', { name: /A customer of ours/ }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Yes, this is who we are' }).click()
    await page.getByRole('textbox').first().fill('Buyer House')
    await page.getByRole('textbox', { name: /Administrator’s/ }).fill('ada@buyer.example')
    await page.getByRole('button', { name: 'Continue' }).click()
    return tab
  }
  const change = async (partnerMapping: string | null) => {
    const { status } = await stage.call('PATCH', '/v1/settings', { partnerMapping })
    expect(status).toBe(200)
  }

  const first = await walk()
  await first.page.getByRole('heading', { name: /added to Buyer House/ }).waitFor()
  await first.page.getByRole('button', { name: 'Continue' }).click()
  await first.page.getByRole('heading', { name: 'Is this right?' }).waitFor()
  await first.page.context().close()

  await change('consent-always')
  const second = await walk()
  await second.page.getByRole('button', { name: 'Continue' }).click()
  await second.page.getByRole('heading', { name: /waits for/ }).waitFor()
  expect(await second.look('setting-consent')).toEqual([])
  await second.page.context().close()
  await change(null)
})
