import type { Browser } from 'playwright-core'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { webhookPoster } from '../../src/edges/webhooks/post-webhook.ts'
import { changeWebhookEndpoint } from '../../src/use-cases/change-webhook-endpoint.ts'
import { deliverWebhook } from '../../src/use-cases/deliver-webhook.ts'
import { listWebhookEndpoints } from '../../src/use-cases/list-webhook-endpoints.ts'
import { removeWebhookEndpoint } from '../../src/use-cases/remove-webhook-endpoint.ts'
import { takeDeliveries } from '../../src/use-cases/take-deliveries.ts'
import { aConsoleTab, type ConsoleVisit } from '../support/a-console-tab.ts'
import { aListener, answering, type Listener } from '../support/a-listener.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 180_000 })

let browser: Browser
let stage: Stage
let url: string
let listener: Listener
beforeAll(async () => {
  ;({ browser, stage, url } = await aShownStage())
  listener = await aListener()
}, 120_000)
beforeEach(async () => {
  const endpoints = await listWebhookEndpoints(stage.world, { limit: 10 })
  const actor = { kind: 'system', id: null } as const
  for (const { id } of endpoints) await removeWebhookEndpoint(stage.world, { id, actor })
  listener.behave(answering(204))
})
afterAll(async () => {
  await listener?.close()
  await browser?.close()
  await stage?.close()
})

const post = webhookPoster({ ownNetworks: ['127.0.0.1'], timeoutMilliseconds: 1_000 })
async function deliver() {
  for (;;) {
    const taken = await takeDeliveries(stage.world, 100)
    if (taken.length === 0) return
    await Promise.all(taken.map((one) => deliverWebhook(stage.world, post, one)))
  }
}

const WORDS = {
  en: {
    add: 'Add an endpoint',
    addIt: 'Add it',
    address: 'Address',
    purpose: /What it is for/,
    kept: 'I have kept it',
    some: 'Only these',
    wrong: /This address cannot be used/,
    test: 'Send a test',
    received: 'Received',
    givenUp: 'Given up',
    again: 'Send it again',
    replay: 'Send again …',
    yes: 'Send again',
    enable: 'Enable it',
    replayed: /is sent again\.$/,
    change: 'Change it',
    save: 'Save',
    changed: /Somebody else has changed the endpoint/,
    rotate: 'Make a new secret',
    remove: 'Remove it',
    empty: /Nobody is told yet/,
  },
  sv: {
    add: 'Lägg till en mottagare',
    addIt: 'Lägg till',
    address: 'Adress',
    purpose: /Vad den är till för/,
    kept: 'Jag har sparat den',
    some: 'Bara de här',
    wrong: /Adressen går inte att använda/,
    test: 'Skicka ett test',
    received: 'Mottagen',
    givenUp: 'Uppgivna',
    again: 'Skicka igen',
    replay: 'Skicka igen …',
    yes: 'Skicka igen',
    enable: 'Slå på',
    replayed: /skickas igen\.$/,
    change: 'Ändra',
    save: 'Spara',
    changed: /Någon annan har ändrat mottagaren/,
    rotate: 'Skapa en ny hemlighet',
    remove: 'Ta bort',
    empty: /Ingen får veta något än/,
  },
} as const

const LOOKS = [
  ['en', 'light', 1280],
  ['sv', 'dark', 390],
] as const
type Look = readonly ['en' | 'sv', 'light' | 'dark', number]

async function signIn([language, , width]: Look, role: ConsoleVisit['role']) {
  const viewport = { width, height: 844 }
  const tab = await aConsoleTab(
    { browser, stage, url },
    {
      ...{ language, role, viewport, path: '/webhooks' },
    },
  )
  await tab.page.locator('.webhooks h1').waitFor()
  return tab
}

