import type { EdgeCode } from './problem-types-of-http.ts'

export type FieldFault = { readonly pointer: string; readonly detail: string }

/** Thrown when the HTTP edge itself refuses a request. */
export class HttpRefusal extends Error {
  readonly code: EdgeCode
  readonly errors: readonly FieldFault[]

  constructor(code: EdgeCode, detail: string, errors: readonly FieldFault[] = []) {
    super(detail)
    this.name = 'HttpRefusal'
    this.code = code
    this.errors = errors
  }
}
