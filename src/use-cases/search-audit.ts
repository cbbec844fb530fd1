import { isUuid } from '../domain/uuid.ts'
import { idsInAudit } from './parts/ids-in-audit.ts'
import type { AuditFilter, AuditPlace, AuditSight, NamedThing } from './ports/audit-view.ts'
import type { Stores, World } from './ports.ts'
import { sealAudit } from './seal-audit.ts'

export type SearchAudit = Omit<AuditFilter, 'subject'> & {
  /** An id, or the number of an order. */
  readonly about?: string
  readonly limit: number
  readonly after?: AuditPlace
}
export type AuditSights = {
  readonly entries: readonly AuditSight[]
  /** What the ids in them stand for. */
  readonly names: readonly NamedThing[]
}

/** Entries of the audit log, newest first, and what their ids stand for; what waits is sealed before. */
export async function searchAudit(
  world: World,
  { about, limit, after, ...filter }: SearchAudit,
): Promise<AuditSights> {
  await sealAudit(world)
  return world.transact(async (stores) => {
    const subject = about === undefined ? undefined : await subjectNamed(stores, about)
    if (subject === null) return { entries: [], names: [] }
    const asked = subject === undefined ? filter : { ...filter, subject }
    const page = after === undefined ? { limit } : { limit, after }
    const entries = await stores.auditView.search(asked, page)
    return { entries, names: await stores.auditView.namesOf(idsInAudit(entries)) }
  })
}

/** Null: nothing has this number. */
async function subjectNamed({ orders }: Pick<Stores, 'orders'>, about: string) {
  if (isUuid(about)) return about
  return (await orders.findByExternalId(about))?.order.id ?? null
}