test.each(LOOKS)(
  'an admin adds an endpoint, tests it, sends again what it missed, and removes it (%s, %s, %i)',
  async (...look) => {
    const [language, , width] = look
    const words = WORDS[language]
    const { page, look: lookAt } = await signIn(look, 'admin')
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const dialog = (name: string) =>
      page.getByRole('dialog').getByRole('button', { name, exact: true })
    const picture = async (name: string) => {
      expect(await lookAt(`console-webhooks-${name}-${language}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }

    await page.getByText(words.empty).waitFor()
    await picture('empty')
    await button(words.add).click()
    await page.getByLabel(words.address, { exact: true }).fill('http://erp.vendor.example/')
    await button(words.addIt).click()
    await page.getByText(words.wrong).waitFor()
    await page.getByLabel(words.address, { exact: true }).fill(listener.url)
    await page.getByLabel(words.purpose).fill('ERP')
    await page.getByLabel(words.some).check()
    await page.getByRole('checkbox', { name: /order\.invited/ }).check()
    await picture('form')
    await button(words.addIt).click()
    const secret = (await page.locator('.shown-secret code').textContent()) ?? ''
    expect(secret).toMatch(/^whsec_/)
    await picture('secret')
    await button(words.kept).click()
    await page.getByText(secret).waitFor({ state: 'detached' })

    await page.locator('a.row').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/console\/webhooks\/[0-9a-f-]{36}$/)
    const address = page.url()
    await button(words.test).click()
    await page.locator('.console-rows .row').first().waitFor()
    await deliver()
    await page.locator('.console-rows').getByText(words.received, { exact: true }).waitFor()
    const heard = listener.heard.at(-1)
    expect(() =>
      new Webhook(secret).verify(heard?.text ?? '', heard?.headers as never),
    ).not.toThrow()
    await picture('endpoint')

    listener.behave(answering(503))
    const first = await aReceivedOrder(stage.world, { email: `${language}@missed.example` })
    await deliver()
    await page.goto(`${address}?state=pending`)
    await page.getByText(first.externalId).waitFor()
    await picture('retried')

    listener.behave(answering(410))
    const { externalId } = await aReceivedOrder(stage.world, { email: `${language}@gone.example` })
    await deliver()
    await page.goto(address)
    await button(words.enable).waitFor()
    await picture('gone')
    await button(words.enable).click()
    await button(words.test).waitFor()
    listener.behave(answering(204))
    await page.getByRole('link', { name: words.givenUp, exact: true }).click()
    await page.waitForURL(/state=failed$/)
    await page.getByRole('link', { name: externalId }).click()
    await button(words.again).waitFor()
    expect(await page.locator('pre').textContent()).toBe(listener.heard.at(-1)?.text)
    await picture('delivery')
    await button(words.again).click()
    await button(words.again).waitFor({ state: 'detached' })
    await deliver()
    await page.locator('.fact-list').getByText(words.received, { exact: true }).waitFor()

    await page.goto(address)
    await button(words.replay).click()
    await picture('replay')
    await dialog(words.yes).click()
    await page.getByText(words.replayed).waitFor()
    await deliver()

    await button(words.change).click()
    await page.getByLabel(words.purpose).fill('Mine')
    const [{ id } = { id: undefined }] = await listWebhookEndpoints(stage.world, { limit: 1 })
    if (id === undefined) throw new Error('There is no endpoint.')
    const actor = { kind: 'system', id: null } as const
    await changeWebhookEndpoint(stage.world, { id, changes: { description: 'Theirs' }, actor })
    await button(words.save).click()
    await page.getByText(words.changed).waitFor()
    await page.getByRole('heading', { name: 'Theirs' }).waitFor()
    await picture('changed')

    await button(words.rotate).click()
    await dialog(words.rotate).click()
    await page.locator('.shown-secret code').waitFor()
    expect(await page.locator('.shown-secret code').textContent()).not.toBe(secret)
    await button(words.kept).click()
    await button(words.remove).click()
    await dialog(words.remove).click()
    await page.getByText(words.empty).waitFor()
  },
)

test('a viewer looks at endpoints and deliveries, and is told who may change them', async () => {
  const { page, look } = await signIn(LOOKS[0], 'viewer')
  await page.getByText('An admin may add and change endpoints.').waitFor()
  expect(await page.getByRole('button', { name: WORDS.en.add }).count()).toBe(0)
  expect(await look('console-webhooks-viewer')).toEqual([])
  await page.goto(`${url}/console/webhooks/01900000-0000-7000-8000-000000000000`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await look('console-webhooks-not-there')).toEqual([])
})
