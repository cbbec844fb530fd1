import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { announceImport } from '../../src/use-cases/announce-import.ts'
import { aConsoleTab, type ConsoleVisit } from '../support/a-console-tab.ts'
import { aShownStage } from '../support/a-shown-stage.ts'
import type { Stage } from '../support/a-stage.ts'

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

const WORDS = {
  en: {
    begin: 'Begin the import',
    written: 'How it is written',
    goOn: 'Go on',
    doneAll: 'Every row is in the directory.',
    lacks: 'Choose a file first.',
    mayNot: 'An admin may import.',
  },
  sv: {
    begin: 'Börja läsa in',
    written: 'Hur den är skriven',
    goOn: 'Fortsätt',
    doneAll: 'Alla rader finns i katalogen.',
    lacks: 'Välj en fil först.',
    mayNot: 'Den som är administratör får läsa in.',
  },
} as const

const LOOKS = [
  ['en', 'light', 1280],
  ['sv', 'dark', 390],
] as const
type Look = readonly ['en' | 'sv', 'light' | 'dark', number]

async function signIn([language, , width]: Look, role: ConsoleVisit['role'], email?: string) {
  const viewport = { width, height: 844 }
  const tab = await aConsoleTab(
    { browser, stage, url },
    {
      ...{ language, role, viewport, path: '/imports' },
      ...(email === undefined ? {} : { email }),
    },
  )
  await tab.page.locator('.imports h1').waitFor()
  return tab
}

const rowsOf = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at},Quayside ${at} AB,customer`)
const csv = (rows: readonly string[], name = 'organizations.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`externalId,name,kind\n${rows.join('\n')}\n`),
})

test('who may not import is told so', async () => {
  const { page } = await signIn(LOOKS[0], 'viewer')
  await page.getByText(WORDS.en.mayNot).waitFor()
  expect(await page.locator('input[type=file]').count()).toBe(0)
})

test.each(LOOKS)(
  'an admin sends a file, sees what was refused, mends it, and goes on with one that stopped (%s, %s, %i)',
  async (...look) => {
    const [language, , width] = look
    const words = WORDS[language]
    const { page, look: lookAt } = await signIn(look, 'admin')
    const picture = async (name: string) => {
      expect(await lookAt(`console-imports-${name}-${language}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
    await page.getByRole('button', { name: words.begin }).click()
    await page.getByText(words.lacks).waitFor()
    await page.locator('summary').click()
    await picture('new')

    const field = page.locator('input[type=file]')
    await field.setInputFiles({ ...csv([]), buffer: Buffer.from('externalId,colour\n') })
    await page.getByRole('button', { name: words.begin }).click()
    await page.getByText('"colour" is not known').waitFor()
    await picture('not-taken')

    const bad = ['bad-1,,customer', 'bad-2,Firm AB,firm', 'bad-3,Short AB']
    await field.setInputFiles(csv([...rowsOf(3_000, language), ...bad]))
    await page.getByRole('button', { name: words.begin }).click()
    await page.waitForURL(/\/console\/imports\/[0-9a-f-]{36}$/)
    await page.getByRole('row', { name: /kind.*customer, partner/ }).waitFor()
    expect(await page.locator('[data-count=loadedCount] dd').textContent()).toMatch(/^3\D000$/)
    await picture('refused')
    const download = page.waitForEvent('download')
    await page.locator('a[download]').click()
    expect((await download).suggestedFilename()).toMatch(/^refused-rows-.*\.csv$/)

    const file = csv(rowsOf(10, `${language}-stopped`), 'stopped.csv')
    const { id } = await announceImport(stage.world, {
      format: 'csv',
      fileName: file.name,
      totalByteCount: file.buffer.length,
      beginning: String(file.buffer),
    })
    await page.goto(`${url}/console/imports`)
    await page.locator('.row').first().waitFor()
    await picture('list')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${url}/console/imports/${id}`)
    // The list has a field for files too, until the page of the import has come.
    await page.getByRole('button', { name: words.goOn }).waitFor()
    await page.locator('input[type=file]').setInputFiles(csv(rowsOf(11, 'other')))
    await page.locator('.field-error').waitFor()
    await picture('stopped')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: words.goOn }).click()
    await page.getByText(words.doneAll).waitFor()
    await picture('done')
  },
)

test('an import that runs is watched while it does', async () => {
  const { page, look } = await signIn(LOOKS[0], 'admin', 'watching@vendor.example')
  const rows = rowsOf(60_000, 'many')
  await page.locator('input[type=file]').setInputFiles(csv(rows, 'many.csv'))
  await page.getByRole('button', { name: WORDS.en.begin }).click()
  await page.getByText('Rows per second').waitFor()
  await page.getByText(/^about \d+ seconds?$/).waitFor()
  expect(await look('console-imports-running')).toEqual([])
  // The page may be left: the file is sent on.
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.getByRole('searchbox').waitFor()
  await page.goBack()
  await page.getByText(WORDS.en.doneAll).waitFor({ timeout: 120_000 })
  expect(await page.locator('[data-count=loadedCount] dd').textContent()).toBe('60,000')
})
