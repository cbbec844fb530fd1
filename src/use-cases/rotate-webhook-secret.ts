import type { WebhookEndpointId } from '../domain/webhooks/webhook-endpoint.ts'
import { holdEndpoint } from './parts/webhook-endpoint-named.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

/**
 * A new secret signs from now on; the one before signs as well for `formerHours`, so that receivers
 * can change over. One that was there before that stops at once. Answers the new secret.
 */
export function rotateWebhookSecret(
  world: World,
  input: {
    readonly id: WebhookEndpointId
    readonly formerHours: number
    readonly actor: Actor
  },
): Promise<string> {
  const secret = world.secrets.newSigningSecret()
  return world.transact(async (stores) => {
    const { id } = await holdEndpoint(stores, input.id)
    const at = world.now()
    const formerUntil = new Date(at.getTime() + input.formerHours * 3_600_000)
    await stores.webhooks.rotate(id, secret, formerUntil)
    const facts = { id, formerUntil: formerUntil.toISOString() }
    const kind = 'webhook-endpoint.secret-rotated'
    await stores.audit.add({ at, kind, actor: input.actor, facts })
    return secret
  })
}
