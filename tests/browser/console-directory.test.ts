import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findTwins } from '../../src/use-cases/find-twins.ts'
import {
  aConsoleTab,
  type ConsoleVisit,
  fitsInWidth,
  type Spoken,
} from '../support/a-console-tab.ts'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

vi.setConfig({ testTimeout: 180_000 })

const WORDS = {
  en: {
    directory: 'Directory',
    twins: 'Possible twins',
    two: 'They are two',
    reason: /^Both are called “/,
  },
  sv: {
    directory: 'Katalogen',
    twins: 'Möjliga dubbletter',
    two: 'De är två',
    reason: /^Båda heter ”/,
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

const signIn = (language: Spoken, role: ConsoleVisit['role'], viewport: ConsoleVisit['viewport']) =>
  aConsoleTab({ browser, stage, url }, { language, role, viewport, path: '/directory' })

async function fill(): Promise<void> {
  await fillDirectory(stage.world, {
    organizations: [
      anOrganizationRow({
        externalId: 'yard-1',
        name: 'Cormorant Shipyard AB',
        otherNames: ['Velvetine'],
        domains: [{ name: 'cormorant.example', status: 'verified' }],
        activeSubscriptions: 3,
      }),
      anOrganizationRow({
        externalId: 'yard-2',
        name: 'Cormorant Shipyard',
        domains: [{ name: 'cormorant-yard.example', status: 'unverified' }],
        activeSubscriptions: 0,
      }),
      anOrganizationRow({ externalId: 'p-1', name: 'Quartz Partner', kind: 'partner' }),
      ...Array.from({ length: 60 }, (_, at) =>
        anOrganizationRow({ externalId: `row-${at}`, name: `Quayside ${at + 10} AB` }),
      ),
    ],
    users: ['zoe', 'adam'].map((name) =>
      aUserRow({
        organizationExternalId: 'yard-1',
        externalId: `a-${name}`,
        email: `${name}@cormorant.example`,
      }),
    ),
    links: [{ partnerExternalId: 'p-1', customerExternalId: 'yard-1' }],
  })
  await findTwins(stage.world)
}

test('empty pages teach the next step with its command', async () => {
  const { page, look } = await signIn('en', 'viewer', { width: 390, height: 844 })
  await page.getByText('npm run berth -- import organizations.ndjson').waitFor()
  expect(await look('console-directory-empty')).toEqual([])
  await page.getByRole('link', { name: 'Possible twins' }).click()
  await page.getByText('npm run berth -- directory twins').waitFor()
  expect(await look('console-twins-empty')).toEqual([])
  await page.goto(`${url}/console/directory/nothing`)
  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  expect(await look('console-nothing-here')).toEqual([])
})

test.each([
  ['en', { width: 1280, height: 800 }],
  ['sv', { width: 390, height: 844 }],
] as const)(
  'a reviewer finds an organization as it is typed, compares twins and says that they are two (%s)',
  async (language, viewport) => {
    await fill()
    const words = WORDS[language]
    const { page, look } = await signIn(language, 'reviewer', viewport)
    await page.getByText('Quayside 10 AB').waitFor()
    expect(await look(`console-directory-${language}`)).toEqual([])

    await page.getByRole('searchbox').pressSequentially('shipy', { delay: 30 })
    await page.getByText('Quayside 10 AB').waitFor({ state: 'detached' })
    await page.getByRole('searchbox').fill('Velvetine')
    await page.getByText('Cormorant Shipyard AB').waitFor()
    await page.waitForURL(/\?q=Velvetine$/)
    expect(await look(`console-directory-found-${language}`)).toEqual([])
    await page.getByRole('searchbox').blur()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')

    await page.getByText('adam@cormorant.example').waitFor()
    await page.getByRole('link', { name: 'Quartz Partner' }).waitFor()
    expect(await look(`console-organization-${language}`)).toEqual([])
    expect(await fitsInWidth(page)).toBe(true)

    await page.getByRole('link', { name: words.twins }).first().click()
    await page.getByRole('link', { name: /yard-2/ }).click()
    await page.getByText('DELETE /v1/organizations/yard-2').waitFor()
    await page.getByText(words.reason).waitFor()
    expect(await look(`console-twins-${language}`)).toEqual([])
    if (language === 'en') return
    await page.getByRole('button', { name: words.two }).click()
    await page.getByRole('alert').waitFor()
    await page.getByRole('textbox').fill('Två varv i två städer.')
    await page.getByRole('button', { name: words.two }).click()
    await page.getByText('Två varv i två städer.').waitFor()
    await page.getByRole('button', { name: words.two }).waitFor({ state: 'detached' })
    expect(await look(`console-twins-dismissed-${language}`)).toEqual([])
  },
)
