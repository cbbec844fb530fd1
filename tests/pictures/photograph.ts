import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.ts'
import { writeLetter } from '../../src/edges/email/write-letter.ts'
import { en } from '../../web/kit/i18n/en.ts'
import { sv } from '../../web/kit/i18n/sv.ts'
import { queued } from '../email/every-mail.ts'
import type { Opened } from './opened.ts'
import type { MailScene, Scene } from './scene.ts'
import { expectShown, shownBy } from './shown.ts'
import { OPENS_AT, type Theatre } from './theatre.ts'

const SENTENCES = { en, sv } as const
const LOCALES = { en: 'en-GB', sv: 'sv-SE' } as const
const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const
const SCHEMES = ['light', 'dark'] as const
const OFFICE = {
  vendorName: 'Harbour Software',
  vendorSupport: 'support@harbour.example',
  publicUrl: 'https://orders.harbour.example',
}
/** A mail is read within the mail program's own page, which has the landmarks. */
const RULES_FOR_MAILS = { region: { enabled: false }, 'landmark-one-main': { enabled: false } }

export type Picture = { readonly scene: string; readonly file: string }
export type Finding = { readonly picture: string; readonly rule: string; readonly element: string }
export type Taken = { readonly pictures: readonly Picture[]; readonly findings: readonly Finding[] }

/** Somebody with a camera in front of one language's page. Pages are drawn anew for each scene. */
export type Photographer = {
  photograph(scene: Scene | MailScene): Promise<Taken>
  /** One picture of a size and place of its own. */
  frame(scene: Scene, size: { width: number; height: number }, file: string): Promise<void>
}

export async function aPhotographer(
  browser: Browser,
  theatre: Theatre,
  language: Language,
  folder: string,
): Promise<Photographer> {
  const context = await browser.newContext({
    locale: LOCALES[language],
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.clock.setFixedTime(OPENS_AT)

  const open = async (scene: Scene) => {
    await theatre.clear(language)
    const opened = await scene.reach(theatre, language)
    expectShown(scene, await shownBy(opened))
    await page.clock.setFixedTime(theatre.world.now())
    await context.clearCookies()
    await context.addCookies(cookiesOf(opened))
    await page.goto(`${theatre.url}/${opened.page}/${opened.locator}`)
    await isDrawn(page)
    await scene.act?.({ page, say: SENTENCES[language], theatre })
    await isDrawn(page)
  }
  const draw = async ({ mail }: MailScene) => {
    await page.goto('about:blank')
    const { html } = await writeLetter(OFFICE, queued(mail, language))
    await page.setContent(html)
  }
  return {
    async photograph(scene) {
      await page.setViewportSize(SIZES.desktop)
      await page.emulateMedia({ colorScheme: 'light' })
      await ('mail' in scene ? draw(scene) : open(scene))
      return takeAll(page, scene, language, folder)
    },
    async frame(scene, size, file) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: 'light' })
      await open(scene)
      await page.screenshot({ path: file })
    },
  }
}

/** The same page on a phone and a desktop, light and dark; axe looks at each. */
async function takeAll(
  page: Page,
  { name: scene, ...rest }: Scene | MailScene,
  language: Language,
  folder: string,
): Promise<Taken> {
  const rules = 'mail' in rest ? RULES_FOR_MAILS : {}
  mkdirSync(join(folder, scene), { recursive: true })
  // Once for a page, and not for each picture as a builder would: that takes longer than all else.
  await page.evaluate(axe.source)
  const pictures: Picture[] = []
  const findings: Finding[] = []
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const file = join(scene, `${language}-${size}-${colorScheme}.png`)
      // What lies behind a dialog is darkened as far as the window goes: there is no more to see.
      const fullPage = (await page.locator('dialog[open]').count()) === 0
      await page.screenshot({ path: join(folder, file), fullPage })
      pictures.push({ scene, file })
      findings.push(...(await findingsOn(page, file, rules)))
    }
  }
  return { pictures, findings }
}

/** What keeps people out: all that axe finds, and a page that is wider than its window. */
async function findingsOn(
  page: Page,
  picture: string,
  rules: NonNullable<RunOptions['rules']>,
): Promise<readonly Finding[]> {
  const options: RunOptions = { resultTypes: ['violations'], rules }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ picture, rule: id, element: html.slice(0, 160) })),
  )
  const beyond = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  if (beyond <= 0) return found
  return [...found, { picture, rule: 'wider-than-the-window', element: `by ${beyond} px` }]
}

/** The page is past its skeleton, and its fonts are there. */
async function isDrawn(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

function cookiesOf({ person, reviewer }: Opened) {
  return [...(person?.cookies ?? reviewer?.cookies ?? [])].map(([name, value]) => ({
    name,
    value,
    domain: '127.0.0.1',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict' as const,
  }))
}
