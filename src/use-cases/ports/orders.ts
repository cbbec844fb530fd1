import type { EmailAddress, Mapping, Order, OrderId } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'

/** Orders and their mappings. */
export type OrderStore = {
  /** False when an order with this external id is there already. Safe under concurrency. */
  add(order: Order, posted: unknown): Promise<boolean>
  find(id: OrderId): Promise<Order | undefined>
  /** Those that there are, in no order. */
  findMany(ids: readonly OrderId[]): Promise<readonly Order[]>
  findByExternalId(
    externalId: string,
  ): Promise<{ readonly order: Order; readonly posted: unknown } | undefined>
  /** Under its row lock: everything that changes an order begins with this. */
  lock(id: OrderId): Promise<Order | undefined>
  /** Writes what may change. The caller holds the lock. */
  update(order: Order): Promise<void>
  list(filter: {
    readonly state?: OrderState
    /** One of these. */
    readonly states?: readonly OrderState[]
    readonly contact?: string
    readonly organizationId?: string
    readonly q?: string
    readonly limit: number
    readonly after?: string
  }): Promise<readonly Order[]>
  /** How many orders in these states have a contact with this address. */
  countOfContact(email: EmailAddress, states: readonly OrderState[]): Promise<number>
  /** The mapping that counts (not undone), if any. */
  mappingOf(id: OrderId): Promise<Mapping | undefined>
  addMapping(mapping: Mapping): Promise<void>
  endMapping(id: OrderId, at: Date): Promise<void>
  /** Ids of orders whose start, reminder, notice or expiry is due. */
  due(now: Date, reminderDays: readonly number[], silenceDays: number): Promise<readonly OrderId[]>
}

/** Who did it. Persons by role and id or address; `operator` used the command line; `system` is Berth itself. */
export type Actor = {
  readonly kind:
    | 'api-key'
    | 'contact'
    | 'approver'
    | 'reviewer'
    | 'operator'
    | 'directory'
    | 'target'
    | 'system'
  readonly id: string | null
}

/** One fact of an order. */
export type TimelineEntry = {
  readonly sequence: number
  readonly at: Date
  /** An event name of the API (`order.mapped`), or a finer step (`setup.company-entered`). */
  readonly kind: string
  readonly actor: Actor
  readonly onBehalfOf: string | null
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** What happened to each order; it only grows. */
export type TimelineStore = {
  /** Appends with the order's next sequence number. The caller holds the order's lock. */
  add(
    orderId: OrderId,
    entry: Omit<TimelineEntry, 'sequence' | 'onBehalfOf'> & { readonly onBehalfOf?: string },
  ): Promise<void>
  of(orderId: OrderId): Promise<readonly TimelineEntry[]>
}
