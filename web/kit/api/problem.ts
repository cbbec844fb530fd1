/** What the server refuses with: application/problem+json. */
type ProblemReply = {
  readonly code?: string
  readonly type?: string
  readonly detail?: string
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

/** A refusal by the server, as an error that can be thrown and read. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  /** In English, for whoever knows the product. */
  readonly detail: string
  readonly facts: NonNullable<ProblemReply['facts']>
  readonly errors: NonNullable<ProblemReply['errors']>

  constructor(status: number, reply: ProblemReply) {
    const code = reply.code ?? reply.type?.split('/').at(-1) ?? 'unknown'
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = reply.detail ?? ''
    this.facts = reply.facts ?? {}
    this.errors = reply.errors ?? []
  }

  /** Is this field (a key of the body) among those that were refused? */
  refuses(field: string): boolean {
    return this.errors.some(({ pointer }) => pointer.split('/').includes(field))
  }
}

/** The server could not be reached at all. */
export class NoConnection extends Error {}

export function isProblem(error: unknown, code: string): error is Problem {
  return error instanceof Problem && error.code === code
}
