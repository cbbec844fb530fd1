import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { berthAt } from '../../src/apps/stand-in-vendor/berth.ts'
import type { Organization } from '../../src/apps/stand-in-vendor/books.ts'
import { vendorServer } from '../../src/apps/stand-in-vendor/server.ts'
import { openVendor, type VendorOptions } from '../../src/apps/stand-in-vendor/vendor.ts'
import { httpTarget } from '../../src/edges/targets/http.ts'
import { webhookPoster } from '../../src/edges/webhooks/post-webhook.ts'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { deliverWebhook } from '../../src/use-cases/deliver-webhook.ts'
import type { Target } from '../../src/use-cases/ports/targets.ts'
import { takeDeliveries } from '../../src/use-cases/take-deliveries.ts'
import { aStage, type Stage } from '../support/a-stage.ts'
import { SECRET } from './a-vendor.ts'

/** Berth, and a vendor's system that carries out its runs in one way or another. */
export type VendorSide = {
  readonly stage: Stage
  readonly target: Target | undefined
  /** What the vendor's system holds by now. */
  readonly organizations: () => readonly Organization[]
  /** The external id that it gives next. */
  readonly nextId: () => string
  /** It has an organization that the directory tells of. */
  readonly hold: (externalId: string, name: string) => void
  /** `away`: answers nothing but 503. `forgetful`: does everything, and answers nothing. `hanging`: neither. */
  be(mood: Mood): void
  /** Lets both sides do what is due, time and again, while the clock goes on. */
  settle(): Promise<void>
  close(): Promise<void>
}

export type Mood = 'well' | 'away' | 'forgetful' | 'hanging'

type Opened = Pick<VendorSide, 'target'> & Pick<VendorOptions, 'listening'>

/** The vendor is called. */
export const calledVendor = () =>
  aVendorSide(async (_, url) => ({
    target: httpTarget({ url: `${url}/berth`, secret: SECRET, timeoutMilliseconds: 500 }),
    listening: undefined,
  }))

/** The vendor hears events, does what they say, and reports. */
export const listeningVendor = () =>
  aVendorSide(async (stage, url) => {
    const body = { url: `${url}/events`, types: ['order.mapped', 'run.started'] }
    const { status, json } = await stage.call('POST', '/v1/webhook-endpoints', body)
    if (status !== 201) throw new Error(JSON.stringify(json))
    return { target: undefined, listening: { secret: json.secret, doesRuns: true } }
  })

async function aVendorSide(
  open: (stage: Stage, url: string) => Promise<Opened>,
): Promise<VendorSide> {
  const stage = await aStage()
  await stage.server.listen({ port: 0, host: '127.0.0.1' })
  const { authorization } = await stage.keyWith('targets', 'orders:read')
  const berth = berthAt(addressOf(stage.server.server), authorization.slice(7), () => {})
  let mood: Mood = 'well'
  const door = createServer((request, response) => {
    inMood(mood, response, () => inside.emit('request', request, response))
  })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  const { target, listening } = await open(stage, addressOf(door))
  const vendor = openVendor({
    ...{ secret: SECRET, berth, laterMilliseconds: null, failingShare: 0, file: null },
    listening,
  })
  const inside = vendorServer(vendor)
  return {
    ...{ stage, target },
    organizations: () => vendor.books.organizations,
    nextId: () => `org-${vendor.books.lastNumber + 1}`,
    // This stand-in believes what it is told.
    hold: () => {},
    be: (wish) => {
      mood = wish
    },
    settle: () => settle(stage, target, vendor.listening),
    close: async () => {
      door.closeAllConnections()
      await new Promise((closed) => door.close(closed))
      await stage.close()
    },
  }
}

/** Answers in this mood; `answer` is what is done otherwise. */
export function inMood(mood: Mood, response: ServerResponse, answer: () => void): void {
  if (mood === 'away') return void response.writeHead(503).end()
  if (mood === 'hanging') return
  if (mood === 'forgetful') response.end = () => response.destroy()
  answer()
}

function addressOf(server: { address(): AddressInfo | string | null }): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

const post = webhookPoster({ ownNetworks: ['127.0.0.1'], timeoutMilliseconds: 2000 })

/** Both sides do what is due, and the clock goes on. */
export async function settle(
  { world }: Stage,
  target: Target | undefined,
  listening: { idle(): Promise<unknown> } | undefined,
): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    for (const runId of await world.transact(({ runs }) => runs.due(world.now()))) {
      await advanceRun(world, target, runId)
    }
    const taken = await takeDeliveries(world, 100)
    await Promise.all(taken.map((one) => deliverWebhook(world, post, one)))
    await listening?.idle()
    world.clock.jump({ minutes: 6 })
  }
}
