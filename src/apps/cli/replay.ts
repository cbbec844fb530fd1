import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import { type MatchSettings, readMatchSettings } from '../../domain/matching/read-match-settings.ts'
import { FIGURE_NAMES, type FigureName } from '../../domain/replay/figures.ts'
import type { World } from '../../use-cases/ports.ts'
import {
  type Replay,
  type ReplayDifference,
  replayMatches,
} from '../../use-cases/replay-matches.ts'
import { jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'
import { sizeOf } from './input-file.ts'
import { type CsvOutput, csvOutput } from './output-file.ts'
import { type Refusal, readPastOrders } from './past-orders.ts'
import { progressBar } from './progress-bar.ts'

const SHOWN_DIFFERENCES = 50
const SHOWN_REFUSALS = 20

const TITLES: Readonly<Record<FigureName, string>> = {
  orderCount: 'orders',
  rightFirstCount: 'right one first',
  rightInListCount: 'right one in the list',
  wrongFirstCount: 'wrong one first',
  nothingCount: 'nothing found',
  nothingRightlyCount: '  and rightly so',
  sureCount: 'sure (0.95 or more)',
  sureAndWrongCount: 'sure and wrong',
}

type Replayed = {
  readonly replay: Replay
  readonly differences: readonly ReplayDifference[]
  readonly refusedCount: number
  readonly refused: readonly Refusal[]
}

/** `berth replay FILE`: what would be answered to past orders, today and under other settings. */
export function replayCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'replay',
      description:
        'Match past orders again and count what is right; with --settings, show what would change. Changes nothing.',
    },
    args: {
      file: {
        type: 'positional',
        required: true,
        description:
          'CSV with the columns companyName, administratorEmail, kind, organizationExternalId (what was right; empty: nothing should be found).',
      },
      settings: { type: 'string', description: 'A file of JSON: the settings of tomorrow.' },
      out: { type: 'string', description: 'Write every difference to this file of CSV.' },
      ...jsonFlag,
    },
    run: async ({ args: { file, settings, out, json } }) => {
      const size = await sizeOf(file, 'CSV')
      const tomorrow = settings === undefined ? undefined : await settingsIn(settings)
      const output = out === undefined ? undefined : await csvOutput(out, DIFFERENCE_COLUMNS)
      const replayed = await withWorld((world) =>
        replayFile(world, { file, size, tomorrow, output, isQuiet: json }),
      )
      await output?.close()
      if (json) printJson({ ...replayed, differences: replayed.differences.map(withoutAddress) })
      else report(replayed)
      // Some rows were not replayed: scripts should notice.
      if (replayed.refusedCount > 0) process.exitCode = 2
    },
  })
}

async function settingsIn(file: string): Promise<Partial<MatchSettings>> {
  await sizeOf(file, 'JSON')
  return readMatchSettings(parsed(await readFile(file, 'utf8'), file))
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('invalid-value', `The file "${file}" is not valid JSON.`)
  }
}

type Input = {
  readonly file: string
  readonly size: number
  readonly tomorrow: Partial<MatchSettings> | undefined
  readonly output: CsvOutput | undefined
  readonly isQuiet: boolean
}

async function replayFile(world: World, input: Input): Promise<Replayed> {
  const refused: Refusal[] = []
  const differences: ReplayDifference[] = []
  let refusedCount = 0
  const refuse = (refusal: Refusal) => {
    refusedCount += 1
    if (refused.length < SHOWN_REFUSALS) refused.push(refusal)
  }
  const bar = progressBar(
    'Replaying {bar} {percentage}% · {orders} orders · {eta_formatted} left',
    { total: input.size, isQuiet: input.isQuiet },
  )
  const stream = createReadStream(input.file)
  try {
    const replay = await replayMatches(world, {
      orders: readPastOrders(stream, refuse),
      ...(input.tomorrow === undefined ? {} : { tomorrow: input.tomorrow }),
      onDifference: async (difference) => {
        if (differences.length < SHOWN_DIFFERENCES) differences.push(difference)
        await input.output?.write(differenceRow(difference))
      },
      onProgress: (_line, { orderCount }) => bar.show(stream.bytesRead, { orders: orderCount }),
    })
    return { replay, differences, refusedCount, refused }
  } finally {
    bar.stop()
    stream.destroy()
  }
}

const DIFFERENCE_COLUMNS = [
  'line',
  'companyName',
  'organizationExternalId',
  'todayFirst',
  'todayScore',
  'todayStanding',
  'tomorrowFirst',
  'tomorrowScore',
  'tomorrowStanding',
] as const

/** What is looked at and passed on needs no address; the line leads to it. */
function withoutAddress({ order, today, tomorrow }: ReplayDifference) {
  const { line, question, rightExternalId } = order
  return { line, companyName: question.companyName, rightExternalId, today, tomorrow }
}

function differenceRow({ order, today, tomorrow }: ReplayDifference): readonly string[] {
  return [
    String(order.line),
    order.question.companyName,
    order.rightExternalId ?? '',
    ...[today, tomorrow].flatMap(({ first, score, standing }) => [
      first ?? '',
      score.toFixed(4),
      standing,
    ]),
  ]
}

function report({ replay, differences, refusedCount, refused }: Replayed): void {
  printFigures(replay)
  if (replay.tomorrow !== null) printDifferences(differences, replay.differenceCount)
  for (const { line, reason } of refused) print(`Line ${line}: ${reason}`)
  if (refusedCount > refused.length) print(`… and ${refusedCount - refused.length} rows more.`)
}

function printFigures({ today, tomorrow }: Replay): void {
  const titles = tomorrow === null ? ['', 'TODAY'] : ['', 'TODAY', 'TOMORROW', 'CHANGE']
  const share = (count: number, all: number) =>
    `${count} (${((100 * count) / Math.max(all, 1)).toFixed(1)} %)`
  const rows = FIGURE_NAMES.map((name) => {
    const before = share(today[name], today.orderCount)
    if (tomorrow === null) return [TITLES[name], before]
    const change = tomorrow[name] - today[name]
    const after = share(tomorrow[name], tomorrow.orderCount)
    return [TITLES[name], before, after, change > 0 ? `+${change}` : String(change)]
  })
  printTable(titles, rows)
}

function printDifferences(differences: readonly ReplayDifference[], count: number): void {
  print(`\n${count} ${count === 1 ? 'order is' : 'orders are'} answered otherwise.`)
  if (count === 0) return
  const answer = ({ first, score, standing }: ReplayDifference['today']) =>
    `${first ?? 'nothing'} ${score.toFixed(2)} ${standing}`
  printTable(
    ['LINE', 'COMPANY', 'RIGHT', 'TODAY', 'TOMORROW'],
    differences.map(({ order, today, tomorrow }) => [
      String(order.line),
      order.question.companyName,
      order.rightExternalId ?? 'nothing',
      answer(today),
      answer(tomorrow),
    ]),
  )
  if (count > differences.length)
    print(`… and ${count - differences.length} more: --out FILE has all.`)
}
