import type { operations } from './generated/api.ts'
import type { CALLS } from './generated/calls.ts'

type Calls = typeof CALLS
/** A call by its name: the `operationId` of the reference. */
export type CallName = keyof Calls
type Operation<Name extends CallName> = operations[Name]
type Parameters<Name extends CallName> = Operation<Name>['parameters']

type Nothing = Record<never, never>
type Given<T> = Exclude<T, undefined>

type PathPart<P> = P extends { path: infer Path } ? { readonly path: Path } : Nothing
type QueryPart<P> = P extends { query?: infer Query }
  ? [Given<Query>] extends [never]
    ? Nothing
    : { readonly query?: Query }
  : Nothing
type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { readonly body: Body }
  : O extends { requestBody?: infer Request }
    ? Given<Request> extends { content: { 'application/json': infer Body } }
      ? { readonly body?: Body }
      : Nothing
    : Nothing
type ConditionPart<P> = P extends { header?: { 'If-Match'?: infer Tag } }
  ? [Given<Tag>] extends [string]
    ? {
        /** The `etag` of a read: refused with 412 when somebody changed it since. */ readonly ifMatch?: string
      }
    : Nothing
  : Nothing
type OncePart<Call> = Call extends { isAnsweredOnce: true }
  ? {
      /** Makes a repeat safe, also one of another process; a new one for each call unless told. */ readonly idempotencyKey?: string
    }
  : Nothing

/** What a call takes: `path`, `query` and `body` as the reference names them. */
export type Input<Name extends CallName> = PathPart<Parameters<Name>> &
  QueryPart<Parameters<Name>> &
  BodyPart<Operation<Name>> &
  ConditionPart<Parameters<Name>> &
  OncePart<Calls[Name]> & {
    /** Gives the call up, also between two attempts. */
    readonly signal?: AbortSignal
  }

type JsonOf<Response> = Response extends { content: { 'application/json': infer Data } }
  ? Data
  : never
type Succeeded<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202)]: JsonOf<Responses[Status]>
}[keyof Responses & (200 | 201 | 202)]

/** The body of a success; null where there is none (204). */
export type Output<Name extends CallName> = [Succeeded<Operation<Name>['responses']>] extends [
  never,
]
  ? null
  : Succeeded<Operation<Name>['responses']>

/** A success. */
export type Reply<Data> = {
  readonly data: Data
  /** 201 says that something new was made, 200 that it was there. */
  readonly status: number
  /** For `ifMatch` of a later change; null where the call has none. */
  readonly etag: string | null
  /** The reply of an earlier call with the same Idempotency-Key. */
  readonly isReplayed: boolean
}

type Method<Name extends CallName> =
  Nothing extends Input<Name>
    ? (input?: Input<Name>) => Promise<Reply<Output<Name>>>
    : (input: Input<Name>) => Promise<Reply<Output<Name>>>

/** Every call of the reference, by its `operationId`. */
export type Methods = { readonly [Name in keyof Calls]: Method<Name> }

/** Calls that answer page by page. */
export type ListName = {
  [Name in CallName]: Calls[Name] extends { pagedBy: string } ? Name : never
}[CallName]

/** One of what a list has. */
export type Item<Name extends ListName> =
  Output<Name> extends { items: readonly (infer One)[] } ? One : never
