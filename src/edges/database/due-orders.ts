import type { Kysely } from 'kysely'
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
  const [first] = reminderDays
  const reminderAfter = new Date(now.getTime() - (first ?? 0) * 86_400_000)
  const rows = await db
    .selectFrom('orders')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'scheduled'), where('starts_at', '<=', now)]),
        where('expires_at', '<=', now),
        where.and([
          where('state', '=', 'invited'),
          where('invited_at', '<=', reminderAfter),
          where('reminders_sent_count', '<', reminderDays.length),
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
