import type { Page } from 'playwright-core'
import type { ClaimKind, ClaimState } from '../../src/domain/claims/claim.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Mail, MailKind } from '../../src/domain/mails/mail.ts'
import type { ReviewKind } from '../../src/domain/reviews/review.ts'
import type { SetupNotice, SetupStep } from '../../src/domain/setups/setup.ts'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import type { Sentences } from '../../web/kit/i18n/en.ts'
import type { Opened } from './opened.ts'
import type { Theatre } from './theatre.ts'

type DepartureStage = NonNullable<SetupView['departure']>['stage']

/** What a scene shows: read from what the server answers, so that a scene cannot claim it. */
export type Shown =
  | `step ${SetupStep}`
  | `notice ${SetupNotice['kind']}`
  | `review ${ReviewKind}`
  | `claim ${ClaimKind} ${ClaimState}`
  | `departure ${DepartureStage}`
  | `mail ${MailKind}`
  | `console ${string}`
  | 'before the code'

export type Acting = {
  readonly page: Page
  /** The sentences of the page's language, to find buttons and fields by. */
  readonly say: Sentences
  readonly theatre: Theatre
}

/** A state of a screen: how it is reached by the real calls, and what is then done on the page. */
export type Scene = {
  readonly name: string
  readonly shows: readonly Shown[]
  readonly reach: (theatre: Theatre, language: Language) => Promise<Opened>
  readonly act?: (acting: Acting) => Promise<void>
}

/** A mail as its receiver sees it. */
export type MailScene = {
  readonly name: string
  readonly shows: readonly Shown[]
  readonly mail: Mail
}
