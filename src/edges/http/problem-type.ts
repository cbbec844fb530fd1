export type ProblemType = {
  readonly status: number
  readonly title: string
  /** What happened: the text of the problem's page. */
  readonly meaning: string
  /** What to do about it. */
  readonly remedy: string
}

export function problemType(
  status: number,
  title: string,
  meaning: string,
  remedy: string,
): ProblemType {
  return { status, title, meaning, remedy }
}
