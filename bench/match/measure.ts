import { execFile } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { promisify } from 'node:util'
import { openLog } from '../../src/apps/log.ts'
import { openWorld } from '../../src/apps/world.ts'
import { aRunningBerth } from '../../tests/support/a-running-berth.ts'
import { measureImport } from './measure-import.ts'
import { measureInProcess } from './measure-in-process.ts'
import { measureServer } from './measure-server.ts'
import { say } from './say.ts'
import { sizesOf } from './sizes.ts'
import type { Figures } from './speed-table.ts'
import { readWords } from './words.ts'

const SECRET = 'a secret for this bench only, no other'
const SHARED_BUFFERS = `${Math.max(128, Math.round(totalmem() / 2 ** 20 / 4))}MB`

/** As whoever runs a large directory would set it; a quarter of the memory is the usual advice. */
export const MEASURING_SETTINGS = { shared_buffers: SHARED_BUFFERS }

/** Everything, one after the other, on the directory that is there. */
export async function measureAll(
  url: string,
  shared: string,
  organizationCount: number,
): Promise<Figures> {
  const words = readWords(shared)
  const storage = { databaseUrl: url, dataDirectory: '', secret: SECRET, logLevel: 'silent' }
  const { world, close } = await openWorld(storage, 'visitor', openLog('silent'))
  try {
    const sizes = await sizesOf(url)
    say('One match after the other, in the process …')
    const inProcess = await measureInProcess({ url, world, words, organizationCount })
    const berth = await aRunningBerth({
      ...{ DATABASE_URL: url, BERTH_SECRET: SECRET, BERTH_SMTP_URL: undefined },
    })
    try {
      say('Over HTTP …')
      const overHttp = await measureServer({ berth, world, url, words, organizationCount })
      const memoryMegabytes = await memoryOf(berth.servicePid)
      say('An import …')
      const imported = await measureImport({ berth, url, words, organizationCount })
      return {
        ...{ organizationCount, coreCount: availableParallelism(), sizes, inProcess, overHttp },
        ...{ imported, memoryMegabytes, sharedBuffers: SHARED_BUFFERS },
        processor: cpus()[0]?.model.trim() ?? '',
      }
    } finally {
      await berth.stop()
    }
  } finally {
    await close()
  }
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1024
}
