import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLog } from '../../src/apps/log.ts'
import { openWorld } from '../../src/apps/world.ts'
import { openEmbedded } from '../../src/edges/database/embedded.ts'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'

/** A database of its own, brought up to date, with a key that may take orders and ask for matches. */
export async function openBenchDatabase(secret: string) {
  const directory = mkdtempSync(join(tmpdir(), 'berth-bench-memory-'))
  const server = await openEmbedded(directory, { as: 'service' })
  const storage = { databaseUrl: server.url, dataDirectory: directory, secret, logLevel: 'silent' }
  const { world, close } = await openWorld(storage, 'visitor', openLog('silent'))
  const scopes = ['orders:read', 'orders:write', 'matches']
  const { key } = await createApiKey(world, { name: 'bench', scopes }).finally(close)
  const leave = async () => {
    await server.leave()
    rmSync(directory, { recursive: true, force: true })
  }
  return { database: { url: server.url, leave }, key }
}
