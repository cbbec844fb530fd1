import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pageRoutes } from '../../src/edges/http/pages.ts'
import { buildServer } from '../../src/edges/http/server.ts'
import { PROVIDER_CALLBACK } from '../../src/edges/http/sign-in-ways.ts'
import { openIdProvider } from '../../src/edges/openid/openid-provider.ts'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { removeReviewer } from '../../src/use-cases/remove-reviewer.ts'
import { aTab } from '../support/a-browser.ts'
import { letterTo } from '../support/a-postman.ts'
import { aConsoleBrowser, signInByCode } from '../support/a-reviewer.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'
import { anOpenIdProvider, type TestProvider } from '../support/an-openid-provider.ts'
import { freePort } from '../targets/free-port.ts'

vi.setConfig({ testTimeout: 120_000 })

const actor = { kind: 'system', id: null } as const
const WORDS = {
  en: {
    address: 'Your e-mail address',
    send: 'Send me a code',
    out: 'Sign out',
    mine: 'My sessions',
  },
  sv: {
    address: 'Din mejladress',
    send: 'Skicka en kod',
    out: 'Logga ut',
    mine: 'Mina inloggningar',
  },
} as const
type Spoken = keyof typeof WORDS

const distDirectory = join(import.meta.dirname, '../../web/dist')
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

const DESKTOP = { width: 1200, height: 800 }

async function open(language: Spoken, path = '/console', viewport = DESKTOP, at = url) {
  const tab = await aTab(browser, { url } as Parameters<typeof aTab>[1], {
    viewport,
    locale: language,
    timezoneId: 'Europe/Stockholm',
    colorScheme: language === 'sv' ? 'dark' : 'light',
  })
  await tab.page.goto(`${at}${path}`)
  return tab
}

async function ask(page: Page, language: Spoken, email: string): Promise<void> {
  await page.getByLabel(WORDS[language].address).fill(email)
  await page.getByRole('button', { name: WORDS[language].send }).click()
  await page.getByText(email).first().waitFor()
}
const codeTo = async (email: string) =>
  (await letterTo(stage.world, email, 'reviewer-sign-in-code')).secret.code ?? ''

test.each([
  ['en', 'ann@vendor.example', { width: 1200, height: 800 }],
  ['sv', 'astrid@vendor.example', { width: 390, height: 844 }],
] as const)(
  'a reviewer signs in, sees the sessions, ends one and signs out (%s)',
  async (language, email, viewport) => {
    await addReviewer(stage.world, { email, role: 'reviewer', name: 'Ann Lund', actor })
    const { page, look } = await open(language, '/console/sessions', viewport)
    await page.getByLabel(WORDS[language].address).waitFor()
    expect(await look(`console-sign-in-${language}`)).toEqual([])

    await page.getByLabel(WORDS[language].address).fill('ann')
    await page.getByRole('button', { name: WORDS[language].send }).click()
    expect(await look(`console-sign-in-half-an-address-${language}`)).toEqual([])
    await ask(page, language, email)
    expect(await look(`console-sign-in-code-${language}`)).toEqual([])

    const code = await codeTo(email)
    await page.getByRole('textbox').fill(code === '000000' ? '000001' : '000000')
    await page.getByText(/4 tries left|4 försök kvar/).waitFor()
    expect(await look(`console-sign-in-code-wrong-${language}`)).toEqual([])
    await page.getByRole('textbox').fill(code)

    // The page that was opened first, without going anywhere.
    await page.getByText('Chrome, Linux').first().waitFor()
    stage.world.clock.jump({ minutes: 2 })
    const elsewhere = aConsoleBrowser(stage)
    await signInByCode(stage, elsewhere, email)
    await page.reload()
    await page.getByText('Firefox, Linux').waitFor()
    expect(await look(`console-my-sessions-${language}`)).toEqual([])
    await page.getByRole('button', { name: /Firefox, Linux/ }).click()
    expect(await look(`console-my-sessions-ask-${language}`)).toEqual([])
    await page
      .getByRole('button', { name: /^(End it|Avsluta)$/ })
      .last()
      .click()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Firefox, Linux' })
      .waitFor({ state: 'detached' })
    expect((await elsewhere.call('GET', 'sessions')).status).toBe(401)

    await page.getByRole('button', { name: WORDS[language].out }).click()
    await page.getByRole('alert').waitFor()
    expect(await look(`console-signed-out-${language}`)).toEqual([])
    await page.reload()
    await page.getByLabel(WORDS[language].address).waitFor()
  },
)

