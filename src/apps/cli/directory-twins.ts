import { defineCommand } from 'citty'
import { twinText } from '../../domain/twins/twin-text.ts'
import type { TwinSearch, Twins } from '../../domain/twins/twins.ts'
import { findTwins } from '../../use-cases/find-twins.ts'
import { listTwinSearches } from '../../use-cases/list-twin-searches.ts'
import { listTwins } from '../../use-cases/list-twins.ts'
import type { TwinsPlace } from '../../use-cases/ports/twins.ts'
import type { World } from '../../use-cases/ports.ts'
import { jsonFlag, print, printJson, printTable, type WithWorld } from './command.ts'
import { type CsvOutput, csvOutput } from './output-file.ts'
import { progressBar } from './progress-bar.ts'

const SHOWN_PAIRS = 50
const PAIRS_IN_A_PAGE = 200

/** `berth directory twins`: which organizations are probably the same? */
export function twinsCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'twins',
      description:
        'Look through the whole directory for organizations that are probably the same, and list them. The service can go on meanwhile.',
    },
    args: {
      list: {
        type: 'boolean',
        default: false,
        description: 'Only list what earlier searches found.',
      },
      out: { type: 'string', description: 'Write every pair to this file of CSV.' },
      ...jsonFlag,
    },
    run: async ({ args: { list, out, json } }) => {
      const { search, twins } = await withWorld(async (world) => {
        const search = list ? await lastSearch(world) : await searched(world, json)
        if (out !== undefined) await writeAll(world, await csvOutput(out, COLUMNS))
        return { search, twins: await listTwins(world, { limit: SHOWN_PAIRS }) }
      })
      if (json) printJson({ search: search ?? null, twins })
      else report(search, twins)
    },
  })
}

async function lastSearch(world: World): Promise<TwinSearch | undefined> {
  return (await listTwinSearches(world, { limit: 1 }))[0]
}

async function searched(world: World, isQuiet: boolean): Promise<TwinSearch> {
  // The estimate comes with the first page: until then the bar stands at its beginning.
  const bar = progressBar(
    'Comparing {bar} {percentage}% · {organizations} organizations · {pairs} pairs · {found} twins · {eta_formatted} left',
    { total: 100, isQuiet },
  )
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  for (const signal of ENDING) process.once(signal, stop)
  try {
    return await findTwins(world, {
      isStopped: () => isStopped,
      onProgress: ({ organizationCount, pairCount, foundCount, organizationEstimate }) =>
        bar.show((100 * organizationCount) / Math.max(organizationCount, organizationEstimate), {
          organizations: organizationCount,
          pairs: pairCount,
          found: foundCount,
        }),
    })
  } finally {
    bar.stop()
    for (const signal of ENDING) process.removeListener(signal, stop)
  }
}

/** The page at hand is finished; then the search ends as interrupted. */
const ENDING = ['SIGINT', 'SIGTERM'] as const

const COLUMNS = [
  'score',
  'firstExternalId',
  'firstName',
  'secondExternalId',
  'secondName',
  'evidence',
  'id',
] as const

async function writeAll(world: World, output: CsvOutput): Promise<void> {
  let after: TwinsPlace | undefined
  for (;;) {
    const filter = { limit: PAIRS_IN_A_PAGE, ...(after === undefined ? {} : { after }) }
    const pairs = await listTwins(world, filter)
    for (const pair of pairs) await output.write(rowOf(pair))
    const last = pairs.at(-1)
    if (last === undefined) break
    after = { score: last.score, id: last.id }
  }
  await output.close()
}

function rowOf({ id, organizations: [first, second], score, evidence }: Twins): readonly string[] {
  const reasons = evidence.map((one) => twinText(one)).join(' ')
  return [
    score.toFixed(4),
    first.externalId ?? '',
    first.name,
    second.externalId ?? '',
    second.name,
    reasons,
    id,
  ]
}

function report(search: TwinSearch | undefined, pairs: readonly Twins[]): void {
  if (search === undefined) print('No search has run yet.')
  else reportSearch(search)
  if (pairs.length > 0) reportPairs(pairs)
}

function reportSearch(search: TwinSearch): void {
  const { organizationCount, pairCount, foundCount, startedAt, finishedAt } = search
  const seconds = ((finishedAt ?? search.progressAt).getTime() - startedAt.getTime()) / 1000
  print(
    `${organizationCount} organizations, ${pairCount} pairs compared, ${foundCount} of them probably twins (${seconds.toFixed(1)} s, ${search.state}).`,
  )
}

function reportPairs(pairs: readonly Twins[]): void {
  const shown = ({ name, externalId, country }: Twins['organizations'][0]) =>
    `${name} (${[externalId, country].filter((one) => one !== null).join(', ')})`
  printTable(
    ['SCORE', 'ORGANIZATION', 'PROBABLY THE SAME'],
    pairs.map(({ score, organizations: [first, second] }) => [
      score.toFixed(2),
      shown(first),
      shown(second),
    ]),
  )
  if (pairs.length === SHOWN_PAIRS) print('… --out FILE has all, with the reasons.')
}
