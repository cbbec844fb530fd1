import type { CallName, Input, Item, ListName, Methods, Output, Reply } from './calls.ts'
import { type BerthOptions, type Connection, connect } from './connection.ts'
import type { components } from './generated/api.ts'
import { CALLS } from './generated/calls.ts'
import { rest } from './retries.ts'
import { type Streams, streamsOver } from './streams.ts'

export type BerthEvent = components['schemas']['Event']

export type FollowOptions = {
  /** The `cursor` of the last event that you have dealt with; from the first event of all without. */
  readonly after?: string | undefined
  /** How long to wait when there is nothing new. 2,000 unless told. */
  readonly pauseMs?: number
  /** Ends the following. */
  readonly signal?: AbortSignal
}

/** Everything that Berth answers to a key. */
export type Berth = Methods &
  Streams & {
    /** Everything that a list has, page after page: `for await (const order of berth.each('listOrders'))`. */
    readonly each: <Name extends ListName>(
      list: Name,
      ...input: Parameters<Methods[Name]>
    ) => AsyncGenerator<Item<Name>, void, undefined>
    /** Events as they happen, without end: each at least once, none missed. Keep the `cursor` of each when it is dealt with. */
    readonly follow: (options?: FollowOptions) => AsyncGenerator<BerthEvent, void, undefined>
  }

type AnyInput = {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly ifMatch?: string
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}
type AnyCall = {
  readonly method: string
  readonly path: string
  readonly isAnsweredOnce?: true
  readonly isHarmlessToRepeat?: true
  readonly pagedBy?: 'cursor' | 'after'
}

/**
 * A client of Berth's API. Nothing is sent until the first call. What Berth refuses is thrown as
 * `BerthProblem`; where no answer came after all attempts, `BerthUnreachable`.
 */
export function connectBerth(options: BerthOptions): Berth {
  const connection = connect(options)
  const perform = (name: CallName, input: AnyInput = {}) => performOver(connection, name, input)
  const names = Object.keys(CALLS) as CallName[]
  const methods = Object.fromEntries(
    names.map((name) => [name, (input?: AnyInput) => perform(name, input)]),
  ) as unknown as Methods
  return {
    ...methods,
    ...streamsOver(connection),
    each: (name, ...[input]) => eachOf(perform, name, input as AnyInput | undefined),
    follow: (following = {}) => followed(methods, following),
  }
}

type Perform = (name: CallName, input?: AnyInput) => Promise<Reply<unknown>>

async function performOver(connection: Connection, name: CallName, input: AnyInput) {
  const call: AnyCall = CALLS[name]
  const headers: Record<string, string> = {}
  if (call.isAnsweredOnce) headers['idempotency-key'] = input.idempotencyKey ?? crypto.randomUUID()
  if (input.ifMatch !== undefined) headers['if-match'] = input.ifMatch
  if (input.body !== undefined) headers['content-type'] = 'application/json'
  const answer = await connection.ask({
    method: call.method,
    path: pathOf(call.path, input),
    headers,
    ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    isRepeatable: isRepeatable(call, input),
    timeoutMs: connection.timeoutMs,
    signal: input.signal,
  })
  return {
    data: answer.text === '' ? null : (JSON.parse(answer.text) as unknown),
    status: answer.status,
    etag: answer.headers.get('etag'),
    isReplayed: answer.headers.get('idempotent-replayed') === 'true',
  }
}

/** With `ifMatch` a repeat of what was done is refused: only the caller can tell. */
function isRepeatable({ method, isAnsweredOnce, isHarmlessToRepeat }: AnyCall, input: AnyInput) {
  if (input.ifMatch !== undefined) return false
  return ['GET', 'PUT', 'DELETE'].includes(method) || !!isAnsweredOnce || !!isHarmlessToRepeat
}

function pathOf(template: string, { path = {}, query = {} }: AnyInput): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name]
    // `fetch` would take dots as steps in the path, and call something else.
    if (value === undefined || /^\.{0,2}$/.test(value)) {
      throw new TypeError(`path.${name} must be an id.`)
    }
    return encodeURIComponent(value)
  })
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(
    wanted.map(([name, value]): [string, string] => [name, String(value)]),
  )
  return wanted.length === 0 ? filled : `${filled}?${search}`
}

async function* eachOf<Name extends ListName>(
  perform: Perform,
  name: Name,
  input: AnyInput = {},
): AsyncGenerator<Item<Name>, void, undefined> {
  const { pagedBy } = CALLS[name]
  for (let query = input.query; ; ) {
    const { data } = await perform(name, { ...input, ...(query ? { query } : {}) })
    const page = data as Output<Name> & { nextCursor: string | null; items: Item<Name>[] }
    yield* page.items
    if (page.nextCursor === null) return
    query = { ...query, [pagedBy]: page.nextCursor }
  }
}

async function* followed(
  { listEvents }: Methods,
  { after, pauseMs = 2000, signal }: FollowOptions,
): AsyncGenerator<BerthEvent, void, undefined> {
  const ending = signal === undefined ? {} : { signal }
  for (let last = after; ; ) {
    const query = { limit: 200, ...(last === undefined ? {} : { after: last }) }
    const { data } = await listEvents({ query, ...ending } satisfies Input<'listEvents'>)
    yield* data.items
    last = data.items.at(-1)?.cursor ?? last
    if (data.nextCursor === null) await rest(pauseMs, signal)
  }
}