test('a session that is ended elsewhere brings the sign-in back, and says so', async () => {
  const email = 'gone@vendor.example'
  const { id } = await addReviewer(stage.world, { email, role: 'viewer', actor })
  const { page, look } = await open('en', '/console/sessions')
  await ask(page, 'en', email)
  await page.getByRole('textbox').fill(await codeTo(email))
  await page.getByText('Chrome, Linux').waitFor()
  await removeReviewer(stage.world, { reviewer: id, actor })
  await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))")
  await page.getByText('Your session has ended').waitFor()
  expect(await look('console-session-ended')).toEqual([])
})

test('somebody who is no reviewer sees what a reviewer sees, and gets no mail', async () => {
  const { page } = await open('en')
  await ask(page, 'en', 'stranger@elsewhere.example')
  await page.getByText('If stranger@elsewhere.example belongs to a reviewer').waitFor()
  await page.getByRole('textbox').fill('123456')
  await page.getByText('4 tries left').waitFor()
  await expect(codeTo('stranger@elsewhere.example')).rejects.toThrow('No reviewer-sign-in-code')
})

test.each(['not-a-reviewer', 'sign-in-ended', 'sign-in-away', 'something-else'])(
  'the way back from a provider tells of %s once, and leads to the door',
  async (why) => {
    const { page, look } = await open('en', `/console?refused=${why}`)
    await page.getByRole('button', { name: 'Begin again' }).waitFor()
    expect(page.url()).toBe(`${url}/console`)
    expect(await look(`console-refused-${why}`)).toEqual([])
    await page.getByRole('button', { name: 'Begin again' }).click()
    await page.getByLabel('Your e-mail address').waitFor()
  },
)

test('with the vendor’s provider one press leads there and back to the page that was wanted', async () => {
  const port = await freePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const provider = await anOpenIdProvider(`${publicUrl}${PROVIDER_CALLBACK}`)
  const server = buildServer(stage.world, {
    publicUrl,
    signIn: { isCodeOpen: true, openId: signInAt(provider, publicUrl) },
    extend: (scope) => pageRoutes(scope, { distDirectory }),
  })
  await server.listen({ port, host: '127.0.0.1' })
  try {
    provider.people.set('4711', { name: 'Olle Nord', email: 'olle@vendor.example', groups: ['it'] })
    provider.actAs('4711')
    const { page, look } = await open('sv', '/console/sessions', DESKTOP, publicUrl)
    const button = page.getByRole('button', { name: 'Logga in med Vendor Login' })
    await button.waitFor()
    expect(await look('console-sign-in-provider-sv')).toEqual([])
    await button.click()
    await page.getByText('Inloggad som Olle Nord').waitFor()
    expect(page.url()).toBe(`${publicUrl}/console/sessions`)
    expect(await look('console-signed-in-by-provider-sv')).toEqual([])

    await page.getByRole('button', { name: 'Logga ut' }).click()
    provider.people.set('4711', { groups: ['lunch'] })
    await button.click()
    await page.getByRole('heading', { name: 'Du får inte använda konsolen' }).waitFor()
    await page.getByRole('button', { name: 'Börja om' }).click()
    await button.waitFor()
  } finally {
    await server.close()
    await provider.leave()
  }
})

function signInAt({ issuer, clientId, clientSecret }: TestProvider, publicUrl: string) {
  return openIdProvider({
    ...{ issuer, clientId, clientSecret, name: 'Vendor Login' },
    groupsOf: { viewer: [], reviewer: [], admin: ['it'] },
    redirectUri: `${publicUrl}${PROVIDER_CALLBACK}`,
    scope: 'openid profile email',
    groupsClaim: 'groups',
    onFailure: () => {},
  })
}
