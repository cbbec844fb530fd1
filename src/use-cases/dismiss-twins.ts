import { DomainError } from '../domain/error.ts'
import type { Twins, TwinsId } from '../domain/twins/twins.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type DismissTwins = {
  readonly id: TwinsId
  readonly reason: string
  readonly actor: Actor
}

/** These two are not the same: no search shows the pair again. A repeat changes nothing; the first reason stays. */
export async function dismissTwins(world: World, input: DismissTwins): Promise<Twins> {
  const { id, reason, actor } = input
  return world.transact(async ({ twins, audit }) => {
    const at = world.now()
    const isFirst = await twins.dismiss(id, { at, reason, by: actor.id })
    const dismissed = await twins.find(id)
    if (dismissed === undefined) throw twinsNotFound()
    if (isFirst) await audit.add({ at, kind: 'twins.dismissed', actor, facts: { twins: id } })
    return dismissed
  })
}

export function twinsNotFound(): DomainError {
  return new DomainError('twins-not-found', 'There is no such pair of twins.')
}
