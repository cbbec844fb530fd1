import type { Connection } from './connection.ts'
import type { components } from './generated/api.ts'
import type { ProblemDetails } from './problem.ts'

type Schemas = components['schemas']
export type MatchQuestion = Schemas['MatchQuestion']
/** The answer to one of many questions; `error` says why one could not be read. */
export type MatchAnswer = Schemas['Match'] & { readonly error?: ProblemDetails }

export type ImportInput = {
  /** Rows of NDJSON as objects, or the text or bytes of a file as they are. */
  readonly rows: AsyncIterable<object | string | Uint8Array> | Iterable<object> | string
  /** What text and bytes are. `ndjson` unless told. */
  readonly format?: 'ndjson' | 'csv'
  /** The id of an import that was interrupted: goes on after its last row; send the same rows from the beginning. */
  readonly resume?: string
  readonly signal?: AbortSignal
}

export type Streams = {
  /**
   * Loads many rows into the directory while they arrive. Ends when all are loaded: `refusedCount`
   * says how many could not be used, `berth.each('listRefusedRows', …)` which and why. Not repeated
   * on its own; the rows replace what is there, so that you may, and `resume` goes on.
   */
  readonly importDirectory: (input: ImportInput) => Promise<Schemas['Import']>
  /** Answers many questions, in their order, while they come. */
  readonly matchMany: (
    questions: AsyncIterable<MatchQuestion> | Iterable<MatchQuestion>,
    options?: { readonly signal?: AbortSignal },
  ) => AsyncGenerator<MatchAnswer, void, undefined>
}

/** A batch is small enough to be asked again, and large enough that the way does not count. */
const BATCH = 500
const NDJSON = 'application/x-ndjson'

export function streamsOver(connection: Connection): Streams {
  return {
    importDirectory: (input) => importOver(connection, input),
    matchMany: (questions, { signal } = {}) => matchOver(connection, questions, signal),
  }
}

async function importOver(connection: Connection, input: ImportInput): Promise<Schemas['Import']> {
  const { rows, format = 'ndjson', resume, signal } = input
  const query = resume === undefined ? '' : `?resume=${encodeURIComponent(resume)}`
  const { text } = await connection.ask({
    method: 'POST',
    path: `/v1/imports${query}`,
    headers: { 'content-type': format === 'csv' ? 'text/csv' : NDJSON },
    body: typeof rows === 'string' ? rows : streamOf(rows),
    isRepeatable: false,
    timeoutMs: undefined,
    signal,
  })
  return JSON.parse(text) as Schemas['Import']
}

function streamOf(rows: Exclude<ImportInput['rows'], string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = piecesOf(rows)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(value instanceof Uint8Array ? value : encoder.encode(value))
    },
    async cancel() {
      await source.return(undefined)
    },
  })
}

async function* piecesOf(rows: AsyncIterable<object | string> | Iterable<object>) {
  for await (const row of rows) {
    yield typeof row === 'string' || row instanceof Uint8Array ? row : `${JSON.stringify(row)}\n`
  }
}

async function* matchOver(
  connection: Connection,
  questions: AsyncIterable<MatchQuestion> | Iterable<MatchQuestion>,
  signal: AbortSignal | undefined,
): AsyncGenerator<MatchAnswer, void, undefined> {
  for await (const batch of batchesOf(questions)) {
    const { text } = await connection.ask({
      method: 'POST',
      path: '/v1/matches:batch',
      headers: { 'content-type': NDJSON },
      body: batch.map((question) => `${JSON.stringify(question)}\n`).join(''),
      isRepeatable: true,
      timeoutMs: connection.timeoutMs,
      signal,
    })
    for (const line of text.trimEnd().split('\n')) yield JSON.parse(line) as MatchAnswer
  }
}

async function* batchesOf<T>(all: AsyncIterable<T> | Iterable<T>) {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
