import type { Browser, Page } from 'playwright-core'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { aTab, type Tab } from './a-browser.ts'
import { letterTo } from './a-postman.ts'
import type { Stage } from './a-stage.ts'

const SEND = { en: 'Send me a code', sv: 'Skicka en kod' } as const
export type Spoken = keyof typeof SEND

export type ConsoleVisit = {
  readonly language: Spoken
  readonly role: 'viewer' | 'reviewer' | 'admin'
  readonly viewport: { readonly width: number; readonly height: number }
  /** Where to go first, below /console. */
  readonly path: string
  /** Told apart by role and language unless given. */
  readonly email?: string
  /** Dark in Swedish unless told. */
  readonly colorScheme?: 'light' | 'dark'
}

/** A reviewer's own browser, signed in by a code. */
export async function aConsoleTab(
  { browser, stage, url }: { browser: Browser; stage: Stage; url: string },
  visit: ConsoleVisit,
): Promise<Tab & { readonly email: string }> {
  const { language, role, viewport, path } = visit
  const { email = `${role}-${language}@vendor.example` } = visit
  const actor = { kind: 'system', id: null } as const
  await addReviewer(stage.world, { email, role, actor })
  const tab = await aTab(browser, { url } as Parameters<typeof aTab>[1], {
    viewport,
    locale: language,
    timezoneId: 'Europe/Stockholm',
    colorScheme: visit.colorScheme ?? (language === 'sv' ? 'dark' : 'light'),
  })
  const { page } = tab
  await page.goto(`${url}/console${path}`)
  await page.getByRole('textbox').fill(email)
  await page.getByRole('button', { name: SEND[language] }).click()
  await page.getByText(email).first().waitFor()
  const { code } = (await letterTo(stage.world, email, 'reviewer-sign-in-code')).secret
  await page.getByRole('textbox').fill(code ?? '')
  await page.getByRole('navigation').first().waitFor()
  return { ...tab, email }
}

/** True when nothing of the page stands outside of the window. */
export async function fitsInWidth(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')
}
