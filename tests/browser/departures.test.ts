import { fromKysely } from 'pg-boss'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DepartureId } from '../../src/domain/departures/departure.ts'
import type { RunId } from '../../src/domain/provisioning/run.ts'
import { lookUpTextAt } from '../../src/edges/dns/look-up-text.ts'
import { startWorkers, type Workers } from '../../src/edges/jobs/workers.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { checkDomain } from '../../src/use-cases/check-domain.ts'
import { sweepDeadlines } from '../../src/use-cases/sweep-deadlines.ts'
import { aNameServer, type NameServer } from '../support/a-name-server.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { type Visits, visitsAt } from '../support/a-visit.ts'
import { enterIntoDirectory } from '../support/directory-entries.ts'
import { aStandIn } from '../use-cases/provisioning/a-stand-in.ts'

vi.setConfig({ testTimeout: 120_000 })

const WORDS = {
  en: {
    offer: /Does nobody administer/,
    go: 'Go this way',
    show: /Show that/,
    check: /check now/,
    canObject: /can object/,
    object: 'I object',
    deciding: /Two people/,
    right: /Is this right/,
    confirm: /Confirm/,
    send: /Send the answer/,
    isIn: /You are administrator/,
    name: 'Company name',
    address: /Administrator’s/,
    next: 'Continue',
    waits: /waits for an answer/,
  },
  sv: {
    offer: /Är det ingen/,
    go: 'Gå vidare så',
    show: /Visa att/,
    check: /kontrollera nu/,
    canObject: /kan invända/,
    object: 'Jag invänder',
    deciding: /Två personer/,
    right: /Stämmer/,
    confirm: /Bekräfta/,
    send: /Skicka svaret/,
    isIn: /Du är administratör/,
    name: 'Företagets namn',
    address: /Administratörens/,
    next: 'Fortsätt',
    waits: /väntar på svar/,
  },
} as const

let browser: Browser
let stage: Stage
let names: NameServer
let workers: Workers
let vendor: Awaited<ReturnType<typeof aStandIn>>
let open: Visits['open']
let enter: Visits['enter']

/** The whole service in this process, so that its clock can be moved while people look at it. */
beforeAll(async () => {
  const shown = await aShownStage()
  ;({ browser, stage } = shown)
  ;({ open, enter } = visitsAt(browser, stage, shown.url))
  names = await aNameServer()
  vendor = await aStandIn()
  const lookUp = lookUpTextAt({ servers: [names.address] })
  const { world } = stage
  workers = await startWorkers({
    executeSql: fromKysely(world.database).executeSql,
    work: {
      'send-mail': async () => {},
      'advance-run': ({ runId }) => advanceRun(world, vendor.target, runId as RunId),
      'answer-claims-from-directory': async () => {},
      'check-domain': ({ departureId }) => checkDomain(world, lookUp, departureId as DepartureId),
      'activate-purchase': async () => {},
      'rebuild-keys': async () => {},
    },
    sweep: async () => {},
    onFailure: () => {},
  })
}, 120_000)
afterAll(async () => {
  await workers?.stop()
  await browser?.close()
  await vendor?.close()
  await names?.close()
  await stage?.close()
})

async function silent(host: string, language: 'en' | 'sv') {
  const eva = `eva@${host}`
  const administrators = [`one@${host}`, `two@${host}`]
  await enterIntoDirectory(stage.world, [
    { externalId: host, name: 'Northern Lights AB', administrators, members: [`m@${host}`] },
  ])
  const contact = { email: eva, language }
  const order = await aReceivedOrder(stage.world, contact)
  return { eva, order }
}

async function ask(page: Page, eva: string, language: 'en' | 'sv' = 'en'): Promise<void> {
  const words = WORDS[language]
  await page.getByLabel(words.name).fill('Northern Lights AB')
  await page.getByRole('textbox', { name: words.address }).fill(eva)
  await page.getByRole('button', { name: words.next }).click()
  await page.getByRole('radio', { name: /Northern Lights/ }).check()
  await page.getByRole('button', { name: words.next }).click()
  await page.getByRole('heading', { name: words.waits }).waitFor()
}

