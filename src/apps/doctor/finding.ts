/** What is looked at, in the order in which it is told. */
export const CHECKS = [
  'settings',
  'disk',
  'database',
  'migrations',
  'clock',
  'work',
  'reviewers',
  'address',
  'mail',
  'mail records',
  'returned mail',
  'target',
] as const

/** `wrong`: something does not work, or soon will not. `unsure`: it could not be looked at. */
export type State = 'good' | 'careful' | 'wrong' | 'unsure'

export type Finding = {
  readonly check: (typeof CHECKS)[number]
  readonly state: State
  readonly says: string
  /** What to do about it; null where nothing. */
  readonly todo: string | null
}

type Check = Finding['check']

export const good = (check: Check, says: string): Finding => ({
  ...{ check, says },
  state: 'good',
  todo: null,
})
export const careful = (check: Check, says: string, todo: string): Finding => ({
  ...{ check, says, todo },
  state: 'careful',
})
export const wrong = (check: Check, says: string, todo: string): Finding => ({
  ...{ check, says, todo },
  state: 'wrong',
})
export const unsure = (check: Check, says: string, todo: string): Finding => ({
  ...{ check, says, todo },
  state: 'unsure',
})

/** In a few words, with a code where there is one. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  const cause = error.cause instanceof Error ? whyOf(error.cause) : undefined
  return cause ?? (code === undefined ? error.message : `${code}: ${error.message}`)
}
