import type { Actor } from './orders.ts'
import type { AuditKey } from './secrets.ts'

/** What was changed of Berth itself, or happened to an order, and by whom. Persons are named by ids only. */
export type AuditEntry = {
  readonly at: Date
  readonly kind:
    | 'settings.changed'
    /** A row that was edited while it waited: `facts.id` names it. */
    | 'audit.altered'
    | 'api-key.made'
    | 'api-key.revoked'
    | 'reviewer.added'
    | 'reviewer.changed'
    | 'reviewer.removed'
    | 'reviewer.restored'
    | 'reviewer.signed-in'
    | 'reviewer.signed-out'
    | 'reviewer.refused'
    | 'reviewer-session.revoked'
    | 'webhook-endpoint.made'
    | 'webhook-endpoint.changed'
    | 'webhook-endpoint.secret-rotated'
    | 'webhook-endpoint.removed'
    /** BERTH_SECRET is another one: this row is the first that is sealed with it. */
    | 'secret.rotated'
    | 'twins.dismissed'
    | 'person.erased'
    | 'import.begun'
    | 'import.resumed'
  readonly actor: Actor
  readonly facts: Readonly<Record<string, unknown>>
}

/** As kept: kinds of the past, and those of orders, too. */
export type AuditRow = Omit<AuditEntry, 'kind'> & {
  readonly kind: string
  readonly sequence: number
  readonly mac: Buffer
}

/** Only added to. Each row is sealed together with the one before. */
export type AuditStore = {
  /** Until the transaction ends, others that add wait: take it last. */
  add(entry: AuditEntry): Promise<void>
  /** Seals together what waits, in its order; at most so many. Answers how many that were. */
  seal(limit: number): Promise<number>
  /** In their order, from the first after `after`. */
  list(filter: { readonly after: number; readonly limit: number }): Promise<readonly AuditRow[]>
  /** By the sequence of a row, the key that it must be sealed with. */
  keys(): Promise<(sequence: number) => AuditKey>
}
