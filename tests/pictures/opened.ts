import type { Person } from '../support/a-person.ts'
import type { TestReviewer } from '../support/a-reviewer.ts'

/** A page as somebody has it open: with a session, or (no person) with the link alone. */
export type OpenedByLink = {
  readonly page: 'setup' | 'claims'
  readonly locator: string
  readonly person?: Person
  readonly reviewer?: undefined
}

/** A page of the console as a reviewer has it open. */
export type OpenedInConsole = {
  readonly page: 'console'
  /** What comes after /console/; the call of the page is named alike. */
  readonly locator: string
  readonly person?: undefined
  readonly reviewer: TestReviewer
}

export type Opened = OpenedByLink | OpenedInConsole
