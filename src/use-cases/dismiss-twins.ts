import { DomainError } from '../domain/error.ts'
import type { Twins, TwinsId } from '../domain/twins/twins.ts'
import type { World } from './ports.ts'

export type DismissTwins = {
  readonly id: TwinsId
  readonly reason: string
  /** Id of the API key, or the command line. */
  readonly by: string | null
}

/** These two are not the same: no search shows the pair again. A repeat changes nothing; the first reason stays. */
export async function dismissTwins(world: World, input: DismissTwins): Promise<Twins> {
  const { id, reason, by } = input
  return world.transact(async ({ twins }) => {
    await twins.dismiss(id, { at: world.now(), reason, by })
    const dismissed = await twins.find(id)
    if (dismissed !== undefined) return dismissed
    throw new DomainError('twins-not-found', 'There is no such pair of twins.')
  })
}
