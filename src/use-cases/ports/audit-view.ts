import type { NAMED_THINGS } from '../../domain/audited.ts'
import type { AuditRow } from './audit.ts'
import type { Actor } from './orders.ts'

/** An entry of the audit log. */
export type AuditSight = Omit<AuditRow, 'mac'>

/** The last entry of the page before. */
export type AuditPlace = { readonly at: Date; readonly sequence: number }

export type AuditFilter = {
  readonly kind?: string
  readonly actor?: Actor
  /** An id that is among the facts. */
  readonly subject?: string
  readonly from?: Date
  /** The first instant that is no longer meant. */
  readonly until?: Date
}

/** What an id stands for today; who or what was erased has no name. */
export type NamedThing = {
  readonly id: string
  readonly of: (typeof NAMED_THINGS)[number]
  readonly name: string | null
}

/** The audit log as admins look at it. It is found by indexes beside the log; what is true stands in the log alone. */
export type AuditViewStore = {
  /** Newest first. */
  search(
    filter: AuditFilter,
    page: { readonly limit: number; readonly after?: AuditPlace },
  ): Promise<readonly AuditSight[]>
  find(sequence: number): Promise<AuditSight | undefined>
  /** How many rows there are: the last one's number. */
  count(): Promise<number>
  /** Every kind that there is. */
  kinds(): Promise<readonly string[]>
  /** Everybody who is in it; of very many, the first. */
  actors(limit: number): Promise<readonly Actor[]>
  namesOf(ids: readonly string[]): Promise<readonly NamedThing[]>
}
