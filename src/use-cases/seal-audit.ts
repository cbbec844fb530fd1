import type { World } from './ports.ts'

const AT_ONCE = 500

/**
 * Seals together the rows of the audit log that wait. Called once a minute, and before anybody reads
 * the log: those who write orders never wait for each other's seals. A repeat changes nothing.
 */
export async function sealAudit(world: World): Promise<void> {
  for (;;) {
    const count = await world.transact(({ audit }) => audit.seal(AT_ONCE))
    if (count < AT_ONCE) return
  }
}
