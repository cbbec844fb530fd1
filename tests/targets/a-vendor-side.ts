import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { berthAt } from '../../src/apps/stand-in-vendor/berth.ts'
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
  readonly vendor: ReturnType<typeof openVendor>
  /** Answers nothing but 503 while it is. */
  beAway(isAway: boolean): void
  /** Lets both sides do what is due, time and again, while the clock goes on. */
  settle(): Promise<void>
  close(): Promise<void>
}

type Opened = Pick<VendorSide, 'target'> & Pick<VendorOptions, 'listening'>

/** The vendor is called. */
export const calledVendor = () =>
  aVendorSide(async (_, url) => ({
    target: httpTarget({ url: `${url}/berth`, secret: SECRET }),
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
  let isAway = false
  const door = createServer((request, response) => {
    if (isAway) response.writeHead(503).end()
    else inside.emit('request', request, response)
  })
  await new Promise<void>((listening) => door.listen(0, '127.0.0.1', listening))
  const { target, listening } = await open(stage, addressOf(door))
  const vendor = openVendor({
    ...{ secret: SECRET, berth, laterMilliseconds: null, failingShare: 0, file: null },
    listening,
  })
  const inside = vendorServer(vendor)
  return {
    ...{ stage, target, vendor },
    beAway: (wish) => {
      isAway = wish
    },
    settle: () => settle(stage, target, vendor),
    close: async () => {
      door.closeAllConnections()
      await new Promise((closed) => door.close(closed))
      await stage.close()
    },
  }
}

function addressOf(server: { address(): AddressInfo | string | null }): string {
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

const post = webhookPoster({ ownNetworks: ['127.0.0.1'], timeoutMilliseconds: 2000 })

async function settle({ world }: Stage, target: Target | undefined, vendor: VendorSide['vendor']) {
  for (let turn = 0; turn < 4; turn += 1) {
    for (const runId of await world.transact(({ runs }) => runs.due(world.now()))) {
      await advanceRun(world, target, runId)
    }
    const taken = await takeDeliveries(world, 100)
    await Promise.all(taken.map((one) => deliverWebhook(world, post, one)))
    await vendor.listening?.idle()
    world.clock.jump({ minutes: 6 })
  }
}
