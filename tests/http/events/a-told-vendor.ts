import { webhookPoster } from '../../../src/edges/webhooks/post-webhook.ts'
import { deliverWebhook } from '../../../src/use-cases/deliver-webhook.ts'
import { takeDeliveries } from '../../../src/use-cases/take-deliveries.ts'
import { aListener, type Listener } from '../../support/a-listener.ts'
import { aStage, type Stage } from '../../support/a-stage.ts'

/** A stage, and somebody who is told of what happens there. */
export async function aToldVendor(timeoutMilliseconds = 300) {
  const stage = await aStage({ settings: { reviewerEmail: 'desk@vendor.example' } })
  const listener = await aListener()
  const post = webhookPoster({ ownNetworks: ['127.0.0.1'], timeoutMilliseconds })
  const close = async () => {
    await listener.close()
    await stage.close()
  }
  return { stage, listener, post, close, ...stepsOf(stage, listener, post) }
}

function stepsOf(stage: Stage, listener: Listener, post: ReturnType<typeof webhookPoster>) {
  /** Sends what is due, until nothing is. Answers how many attempts that were. */
  async function deliver(): Promise<number> {
    let count = 0
    for (;;) {
      const taken = await takeDeliveries(stage.world, 100)
      if (taken.length === 0) return count
      count += taken.length
      await Promise.all(taken.map((one) => deliverWebhook(stage.world, post, one)))
    }
  }
  async function endpoint(changes: object = {}) {
    const body = { url: listener.url, ...changes }
    const { status, json } = await stage.call('POST', '/v1/webhook-endpoints', body)
    if (status !== 201) throw new Error(JSON.stringify(json))
    const path = `/v1/webhook-endpoints/${json.id}`
    return { id: json.id as string, path, secret: json.secret as string }
  }
  const deliveriesOf = async ({ path }: { readonly path: string }) =>
    (await stage.call('GET', `${path}/deliveries`)).json.items as {
      id: string
      state: string
      attempts: number
      nextAttemptAt: string | null
      lastStatus: number | null
      lastFailure: string | null
    }[]
  return { deliver, endpoint, deliveriesOf }
}
