import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { Counts, Watched, WatchedStore } from '../../use-cases/ports/watched.ts'

/** All that is needed of a transaction: it runs statements. */
type Executor = QueryExecutorProvider

/** Counts; each is one statement over an index or a small table, but those of all orders and mails. */
export function watchedIn(db: Executor): WatchedStore {
  const counts = async (query: RawBuilder<{ key: string; count: number }>): Promise<Counts> => {
    const { rows } = await query.execute(db)
    return Object.fromEntries(rows.map(({ key, count }) => [key, count]))
  }
  return {
    count: async () => ({
      ordersByState: await counts(
        sql`select state as key, count(*)::integer as count from orders group by 1`,
      ),
      mappingsByRule: await counts(
        sql`select rule as key, count(*)::integer as count from mappings group by 1`,
      ),
      mailsByState: await counts(
        sql`select state as key, count(*)::integer as count from mails group by 1`,
      ),
      runsByState: await counts(
        sql`select state as key, count(*)::integer as count from runs group by 1`,
      ),
      openReviewsByKind: await counts(
        sql`select kind as key, count(*)::integer as count from reviews where decided_at is null group by 1`,
      ),
      openClaimsByKind: await counts(
        sql`select kind as key, count(*)::integer as count from claims where state = 'open' group by 1`,
      ),
      deliveriesByState: await counts(
        sql`select state as key, count(*)::integer as count from webhook_deliveries group by 1`,
      ),
      queues: await queuesOf(db),
    }),
  }
}

/** What was done is left out: the queue removes it in its own time. */
async function queuesOf(db: Executor): Promise<Watched['queues']> {
  const { rows } = await sql<{
    kind: string
    state: string
    count: number
    oldest_seconds: number
  }>`
    select name as kind, state::text, count(*)::integer as count,
      greatest(0, extract(epoch from now() - min(start_after)))::double precision as oldest_seconds
    from pgboss.job
    where state in ('created', 'retry', 'active') and start_after <= now()
    group by 1, 2 order by 1, 2`.execute(db)
  return rows.map(({ kind, state, count, oldest_seconds: oldestSeconds }) => ({
    kind,
    state,
    count,
    oldestSeconds,
  }))
}
