import { DomainError } from '../../domain/error.ts'
import type { Import, ImportFormat, ImportId, ImportKey } from '../ports/imports.ts'
import type { Actor } from '../ports/orders.ts'
import type { Stores, World } from '../ports.ts'
import {
  asSeen,
  newImport,
  notInterrupted,
  requireImport,
  SILENT_MILLISECONDS,
} from './seen-import.ts'

/** As long as kept replies of other calls. */
const KEYS_KEPT_MILLISECONDS = 48 * 60 * 60 * 1000

type Sender = {
  readonly key?: ImportKey
  readonly resume?: ImportId
  readonly actor?: Actor
  readonly totalByteCount?: number
}

/** A new import, or the interrupted one that goes on: of two who want that, one gets it. */
export async function beginImport(
  world: World,
  format: ImportFormat,
  { resume, actor = { kind: 'system', id: null }, totalByteCount, key }: Sender,
): Promise<Import> {
  if (resume !== undefined) {
    return world.transact(async (stores) => {
      await keepKey(stores, key, resume, world.now())
      return goOn(world, stores, { format, id: resume, actor, totalByteCount })
    })
  }
  const begun = newImport(world, { format, totalByteCount: totalByteCount ?? null })
  await world.transact(async (stores) => {
    const { imports, audit } = stores
    await imports.add(begun)
    await keepKey(stores, key, begun.id, begun.startedAt)
    const facts = { importId: begun.id }
    await audit.add({ at: begun.startedAt, kind: 'import.begun', actor, facts })
  })
  return begun
}

/** Of two calls with one key at once, one begins. */
async function keepKey(
  { imports }: Stores,
  key: ImportKey | undefined,
  id: ImportId,
  at: Date,
): Promise<void> {
  if (key === undefined) return
  if (!(await imports.keepKey(key, id, at))) throw notInterrupted('The import is running.')
  await imports.forgetKeys(new Date(at.getTime() - KEYS_KEPT_MILLISECONDS))
}

type Going = {
  readonly format: ImportFormat
  readonly id: ImportId
  readonly actor: Actor
  readonly totalByteCount: number | undefined
}

async function goOn(
  world: World,
  { imports, audit }: Stores,
  { format, id, actor, totalByteCount }: Going,
): Promise<Import> {
  const at = world.now()
  const found = asSeen(await requireImport(imports, id), at)
  if (found.format !== format) {
    throw new DomainError('invalid-value', `The import was begun with ${found.format}.`)
  }
  requireSameLength(found, totalByteCount)
  const silentSince = new Date(at.getTime() - SILENT_MILLISECONDS)
  const when = { at, silentSince, totalByteCount: totalByteCount ?? found.totalByteCount }
  const resumed = await imports.resume(id, when)
  if (resumed === undefined) throw notInterrupted(`The import is ${found.state}.`)
  const kind = found.byteCount === 0 ? 'import.begun' : 'import.resumed'
  await audit.add({ at, kind, actor, facts: { importId: id } })
  return resumed
}

/** Another file would be passed over up to a byte that means nothing in it. */
function requireSameLength({ state, totalByteCount }: Import, sent: number | undefined): void {
  if (state !== 'interrupted' || totalByteCount === null || sent === undefined) return
  if (totalByteCount === sent) return
  throw new DomainError(
    'invalid-value',
    `The import was begun with a file of ${totalByteCount} bytes; this one has ${sent}. Send the same file.`,
  )
}
