import pg from 'pg'

/** How a database server is, as one connection sees it. */
export type Condition = {
  /** As it names itself: `18.1`. */
  readonly version: string
  readonly majorVersion: number
  readonly hasTrigrams: boolean
  /** Its clock minus ours; right within half a round trip. */
  readonly clockAheadMilliseconds: number
  /** The quickest of some. */
  readonly roundTripMilliseconds: number
  readonly byteCount: number
  readonly connectionCount: number
  readonly mostConnections: number
  /** Since when the longest transaction on this database runs. */
  readonly longestTransactionSeconds: number
}

const ROUND_TRIPS = 10

/** Looks at the server, and changes nothing. Throws what the driver throws where it cannot be reached. */
export async function conditionOf(url: string): Promise<Condition> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Row>(QUESTION)
    const [row] = rows
    if (row === undefined) throw new Error('The database answers nothing.')
    return {
      version: row.version,
      majorVersion: Math.floor(row.version_number / 10_000),
      hasTrigrams: row.has_trigrams,
      byteCount: Number(row.byte_count),
      connectionCount: row.connection_count,
      mostConnections: row.most_connections,
      longestTransactionSeconds: row.longest_seconds,
      ...(await timesOf(client)),
    }
  } finally {
    await client.end().catch(() => {})
  }
}

type Row = {
  readonly version: string
  readonly version_number: number
  readonly has_trigrams: boolean
  readonly byte_count: string
  readonly connection_count: number
  readonly most_connections: number
  readonly longest_seconds: number
}

const QUESTION = `
select
  current_setting('server_version') as version,
  current_setting('server_version_num')::integer as version_number,
  exists (select from pg_available_extensions where name = 'pg_trgm') as has_trigrams,
  pg_database_size(current_database()) as byte_count,
  (select count(*)::integer from pg_stat_activity where backend_type = 'client backend') as connection_count,
  current_setting('max_connections')::integer as most_connections,
  (select coalesce(max(extract(epoch from now() - xact_start)), 0)::double precision
    from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()) as longest_seconds`

async function timesOf(client: pg.Client) {
  let best = { roundTripMilliseconds: Number.POSITIVE_INFINITY, clockAheadMilliseconds: 0 }
  for (let asked = 0; asked < ROUND_TRIPS; asked += 1) {
    const before = Date.now()
    const since = performance.now()
    const { rows } = await client.query<{ at: Date }>('select clock_timestamp() as at')
    const roundTripMilliseconds = performance.now() - since
    const middle = before + roundTripMilliseconds / 2
    const clockAheadMilliseconds = (rows[0]?.at.getTime() ?? middle) - middle
    if (roundTripMilliseconds < best.roundTripMilliseconds)
      best = { roundTripMilliseconds, clockAheadMilliseconds }
  }
  return best
}
