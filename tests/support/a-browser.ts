import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { ReceivedMail, RunningBerth } from './a-running-berth.ts'

/** Screenshots of every run are kept here, to be looked at. */
const PICTURES = join(import.meta.dirname, '../../.berth/pictures')

/** A real Chromium: the one that npm brings, or another by BERTH_CHROMIUM. */
export async function aBrowser(): Promise<Browser> {
  const executablePath = process.env.BERTH_CHROMIUM ?? (await unpackedChromium())
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'] })
}

/**
 * The package unpacks into the temporary folder with rights for one user alone, brings its libraries
 * only where it believes to be in a cloud function, and takes half an unpacking for a whole one.
 */
async function unpackedChromium(): Promise<string> {
  const folder = join(tmpdir(), `berth-chromium-${process.getuid?.() ?? 'user'}`)
  const whole = join(folder, 'is-whole')
  if (!existsSync(whole)) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  process.env.TMPDIR = folder
  const { default: packed } = await import('@sparticuz/chromium')
  const path = await packed.executablePath()
  writeFileSync(whole, '')
  return path
}

export type Tab = {
  readonly page: Page
  /** Saves a screenshot, and lets axe look for what keeps people out. Answers what it found. */
  readonly look: (name: string) => Promise<string[]>
  /** Opens the link in a mail, asks for the code, and types it from the newest mail. */
  readonly enter: (mail: ReceivedMail, to: string) => Promise<void>
}

/** A browser of a person of their own: no cookies are shared. */
export async function aTab(
  browser: Browser,
  berth: RunningBerth,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return {
    page,
    async look(name) {
      mkdirSync(PICTURES, { recursive: true })
      await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)
    },
    async enter(mail, to) {
      await page.goto(linkIn(mail))
      const askedAt = new Date()
      await page.getByRole('button', { name: /Send the code|Skicka koden/ }).click()
      await page.getByRole('textbox').first().waitFor()
      const code = codeIn(await berth.mailTo(to, /code|kod/i, askedAt))
      await page.getByRole('textbox').first().fill(code)
      await page.getByRole('heading', { name: /code|kod/i }).waitFor({ state: 'detached' })
    },
  }
}

/** The one link of a mail. */
export function linkIn({ text }: ReceivedMail): string {
  const link = /http:\/\/\S+\/(?:setup|claims)\/[\w-]{43}/.exec(text)?.[0]
  if (link === undefined) throw new Error('The mail has no link.')
  return link
}

export function codeIn({ text }: ReceivedMail): string {
  const code = /\b(\d{3}) ?(\d{3})\b/.exec(text)
  if (code === null) throw new Error('The mail has no code.')
  return `${code[1]}${code[2]}`
}
