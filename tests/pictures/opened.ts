import type { Person } from '../support/a-person.ts'

/** A page as somebody has it open: with a session, or (no person) with the link alone. */
export type Opened = {
  readonly page: 'setup' | 'claims'
  readonly locator: string
  readonly person?: Person
}
