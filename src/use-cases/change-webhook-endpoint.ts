import {
  readWebhookUrl,
  type WebhookEndpoint,
  type WebhookEndpointId,
} from '../domain/webhooks/webhook-endpoint.ts'
import { holdEndpoint, type IfVersion } from './parts/webhook-endpoint-named.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type WebhookChanges = Partial<
  Pick<WebhookEndpoint, 'url' | 'description' | 'types' | 'format'>
> & { readonly isDisabled?: boolean }

/**
 * Changes what is named. What waits for a disabled endpoint is sent when it is enabled again; what
 * happens meanwhile is not. Refuses an address with `invalid-value`, and with
 * `webhook-endpoint-changed` where `ifVersion` does not name its version any more.
 */
export function changeWebhookEndpoint(
  world: World,
  input: {
    readonly id: WebhookEndpointId
    readonly changes: WebhookChanges
    readonly actor: Actor
  } & IfVersion,
): Promise<WebhookEndpoint> {
  const { isDisabled, ...changes } = input.changes
  const address =
    changes.url === undefined ? {} : { url: readWebhookUrl(changes.url, world.isOwnHost) }
  return world.transact(async (stores) => {
    const endpoint = await holdEndpoint(stores, input.id, input)
    const at = world.now()
    const changed: WebhookEndpoint = {
      ...endpoint,
      ...changes,
      ...address,
      disabled: disabledAfter(endpoint, isDisabled, at),
      version: endpoint.version + 1,
    }
    await stores.webhooks.update(changed)
    const facts = { id: endpoint.id, fields: Object.keys(input.changes) }
    await stores.audit.add({ at, kind: 'webhook-endpoint.changed', actor: input.actor, facts })
    return changed
  })
}

function disabledAfter(
  { disabled }: WebhookEndpoint,
  isDisabled: boolean | undefined,
  at: Date,
): WebhookEndpoint['disabled'] {
  if (isDisabled === undefined) return disabled
  if (!isDisabled) return null
  return disabled ?? { at, because: 'by-hand' }
}
