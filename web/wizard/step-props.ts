import type { SetupView } from '../../src/edges/http/contracts/setup.ts'

export type StepProps = {
  readonly view: SetupView
  /** When the server was last asked, in milliseconds. */
  readonly lookedAt: number
}
/** What the match found. */
export type Found = NonNullable<SetupView['candidates']>
