import { execFile } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { promisify } from 'node:util'
import { openLog } from '../../src/apps/log.ts'
import { openWorld } from '../../src/apps/world.ts'
import type { World } from '../../src/use-cases/ports.ts'
import { aRunningBerth, type RunningBerth } from '../../tests/support/a-running-berth.ts'
import { measureImport } from './measure-import.ts'
import { measureInProcess } from './measure-in-process.ts'
import { measureServer } from './measure-server.ts'
import { sizesOf } from './sizes.ts'
import type { Figures } from './speed-table.ts'
import { readWords, type Words } from './words.ts'

const SECRET = 'a secret for this bench only, no other'
const SHARED_BUFFERS = `${Math.max(128, Math.round(totalmem() / 2 ** 20 / 4))}MB`

/** As whoever runs a large directory would set it; a quarter of the memory is the usual advice. */
export const MEASURING_SETTINGS = { shared_buffers: SHARED_BUFFERS }

/** What can be measured, in its order. */
export const PARTS = ['in-process', 'http', 'import'] as const
export type Part = (typeof PARTS)[number]

type Measured = {
  readonly url: string
  readonly shared: string
  readonly organizationCount: number
  readonly parts: readonly Part[]
}

/** The parts, one after the other, on the directory that is there. */
export async function measureAll(measured: Measured): Promise<Figures> {
  const { url, shared, organizationCount, parts } = measured
  const words = readWords(shared)
  const storage = { databaseUrl: url, dataDirectory: '', secret: SECRET, logLevel: 'silent' }
  const { world, close } = await openWorld(storage, 'visitor', openLog('silent'))
  try {
    const directory = { url, world, words, organizationCount }
    return {
      ...{ organizationCount, coreCount: availableParallelism(), sharedBuffers: SHARED_BUFFERS },
      processor: cpus()[0]?.model.trim() ?? '',
      sizes: await sizesOf(url),
      inProcess: parts.includes('in-process') ? await measureInProcess(directory) : undefined,
      ...(await measureBerth(directory, parts)),
    }
  } finally {
    await close()
  }
}

type Directory = {
  readonly url: string
  readonly world: World
  readonly words: Words
  readonly organizationCount: number
}

async function measureBerth(directory: Directory, parts: readonly Part[]) {
  const hasHttp = parts.includes('http')
  const hasImport = parts.includes('import')
  if (!hasHttp && !hasImport) return { overHttp: undefined, imported: undefined }
  const berth = await aRunningBerth({
    ...{ DATABASE_URL: directory.url, BERTH_SECRET: SECRET, BERTH_SMTP_URL: undefined },
  })
  try {
    return {
      overHttp: hasHttp ? await measureHttp(berth, directory) : undefined,
      imported: hasImport ? await measureImport({ berth, ...directory }) : undefined,
    }
  } finally {
    await berth.stop()
  }
}

async function measureHttp(berth: RunningBerth, directory: Directory) {
  const overHttp = await measureServer({ berth, ...directory })
  return { ...overHttp, memoryMegabytes: await memoryOf(berth.servicePid) }
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1024
}
