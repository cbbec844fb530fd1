import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * BERTH_SECRET where none is set: made once and kept in the data directory, readable by its owner
 * only. Two programs that start at once end up with the same one.
 */
export async function keptSecret(dataDirectory: string): Promise<string> {
  const path = join(dataDirectory, 'secret')
  const found = await readKept(path)
  if (found !== undefined) return found
  await mkdir(dataDirectory, { recursive: true })
  const unfinished = `${path}.${randomUUID()}`
  await writeFile(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    // A link appears whole or not at all, and never replaces what somebody else has made.
    await link(unfinished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(unfinished, { force: true })
  }
  const made = await readKept(path)
  if (made === undefined)
    throw new Error(`The secret in ${path} is empty. Restore it from a backup.`)
  return made
}

async function readKept(path: string): Promise<string | undefined> {
  try {
    const text = (await readFile(path, 'utf8')).trim()
    if (text === '') throw new Error(`The secret in ${path} is empty. Restore it from a backup.`)
    return text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
