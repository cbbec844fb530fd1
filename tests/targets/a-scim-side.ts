import type { Organization } from '../../src/apps/stand-in-vendor/books.ts'
import { scimTarget } from '../../src/edges/targets/scim.ts'
import { aStage } from '../support/a-stage.ts'
import { aScimServer, EXTENSION, type ScimGroup, type ScimStore, TOKEN } from './a-scim-server.ts'
import { inMood, type Mood, settle, type VendorSide } from './a-vendor-side.ts'

type Said = {
  readonly kind?: 'customer' | 'partner'
  readonly country?: string
  readonly madeFor?: string
  readonly subscriptions?: readonly {
    readonly order: string
    readonly sku: string
    readonly display: string
    readonly quantity: number
  }[]
  readonly partners?: readonly { readonly value: string }[]
}

/** The vendor's system is a SCIM server that knows Berth's extension. */
export async function scimVendor(): Promise<VendorSide> {
  const stage = await aStage()
  const server = await aScimServer()
  const target = scimTarget({
    ...{ url: server.url, token: TOKEN, isExtended: true, timeoutMilliseconds: 500 },
  })
  let mood: Mood = 'well'
  server.behave((next) => (request, response) => {
    inMood(mood, response, () => next(request, response))
  })
  const { store } = server
  return {
    ...{ stage, target },
    organizations: () => [...store.groups.values()].map((group) => organizationOf(store, group)),
    nextId: () => `org-${store.lastNumber + 1}`,
    hold: (externalId, displayName) => {
      store.lastNumber += 1
      const id = `org-${store.lastNumber}`
      store.groups.set(id, { id, externalId, displayName })
    },
    be: (wish) => {
      mood = wish
    },
    settle: () => settle(stage, target, undefined),
    close: async () => {
      await server.close()
      await stage.close()
    },
  }
}

/** A group as the vendor's books would have the organization. */
function organizationOf(store: ScimStore, group: ScimGroup): Organization {
  const said = (group[EXTENSION] ?? {}) as Said
  const { kind = 'customer', country = null, madeFor = null } = said
  const wasThere = madeFor === null && group.externalId !== undefined
  return {
    externalId: wasThere ? (group.externalId ?? '') : group.id,
    ...{ kind, country, madeFor, name: group.displayName, createdAt: '' },
    users: (group.members ?? []).map(({ value }) => ({
      externalId: value,
      email: store.users.get(value)?.userName ?? 'nobody',
      role: 'administrator' as const,
    })),
    subscriptions: linesByOrder(said.subscriptions ?? []),
    partners: (said.partners ?? []).map(({ value }) => value),
  }
}

function linesByOrder(entries: NonNullable<Said['subscriptions']>): Organization['subscriptions'] {
  const orders = [...new Set(entries.map(({ order }) => order))]
  return orders.map((order) => ({
    ...{ externalId: order, order },
    lines: entries
      .filter((one) => one.order === order)
      .map(({ sku, display, quantity }) => ({ sku, name: display, quantity })),
  }))
}
