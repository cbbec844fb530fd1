import type { Claim } from '../domain/claims/claim.ts'
import type { Mapping, Order } from '../domain/orders/order.ts'
import type { Run } from '../domain/provisioning/run.ts'
import type { Setup } from '../domain/setups/setup.ts'
import { findOrder, type OrderName } from './parts/hold-order.ts'
import type { Stores, World } from './ports.ts'

/** An order with what has become of it. */
export type OrderStory = {
  readonly order: Order
  /** The newest mail to its contact came back. */
  readonly isContactUnreachable: boolean
  readonly setup: Setup | null
  readonly mapping: (Mapping & { readonly organizationExternalId: string | null }) | null
  readonly claims: readonly Claim[]
  /** The newest run. */
  readonly run: Run | null
}

/** One order, or a refusal with `order-not-found`. */
export function readOrder(world: World, name: OrderName): Promise<OrderStory> {
  return world.transact(async (stores) => storyOf(stores, await findOrder(stores, name)))
}

/** All that the API tells of an order. */
export async function storyOf(stores: Stores, order: Order): Promise<OrderStory> {
  const setup = await stores.setups.find(order.id)
  const mapping = await stores.orders.mappingOf(order.id)
  return {
    order,
    isContactUnreachable: await stores.mails.isReturned(order.id, order.contact.email),
    setup: setup ?? null,
    mapping: mapping === undefined ? null : await withExternalId(stores, mapping),
    claims: await stores.claims.ofOrder(order.id),
    run: (await stores.runs.latestOf(order.id)) ?? null,
  }
}

async function withExternalId(stores: Stores, mapping: Mapping) {
  const organization = await stores.directory.find(mapping.organizationId)
  return { ...mapping, organizationExternalId: organization?.externalId ?? null }
}
