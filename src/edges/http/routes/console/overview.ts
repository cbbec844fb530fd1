import { countWaiting } from '../../../../use-cases/count-waiting.ts'
import type { WaitingFigures } from '../../../../use-cases/ports/figures.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { readOverview } from '../../../../use-cases/read-overview.ts'
import { overviewView, type WaitingView, waitingView } from '../../contracts/console/overview.ts'
import type { Server } from '../../route.ts'

const config = { ability: 'read' } as const

/** The console's figures. Not part of the public API. */
export function overviewRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/overview',
    { config, schema: { hide: true, response: { 200: overviewView } } },
    async () => {
      const { states, stops, rules, waiting, ...others } = await readOverview(world)
      return {
        ...others,
        states: [...states],
        stops: [...stops],
        rules: [...rules],
        waiting: toWaitingView(waiting),
      }
    },
  )
  server.get(
    '/console/api/waiting',
    { config, schema: { hide: true, response: { 200: waitingView } } },
    async () => toWaitingView(await countWaiting(world)),
  )
}

function toWaitingView({ reviews, silentClaimCount }: WaitingFigures): WaitingView {
  return { reviews: [...reviews], silentClaimCount }
}
