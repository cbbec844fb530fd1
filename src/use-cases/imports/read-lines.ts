const LINE_FEED = 10
const LONGEST_LINE_BYTES = 256 * 1024

/** The JSON value of a line, or what is wrong with the line. */
export function jsonOf(line: Line): { readonly value: unknown } | { readonly problem: string } {
  if (line.problem !== undefined) return { problem: line.problem }
  try {
    return { value: JSON.parse(line.text) }
  } catch {
    return { problem: 'The line is not valid JSON' }
  }
}

/** A line of a stream; `text` is empty when it is not UTF-8 or too long, and `problem` says so. */
export type Line = {
  readonly number: number
  readonly text: string
  readonly problem: string | undefined
  /** Bytes of the stream up to the end of this line. */
  readonly endByte: number
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Splits a stream into lines and holds no more than one chunk and one line. A line that is longer
 * than 256 KiB or no UTF-8 is reported as such, and the next one is read as usual.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const unfinished = new UnfinishedLine()
  let number = 0
  let endByte = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      number += 1
      yield { number, endByte: endByte + to + 1, ...unfinished.finish(chunk.subarray(from, to)) }
      from = to + 1
    }
    unfinished.add(chunk.subarray(from))
    endByte += chunk.length
  }
  if (unfinished.isEmpty) return
  yield { number: number + 1, endByte, ...unfinished.finish(new Uint8Array()) }
}

class UnfinishedLine {
  #parts: Uint8Array[] = []
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(part: Uint8Array): void {
    this.#length += part.length
    if (this.#length <= LONGEST_LINE_BYTES) this.#parts.push(part.slice())
    else this.#parts = []
  }

  finish(last: Uint8Array): { text: string; problem: string | undefined } {
    const length = this.#length + last.length
    const parts = [...this.#parts, last]
    this.#parts = []
    this.#length = 0
    if (length > LONGEST_LINE_BYTES) return { text: '', problem: 'The line is longer than 256 KiB' }
    return decoded(parts.length === 1 ? last : joined(parts, length))
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function decoded(bytes: Uint8Array): { text: string; problem: string | undefined } {
  try {
    return { text: decoder.decode(bytes), problem: undefined }
  } catch {
    return { text: '', problem: 'The line is not valid UTF-8' }
  }
}
