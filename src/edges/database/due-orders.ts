import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { OrderId } from '../../domain/orders/order.ts'
import type { OrderTables } from './order-tables.ts'

/** Orders whose start, reminder, notice or expiry is due; a bounded number at a time. */
export async function dueOrders(
  db: Kysely<OrderTables>,
  now: Date,
  reminderDays: readonly number[],
  silenceDays: number,
): Promise<OrderId[]> {
  const silentSince = new Date(now.getTime() - silenceDays * 86_400_000)
  const rows = await db
    .selectFrom('orders')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'scheduled'), where('starts_at', '<=', now)]),
        where('expires_at', '<=', now),
        where.and([
          where('state', '=', 'invited'),
          isReminderDue(sql.ref('invited_at'), reminderDays, now),
        ]),
        where.and([
          where('state', '=', 'invited'),
          where('invited_at', '<=', silentSince),
          where('is_silence_told', '=', false),
        ]),
      ]),
    )
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id as OrderId)
}

/**
 * Only where one really is: rows that wait for their next reminder must not fill the page of those
 * that have something due.
 */
export function isReminderDue(
  since: RawBuilder<unknown>,
  days: readonly number[],
  now: Date,
): RawBuilder<boolean> {
  const reached = days.map((day) => new Date(now.getTime() - day * 86_400_000))
  return sql`${since} <= ${reached[0] ?? null} and reminders_sent_count < (
    select count(*) from unnest(${reached}::timestamptz[]) as reached where ${since} <= reached)`
}
