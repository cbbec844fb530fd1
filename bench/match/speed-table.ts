import type { Imported } from './measure-import.ts'
import type { InProcess, Row } from './measure-in-process.ts'
import type { OverHttp } from './measure-server.ts'
import type { Size } from './sizes.ts'
import { middle, type Times } from './times.ts'

export type Figures = {
  readonly organizationCount: number
  readonly coreCount: number
  readonly processor: string
  readonly sharedBuffers: string
  readonly inProcess: InProcess
  readonly overHttp: OverHttp
  readonly imported: Imported
  readonly sizes: readonly Size[]
  readonly memoryMegabytes: number
}

/** The whole section of docs/benchmarks.md. `small`: the p50 of a match among 100,000, if it was measured. */
export function speedSection(figures: Figures, small: number | undefined): string {
  const { organizationCount: count, inProcess, overHttp, imported } = figures
  const { coreCount, processor, sharedBuffers } = figures
  const found = Math.round(inProcess.foundFirst * 100)
  return `## Match speed, ${count.toLocaleString('en')} organizations

\`npm run bench:match -- --organizations ${count}\`: PostgreSQL, server and load on one machine with ${coreCount} cores (${processor}); \`shared_buffers\`
${sharedBuffers}, everything else as Berth starts it. ${inProcess.whole.count.toLocaleString('en')} questions of a realistic mix; of those that are in the directory, ${found} % were found
first. Other work may have been running: compare within the table.

${barTable(figures, small)}
One after the other, in the process, in milliseconds:

${timesTable([
  ...inProcess.floor,
  ...inProcess.stages,
  { what: 'a whole match, mixed', times: inProcess.whole },
  ...inProcess.byKind.map(({ what, times }) => ({ what: `– ${what}`, times })),
])}
Over HTTP, 16 connections, in turns, the load in another process:

| | requests/s | p50 | p95 | p99 |
| --- | --: | --: | --: | --: |
| a bare Fastify route, one primary-key look-up | ${httpRow(overHttp.bare)} |
| \`POST /v1/matches\` | ${httpRow(overHttp.matches)} |

An import of ${imported.organizationCount.toLocaleString('en')} fresh organizations (${imported.rowCount.toLocaleString('en')} rows end up in the tables), through \`POST /v1/imports\`:
${perSecond(imported, imported.importSeconds)} rows/s; raw \`COPY\` of these rows into the same tables: ${perSecond(imported, imported.copySeconds)} rows/s. Memory of the server: ${Math.round(figures.memoryMegabytes)} MB after the
matches, at most ${Math.round(imported.mostMemoryMegabytes)} MB while importing.

${sizeTable(figures.sizes)}`
}

type Bar = {
  readonly what: string
  readonly figure: number | undefined
  readonly bar: number
  readonly goal: number
  readonly isAtMost: boolean
  readonly unit: string
}

function barTable(figures: Figures, small: number | undefined): string {
  const { inProcess, overHttp, imported } = figures
  const { p50, p99 } = inProcess.whole
  const most = { isAtMost: true, unit: ' ms' }
  const least = { isAtMost: false, unit: '' }
  const growth = small === undefined ? undefined : p50 / small
  const bars: readonly Bar[] = [
    { what: 'one match in the process, p50', figure: p50, bar: 2, goal: 0.6, ...most },
    { what: 'one match in the process, p99', figure: p99, bar: 20, goal: 5, ...most },
    {
      ...{ what: 'growth of p50 from 100,000', figure: growth, bar: 1.5, goal: 1.1 },
      ...{ isAtMost: true, unit: ' times' },
    },
    {
      ...{ what: '`POST /v1/matches` against the bare route', figure: overHttp.ratio },
      ...{ bar: 0.4, goal: 0.7, ...least },
    },
    {
      ...{ what: '`POST /v1/matches:batch`', figure: overHttp.batchPerSecond, bar: 1000 },
      ...{ goal: 5000, isAtMost: false, unit: '/s' },
    },
    {
      ...{ what: 'import against raw `COPY`', figure: importRatio(imported) },
      ...{ bar: 0.25, goal: 0.6, ...least },
    },
  ]
  const head = '| | measured | bar | goal | reached |\n| --- | --: | --: | --: | --- |\n'
  return head + bars.map(barLine).join('')
}

function barLine({ what, figure, bar, goal, isAtMost, unit }: Bar): string {
  if (figure === undefined) return `| ${what} | – | ${bar}${unit} | ${goal}${unit} | – |\n`
  const isReached = (wanted: number) => (isAtMost ? figure <= wanted : figure >= wanted)
  const reached = isReached(goal) ? 'goal' : isReached(bar) ? 'bar' : '**no**'
  return `| ${what} | ${shown(figure)}${unit} | ${bar}${unit} | ${goal}${unit} | ${reached} |\n`
}

export function importRatio({ importSeconds, copySeconds }: Imported): number {
  return middle(importSeconds.map((seconds, round) => (copySeconds[round] ?? 0) / seconds))
}

const perSecond = ({ rowCount }: Imported, seconds: readonly number[]) =>
  Math.round(rowCount / middle(seconds)).toLocaleString('en')

const httpRow = ({ perSecond, times }: { perSecond: number; times: Times }) =>
  `${Math.round(perSecond).toLocaleString('en')} | ${cells(times)}`

const cells = ({ p50, p95, p99 }: Times) => [p50, p95, p99].map(shown).join(' | ')

function timesTable(rows: readonly Row[]): string {
  const head = '| | p50 | p95 | p99 |\n| --- | --: | --: | --: |\n'
  return head + rows.map(({ what, times }) => `| ${what} | ${cells(times)} |\n`).join('')
}

function sizeTable(sizes: readonly Size[]): string {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const head = '| table or index | rows | size |\n| --- | --: | --: |\n'
  const lines = sizes.map(({ name, isIndex, bytes, rows }) => {
    const counted = isIndex ? '' : Math.round(rows).toLocaleString('en')
    return `| ${isIndex ? '– ' : ''}\`${name}\` | ${counted} | ${megabytes(bytes)} |\n`
  })
  return `${head}${lines.join('')}| all | | ${megabytes(total)} |\n`
}

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MB`

function shown(figure: number): string {
  if (figure >= 100) return Math.round(figure).toLocaleString('en')
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}
