import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { careful, type Finding, good, unsure, whyOf, wrong } from './finding.ts'

const GIBIBYTE = 1024 ** 3
const SCARCE_BYTES = 2 * GIBIBYTE
const LEAST_BYTES = GIBIBYTE / 4

/** Whether the data directory can be written to, and for how long. */
export async function lookAtDisk(dataDirectory: string): Promise<Finding> {
  try {
    const there = await nearestThatIs(dataDirectory)
    await access(there, constants.W_OK)
    const { bavail, bsize } = await statfs(there)
    return judgeDisk(dataDirectory, bavail * bsize)
  } catch (error) {
    const isClosed = ['EACCES', 'EPERM', 'EROFS'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    )
    if (!isClosed) return unsure('disk', whyOf(error), `Look at ${dataDirectory}.`)
    const says = `${dataDirectory} cannot be written to.`
    return wrong('disk', says, 'Give it to the user under whom Berth runs.')
  }
}

/** What is not made yet will be made in the first folder above that is there. */
async function nearestThatIs(path: string): Promise<string> {
  try {
    await access(path)
    return path
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error
    return nearestThatIs(dirname(path))
  }
}

export function judgeDisk(directory: string, freeBytes: number): Finding {
  const free = `${(freeBytes / GIBIBYTE).toFixed(1)} GiB are free where ${directory} is.`
  const todo = 'Make room: PostgreSQL stops when it cannot write.'
  if (freeBytes < LEAST_BYTES) return wrong('disk', free, todo)
  return freeBytes < SCARCE_BYTES ? careful('disk', free, todo) : good('disk', free)
}
