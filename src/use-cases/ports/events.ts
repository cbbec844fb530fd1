import type { EventId, OrderEvent } from '../../domain/events/event.ts'

/** An event with its place among all. */
export type NumberedEvent = OrderEvent & { readonly number: number }

/** What the vendor's systems are told. Events are written by the timeline, with the change itself. */
export type EventStore = {
  /**
   * Those after a number, by their numbers. Gives numbers first to events that have none and are
   * committed; whoever else pulls waits for that.
   */
  pull(filter: {
    readonly after: number
    readonly limit: number
  }): Promise<readonly NumberedEvent[]>
  find(id: EventId): Promise<OrderEvent | undefined>
}
