// How good is the match? Imports 60,269 real organizations into a Berth of its own, asks it every
// held-out question, and prints it beside the literal rule and a simple matcher.
//   npm run bench:quality [-- [--shared DIR] [--write] arguments of match-quality.mjs]
//   npm run bench:quality -- --queries FILE --json    the figures of Berth alone, as the last line
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { aRunningBerth, type RunningBerth } from '../tests/support/a-running-berth.ts'
import { barTable, kindTable, type Quality } from './quality/table.ts'
import { readArguments, standingAt } from './read-arguments.ts'
import { writeSection } from './write-section.ts'

const LINES_IN_A_REQUEST = 5000
/** A Berth of its own, whatever the environment says about another one. */
const OWN = { DATABASE_URL: undefined, BERTH_SECRET: undefined, BERTH_SMTP_URL: undefined }

const { shared, isWritten, rest } = readArguments(process.argv.slice(2))
const say = (text: string) => process.stderr.write(`${text}\n`)
requireFiles('bench/match-quality.mjs', 'bench/to-import.mjs', 'data/directory-60k/directory.jsonl')

say('Starting a Berth of its own …')
const berth = await aRunningBerth(OWN)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void berth.stop().then(() => process.exit(130)))
}
try {
  const imported = await importDirectory(berth)
  say('Asking …')
  const asked = ['--url', berth.url, '--key', berth.key, ...rest]
  if (rest.includes('--json')) process.stdout.write(`${await matchQuality(asked)}\n`)
  else await compare(imported, asked)
} finally {
  await berth.stop()
}

function requireFiles(...files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(join(shared, file)))
  if (missing.length === 0) return
  say(`${shared} has no ${missing.join(', no ')}.`)
  say('Say where the bench data is: npm run bench:quality -- --shared DIR (or BENCH_SHARED=DIR).')
  process.exit(1)
}

async function compare(imported: string, asked: readonly string[]): Promise<void> {
  const measure = async (words: readonly string[]) =>
    JSON.parse(await matchQuality([...words, '--json'])) as Quality
  const own = await measure(asked)
  say('Asking the two simple matchers …')
  const literal = await measure([...rest, '--baseline', 'literal'])
  const simple = await measure([...rest, '--baseline', 'domain-trigram'])
  const rate = Math.round(own.queriesPerSecond).toLocaleString('en')
  const text = [
    '## Match quality\n',
    `\`npm run bench:quality${rest.length > 0 ? ` -- ${rest.join(' ')}` : ''}\`: ${imported}; then questions about them`,
    'through `POST /v1/matches:batch`, by `match-quality.mjs`; in percent of the kind. `top1`: the first candidate is a right',
    'one; `list`: a right one is among the candidates; `sure`: right first with score ≥ 0.95; `false`: wrong first with score',
    '≥ 0.95; `wrong1`: wrong first with score ≥ 0.5. The calibration error is not in percent.\n',
    barTable({ berth: own, literal, simple }),
    'Neither simple matcher answers for an address at a public mail provider (`hard-freemail-*`). A search by trigrams alone,',
    'measured apart, finds 98.9, 92, 40 and 4 of them, and accepts 26 % of the unknown ones.\n',
    `Berth by kind of question (${rate} questions/s):\n`,
    kindTable(own),
  ].join('\n')
  process.stdout.write(text)
  if (isWritten) writeSection(text)
}

/** What match-quality.mjs prints. It runs where the person stands, so that file names are theirs. */
async function matchQuality(words: readonly string[]): Promise<string> {
  const script = join(shared, 'bench/match-quality.mjs')
  const options = { cwd: standingAt(), maxBuffer: 2 ** 26 }
  try {
    const run = await promisify(execFile)(process.execPath, [script, ...words], options)
    return run.stdout.trimEnd()
  } catch (error) {
    throw new Error(`match-quality.mjs: ${(error as { stderr?: string }).stderr ?? error}`)
  }
}

async function importDirectory({ url, key }: RunningBerth): Promise<string> {
  const script = join(shared, 'bench/to-import.mjs')
  const made = await promisify(execFile)(process.execPath, [script], { maxBuffer: 2 ** 28 })
  const lines = made.stdout.trimEnd().split('\n')
  const began = performance.now()
  let refusedCount = 0
  for (let from = 0; from < lines.length; from += LINES_IN_A_REQUEST) {
    const reply = await fetch(`${url}/v1/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
      body: lines.slice(from, from + LINES_IN_A_REQUEST).join('\n'),
    })
    if (!reply.ok) throw new Error(`The import: ${reply.status} ${await reply.text()}`)
    refusedCount += ((await reply.json()) as { refusedCount: number }).refusedCount
    say(`${Math.min(from + LINES_IN_A_REQUEST, lines.length)} of ${lines.length} rows imported`)
  }
  const seconds = Math.round((performance.now() - began) / 1000)
  return `${lines.length.toLocaleString('en')} organizations imported in ${seconds} s, ${refusedCount} refused`
}
