import { planFor } from './invented.ts'
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
  /** Undefined, as the others: not asked for. */
  readonly inProcess: InProcess | undefined
  readonly overHttp: (OverHttp & { readonly memoryMegabytes: number }) | undefined
  readonly imported: Imported | undefined
  readonly sizes: readonly Size[]
}

/** The whole section of docs/benchmarks.md. `small`: the p50 of a match among 100,000, if it was measured. */
export function speedSection(figures: Figures, small: number | undefined): string {
  const { organizationCount, coreCount, processor, sharedBuffers } = figures
  const { hotSize, groupCount } = planFor(organizationCount)
  const parts = [
    `## Match speed, ${counted(organizationCount)} organizations`,
    `\`npm run bench:match -- --organizations ${organizationCount}\`: a directory of names put together from the words of real company names;
5 domains are shared by ${counted(hotSize)} organizations each, ${counted(groupCount)} by hundreds. It is kept in \`data-bench/\` (or \`--data DIR\`) for the next run;
building it goes on where it was interrupted. PostgreSQL, server and load on one machine with ${coreCount} cores (${processor}),
\`shared_buffers\` ${sharedBuffers}, everything else as Berth starts it. Other work may have been running: compare within the tables.`,
    barTable(figures, small),
    figures.inProcess && inProcessPart(figures.inProcess),
    figures.overHttp && overHttpPart(figures.overHttp),
    figures.imported && importPart(figures.imported),
    sizeTable(figures.sizes),
  ]
  return parts.flatMap((part) => (part === undefined ? [] : [`${part.trimEnd()}\n`])).join('\n')
}

function inProcessPart({ floor, stages, whole, byKind, foundFirst }: InProcess): string {
  const kinds = byKind.map(({ what, times }) => ({ what: `– ${what}`, times }))
  const rows = [...floor, ...stages, { what: 'a whole match, mixed', times: whole }, ...kinds]
  return `In the process, one after the other, ${counted(whole.count)} questions; milliseconds. Of the mixed ones whose organization is there, ${Math.round(foundFirst * 100)} %
found it first.

${timesTable(rows)}`
}

function overHttpPart({
  bare,
  matches,
  memoryMegabytes,
}: NonNullable<Figures['overHttp']>): string {
  return `Over HTTP, 16 connections, in turns, the load in another process; milliseconds. Memory of the server afterwards: ${Math.round(memoryMegabytes)} MB.

| | requests/s | p50 | p95 | p99 |
| --- | --: | --: | --: | --: |
| a bare Fastify route, one primary-key look-up | ${httpRow(bare)} |
| \`POST /v1/matches\` | ${httpRow(matches)} |
`
}

function importPart(imported: Imported): string {
  const { organizationCount, rowCount, importSeconds, copySeconds, mostMemoryMegabytes } = imported
  return `${counted(organizationCount)} fresh organizations, ${counted(rowCount)} rows in the tables: through \`POST /v1/imports\` ${perSecond(imported, importSeconds)} rows/s, by raw \`COPY\` of these
very rows into the same tables ${perSecond(imported, copySeconds)} rows/s. Memory of the server while importing: at most ${Math.round(mostMemoryMegabytes)} MB.
`
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
  const { p50, p99 } = inProcess?.whole ?? {}
  const most = { isAtMost: true, unit: ' ms' }
  const least = { isAtMost: false, unit: '' }
  const growth = small === undefined || p50 === undefined ? undefined : p50 / small
  const bars: readonly Bar[] = [
    { what: 'one match in the process, p50', figure: p50, bar: 2, goal: 0.6, ...most },
    { what: 'one match in the process, p99', figure: p99, bar: 20, goal: 5, ...most },
    {
      ...{ what: 'growth of p50 from 100,000', figure: growth, bar: 1.5, goal: 1.1 },
      ...{ isAtMost: true, unit: ' times' },
    },
    {
      ...{ what: '`POST /v1/matches` against the bare route', figure: overHttp?.ratio },
      ...{ bar: 0.4, goal: 0.7, ...least },
    },
    {
      ...{ what: '`POST /v1/matches:batch`', figure: overHttp?.batchPerSecond, bar: 1000 },
      ...{ goal: 5000, isAtMost: false, unit: '/s' },
    },
    {
      ...{ what: 'import against raw `COPY`', figure: imported && importRatio(imported) },
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

function importRatio({ importSeconds, copySeconds }: Imported): number {
  return middle(importSeconds.map((seconds, round) => (copySeconds[round] ?? 0) / seconds))
}

const perSecond = ({ rowCount }: Imported, seconds: readonly number[]) =>
  counted(rowCount / middle(seconds))

const httpRow = ({ perSecond, times }: { perSecond: number; times: Times }) =>
  `${counted(perSecond)} | ${cells(times)}`

const cells = ({ p50, p95, p99 }: Times) => [p50, p95, p99].map(shown).join(' | ')

function timesTable(rows: readonly Row[]): string {
  const head = '| | p50 | p95 | p99 |\n| --- | --: | --: | --: |\n'
  return head + rows.map(({ what, times }) => `| ${what} | ${cells(times)} |\n`).join('')
}

function sizeTable(sizes: readonly Size[]): string {
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const head = '| table or index | rows | size |\n| --- | --: | --: |\n'
  const lines = sizes.map(({ name, isIndex, bytes, rows }) => {
    const rowCount = isIndex ? '' : counted(rows)
    return `| ${isIndex ? '– ' : ''}\`${name}\` | ${rowCount} | ${megabytes(bytes)} |\n`
  })
  return `${head}${lines.join('')}| all | | ${megabytes(total)} |\n`
}

const counted = (figure: number) => Math.round(figure).toLocaleString('en')

const megabytes = (bytes: number) => `${counted(bytes / 2 ** 20)} MB`

function shown(figure: number): string {
  if (figure >= 100) return counted(figure)
  return figure >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}
