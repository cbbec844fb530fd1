import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { pageRoutes } from '../../src/edges/http/pages.ts'
import { aBrowser } from './a-browser.ts'
import { aStage, type Stage } from './a-stage.ts'

const distDirectory = join(import.meta.dirname, '../../web/dist')

/** A stage at an address of its own, and a browser to look at it; its pages count by the world's clock. Whoever asks for it closes both. */
export type ShownStage = {
  readonly stage: Stage
  readonly browser: Browser
  readonly url: string
}

export async function aShownStage(): Promise<ShownStage> {
  const browser = await aBrowser()
  const stage = await aStage({ extend: (scope) => pageRoutes(scope, { distDirectory }) })
  stage.server.server.prependListener('request', (_request, reply) => {
    reply.setHeader('date', stage.world.now().toUTCString())
  })
  const url = await stage.server.listen({ port: 0, host: '127.0.0.1' })
  return { stage, browser, url }
}
