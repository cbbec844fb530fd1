import type { Browser, Page } from 'playwright-core'
import type { MailKind } from '../../src/domain/mails/mail.ts'
import { aTab, type Tab } from './a-browser.ts'
import { letterTo, locatorIn } from './a-postman.ts'
import type { Stage } from './a-stage.ts'

const OF_CLAIM: readonly MailKind[] = [
  'claim-administrator',
  'claim-confirmation',
  'claim-acceptance',
  'claim-partner-link',
  'departure-notice',
]

export type Visits = {
  /** A browser of their own at the page of the newest mail of this kind, past the code. */
  open(email: string, kind: MailKind, options?: Parameters<typeof aTab>[2]): Promise<Tab>
  /** The same in a browser that is open. */
  enter(page: Page, email: string, kind: MailKind): Promise<void>
}

/** People in a real browser at a stage whose clock is moved: mails are read from the queue. */
export function visitsAt(browser: Browser, stage: Stage, url: string): Visits {
  async function enter(page: Page, email: string, kind: MailKind): Promise<void> {
    const locator = await locatorIn(stage.world, email, kind)
    // A second code within a minute would not be sent.
    stage.world.clock.jump({ minutes: 2 })
    await page.goto(`${url}/${OF_CLAIM.includes(kind) ? 'claims' : 'setup'}/${locator}`)
    await page.getByRole('button', { name: /Send the code|Skicka koden/ }).click()
    await page.getByRole('textbox').first().waitFor()
    const { code } = (await letterTo(stage.world, email, 'code')).secret
    await page
      .getByRole('textbox')
      .first()
      .fill(code ?? '')
    await page
      .getByRole('heading', { name: /Enter the code|Ange koden|Skriv/ })
      .waitFor({ state: 'detached' })
  }
  return {
    enter,
    async open(email, kind, options = {}) {
      // It takes of a running service only where its mails are.
      const tab = await aTab(browser, { url } as Parameters<typeof aTab>[1], options)
      await enter(tab.page, email, kind)
      return tab
    },
  }
}
