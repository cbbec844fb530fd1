import pg from 'pg'

/**
 * Makes what the last resort of a match needs: the extension pg_trgm and an index. Where the
 * database does not have the extension, or its account may not create it, matches do without.
 * Repeated at each start, so that it is made once somebody has created the extension.
 */
export async function installTrigrams(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('berth trigrams'))`)
    const isThere = await makeParts(client)
    await client.query('commit')
    return isThere
  } finally {
    await client.end()
  }
}

/**
 * New names wait in a list before they are sorted into the index, and each look-up reads the whole
 * list: kept short (in kB), or after an import the last resort would always be too late.
 */
const LONGEST_LIST = 256
const INDEX = `create index if not exists organizations_by_plain_name on organizations
  using gin (plain_name gin_trgm_ops) with (gin_pending_list_limit = ${LONGEST_LIST}) where removed_at is null;
  alter index organizations_by_plain_name set (gin_pending_list_limit = ${LONGEST_LIST})`

async function makeParts(client: pg.Client): Promise<boolean> {
  await client.query('savepoint parts')
  try {
    await client.query('create extension if not exists pg_trgm')
    await client.query(INDEX)
    return true
  } catch {
    // Not among the programs of this server, not allowed, or in a schema that is not looked in.
    await client.query('rollback to savepoint parts')
    return false
  }
}
