import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type AnsweredLine, answerInOrder } from '../../use-cases/matching/answer-in-order.ts'
import type { World } from '../../use-cases/ports.ts'
import type { WithWorld } from './command.ts'
import { sizeOf } from './input-file.ts'
import {
  ANSWER_COLUMNS,
  answerTable,
  csvAnswers,
  jsonAnswers,
  type MatchOutput,
} from './match-outputs.ts'
import { askedIn, type MatchDefaults } from './match-questions.ts'
import { csvOutput } from './output-file.ts'
import { progressBar } from './progress-bar.ts'
import { type WrittenLines, writtenLines } from './written-lines.ts'

export type MatchFile = MatchDefaults & {
  /** `-` is standard input. */
  readonly file: string
  readonly format: string | undefined
  readonly out: string | undefined
  readonly isJson: boolean
}

type Counts = { asked: number; byAddress: number; found: number; refused: number }

/** Answers a file of questions while it is read, in its order; ends with code 2 if lines were refused. */
export async function matchFile(withWorld: WithWorld, asked: MatchFile): Promise<void> {
  const size = asked.file === '-' ? 0 : await sizeOf(asked.file, 'NDJSON or CSV')
  const output = asked.out === undefined ? undefined : await csvOutput(asked.out, ANSWER_COLUMNS)
  const lines = writtenLines()
  const isShown = asked.isJson || output === undefined
  const outputs = [
    ...(isShown ? [asked.isJson ? jsonAnswers(lines) : answerTable(lines)] : []),
    ...(output === undefined ? [] : [csvAnswers(output)]),
  ]
  const isQuiet = isShown && process.stdout.isTTY === true
  const counts = await withWorld((world) =>
    answerAll(world, asked, { size, isQuiet, outputs, lines }),
  ).finally(() => output?.close())
  if (!asked.isJson) lines.write(sentenceOn(counts))
  if (counts.refused > 0) process.exitCode = 2
}

type Ways = {
  readonly size: number
  readonly isQuiet: boolean
  readonly outputs: readonly MatchOutput[]
  readonly lines: WrittenLines
}

async function answerAll(world: World, asked: MatchFile, ways: Ways): Promise<Counts> {
  const stream: Readable & { readonly bytesRead?: number } =
    asked.file === '-' ? process.stdin : createReadStream(asked.file)
  const bar = barOf(ways)
  const counts: Counts = { asked: 0, byAddress: 0, found: 0, refused: 0 }
  try {
    const questions = await askedIn(world, stream, formatOf(asked), asked)
    for await (const answered of answerInOrder(world, questions)) {
      for (const one of answered) count(counts, one)
      for (const write of ways.outputs) await write(answered)
      bar.show(stream.bytesRead ?? 0, { questions: counts.asked })
      if (ways.lines.isUnread()) break
    }
    return counts
  } finally {
    bar.stop()
    stream.destroy()
  }
}

/** How much of standard input there is, nobody knows. */
function barOf({ size, isQuiet }: Ways) {
  const share = size === 0 ? '' : ' {bar} {percentage}% · {eta_formatted} left'
  return progressBar(`Matching · {questions} questions${share}`, {
    total: Math.max(size, 1),
    isQuiet,
  })
}

function formatOf({ format, file }: MatchFile): string {
  return format ?? (file.toLowerCase().endsWith('.csv') ? 'csv' : 'ndjson')
}

function count(counts: Counts, one: AnsweredLine): void {
  counts.asked += 1
  if (!('match' in one)) counts.refused += 1
  else if (one.match.outcome === 'candidates') counts.found += 1
  else if (one.match.outcome !== 'none') counts.byAddress += 1
}

function sentenceOn({ asked, byAddress, found, refused }: Counts): string {
  const parts = [
    `${byAddress} decided by the address`,
    `${found} with candidates`,
    `${asked - byAddress - found - refused} with nothing found`,
    `${refused} refused`,
  ]
  return `${asked} ${asked === 1 ? 'question' : 'questions'}: ${parts.join(', ')}.`
}
