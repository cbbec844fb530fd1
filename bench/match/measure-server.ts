import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import type { World } from '../../src/use-cases/ports.ts'
import type { RunningBerth } from '../../tests/support/a-running-berth.ts'
import { Chance } from './chance.ts'
import { idOf } from './ids.ts'
import { planFor } from './invented.ts'
import { type Answered, load, requestOf } from './load.ts'
import { askedOf } from './questions.ts'
import { say } from './say.ts'
import { middle, summed, type Times } from './times.ts'
import type { Words } from './words.ts'

const CONNECTIONS = 16
const ROUNDS = 3
const SECONDS = 8
const WARMING_SECONDS = 5
const DIFFERENT_QUESTIONS = 20_000
/** The limit of requests is for each key. */
const KEYS = 60

export type OverHttp = {
  readonly matches: { readonly perSecond: number; readonly times: Times }
  readonly bare: { readonly perSecond: number; readonly times: Times }
  /** Of the rounds, the one in the middle: requests/s of matches against those of the bare route. */
  readonly ratio: number
  readonly batchPerSecond: number
}
type Measured = {
  readonly berth: RunningBerth
  readonly world: World
  readonly url: string
  readonly words: Words
  readonly organizationCount: number
}

/** Matches over HTTP, in turns with the bare route, the same load on both. */
export async function measureServer(measured: Measured): Promise<OverHttp> {
  const { berth, world, words, organizationCount } = measured
  say('Over HTTP …')
  const chance = new Chance(Date.now())
  const plan = planFor(organizationCount)
  const bodies = Array.from({ length: DIFFERENT_QUESTIONS }, () =>
    JSON.stringify(askedOf(words, plan, chance).question),
  )
  const keys = await newKeys(world)
  const floor = await startBareRoute(measured.url)
  const port = Number(new URL(berth.url).port)
  const matches = (seconds: number) => {
    const requests = bodies.map((body, index) =>
      requestOf('POST', '/v1/matches', body, keys[index % keys.length]),
    )
    return load({ port, connections: CONNECTIONS, seconds, request: () => chance.of(requests) })
  }
  const bare = (seconds: number) => {
    const path = () => `/organizations/${idOf(chance.below(organizationCount))}`
    const request = () => requestOf('GET', path())
    return load({ port: floor.port, connections: CONNECTIONS, seconds, request })
  }
  try {
    const { asked, looked } = await inTurns(matches, bare)
    const ratios = asked.map((round, index) => round.perSecond / (looked[index]?.perSecond ?? 1))
    return {
      matches: together(asked),
      bare: together(looked),
      ratio: middle(ratios),
      batchPerSecond: await measureBatch(berth, bodies),
    }
  } finally {
    await floor.stop()
  }
}

type Asking = (seconds: number) => Promise<Answered>

async function inTurns(matches: Asking, bare: Asking) {
  const asked: Answered[] = []
  const looked: Answered[] = []
  await matches(WARMING_SECONDS)
  await bare(WARMING_SECONDS)
  for (let round = 0; round < ROUNDS; round += 1) {
    looked.push(await bare(SECONDS))
    asked.push(await matches(SECONDS))
  }
  const refusedCount = [...asked, ...looked].reduce((sum, round) => sum + round.refusedCount, 0)
  if (refusedCount > 0) throw new Error(`${refusedCount} requests were refused.`)
  return { asked, looked }
}

const together = (rounds: readonly Answered[]) => ({
  perSecond: middle(rounds.map(({ perSecond }) => perSecond)),
  times: summed(rounds.flatMap(({ milliseconds }) => milliseconds)),
})

async function newKeys(world: World): Promise<readonly string[]> {
  const keys: string[] = []
  for (let index = 0; index < KEYS; index += 1) {
    const { key } = await createApiKey(world, { name: world.newId(), scopes: ['matches'] })
    keys.push(key)
  }
  return keys
}

/** Questions/s, the answers read to their end. A short round tells how many a long one takes. */
async function measureBatch(berth: RunningBerth, bodies: readonly string[]): Promise<number> {
  const trial = await askBatch(berth, bodies.slice(0, 500))
  const count = Math.min(bodies.length, Math.ceil(trial * SECONDS))
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(await askBatch(berth, bodies.slice(0, count)))
  }
  return middle(rounds)
}

async function askBatch(berth: RunningBerth, bodies: readonly string[]): Promise<number> {
  const began = performance.now()
  const reply = await fetch(`${berth.url}/v1/matches:batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${berth.key}`, 'content-type': 'application/x-ndjson' },
    body: bodies.join('\n'),
  })
  const answers = (await reply.text()).trimEnd().split('\n')
  if (!reply.ok || answers.length !== bodies.length) {
    throw new Error(`The batch: ${reply.status}, ${answers.length} answers`)
  }
  return (bodies.length / (performance.now() - began)) * 1000
}

async function startBareRoute(url: string) {
  const script = join(import.meta.dirname, 'bare-route.ts')
  const child = spawn(process.execPath, [script, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const end = () => void child.kill('SIGTERM')
  process.once('exit', end)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const stop = async () => {
    process.off('exit', end)
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { port: Number(line.toString()), stop }
}
