import type { NamedThing } from './ports/audit-view.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

const MOST_ACTORS = 500

export type AuditChoices = {
  readonly kinds: readonly string[]
  readonly actors: readonly Actor[]
  readonly names: readonly NamedThing[]
}

/** By what the audit log can be filtered: the kinds and actors that are in it. */
export async function listAuditChoices(world: World): Promise<AuditChoices> {
  return world.transact(async ({ auditView }) => {
    const actors = await auditView.actors(MOST_ACTORS)
    const ids = actors.flatMap(({ id }) => (id === null ? [] : [id]))
    return { kinds: await auditView.kinds(), actors, names: await auditView.namesOf(ids) }
  })
}