async function decide(orderId: string): Promise<void> {
  const key = await stage.keyWith('reviews')
  const reviews = await stage.world.transact((stores) => stores.reviews.openOf(orderId as never))
  const body = { decision: 'approve-administrator', reason: 'We spoke to them on the telephone.' }
  const path = `/v1/reviews/${reviews[0]?.id}/decision`
  expect((await stage.call('POST', path, body, key)).status).toBe(200)
}

for (const language of ['en', 'sv'] as const) {
  const words = WORDS[language]
  test(`nobody answers, and the contact goes the whole way that is left (${language})`, async () => {
    const host = `lights-${language}.example`
    const { eva, order } = await silent(host, language)
    const tab = await open(eva, 'invitation')
    const { page } = tab
    const seen: string[] = []
    await ask(page, eva, language)
    stage.world.clock.jump({ days: 14, minutes: 5 })
    await sweepDeadlines(stage.world)
    await enter(page, eva, 'claim-answered')

    await page.getByRole('heading', { name: words.offer }).waitFor()
    seen.push(...(await tab.look(`departure-1-offer-${language}`)))
    await page.getByRole('button', { name: words.go }).click()
    await page.getByRole('heading', { name: words.show }).waitFor()
    seen.push(...(await tab.look(`departure-2-proof-${language}`)))
    const name = `_berth-challenge.${host}`
    names.zones.set(name, { texts: [['berth-challenge=something-else']] })
    await page.getByRole('button', { name: words.check }).click()
    await page.getByText('berth-challenge=something-else').waitFor()
    seen.push(...(await tab.look(`departure-3-wrong-${language}`)))
    const value = (await page.locator('code.to-copy').nth(1).textContent()) ?? ''
    names.zones.set(name, { texts: [[value]] })
    stage.world.clock.jump({ seconds: 30 })
    await page.getByRole('button', { name: words.check }).click()
    await page.getByRole('heading', { name: words.canObject }).waitFor()
    seen.push(...(await tab.look(`departure-4-objection-${language}`)))

    const approver = await open(`one@${host}`, 'departure-notice')
    await approver.page.getByRole('radio', { name: words.object }).waitFor()
    seen.push(...(await approver.look(`departure-5-notice-${language}`)))
    await approver.page.context().close()

    stage.world.clock.jump({ days: 7, minutes: 5 })
    await sweepDeadlines(stage.world)
    await enter(page, eva, 'departure-progress')
    await page.getByRole('heading', { name: words.deciding }).waitFor()
    seen.push(...(await tab.look(`departure-6-deciding-${language}`)))
    await decide(order.id)
    await decide(order.id)
    await page.getByRole('heading', { name: words.right }).waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: words.confirm }).click()
    await expect.poll(() => stage.stateOf(order), { timeout: 20_000 }).toBe('provisioned')
    const chief = await open(eva, 'claim-acceptance')
    await chief.page.getByRole('radio').first().check()
    await chief.page.getByRole('button', { name: words.send }).click()
    await chief.page.getByRole('heading', { name: words.isIn }).waitFor()
    await chief.page.context().close()
    await page.context().close()
    expect(seen).toEqual([])
  })
}

test('an administrator who was silent objects, and the contact reads that the vendor looks at it', async () => {
  const { eva, order } = await silent('dark.example', 'en')
  const { page } = await open(eva, 'invitation')
  await ask(page, eva)
  stage.world.clock.jump({ days: 14, minutes: 5 })
  await sweepDeadlines(stage.world)
  await enter(page, eva, 'claim-answered')
  await page.getByRole('button', { name: 'Go this way' }).click()
  await page.getByRole('heading', { name: /Show that/ }).waitFor()
  const value = (await page.locator('code.to-copy').nth(1).textContent()) ?? ''
  names.zones.set('_berth-challenge.dark.example', { texts: [[value]] })
  await page.getByRole('button', { name: /check now/ }).click()
  await page.getByRole('heading', { name: /can object/ }).waitFor()
  const two = await open('two@dark.example', 'departure-notice')
  await two.page.getByRole('radio', { name: 'I object' }).check()
  await two.page.getByRole('button', { name: 'Send the answer' }).click()
  await two.page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor()
  await two.page.context().close()
  await page
    .getByText('The organization says that the order has nothing to do with them.')
    .waitFor({ timeout: 40_000 })
  expect(await stage.stateOf(order)).toBe('in-review')
  await page.context().close()
})
