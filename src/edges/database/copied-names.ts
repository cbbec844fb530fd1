import { sql } from 'kysely'

/** How many names of an organization stand beside each of its domains: the first one is its own. */
export const COPIED_NAME_COUNT = 10

/** What `organization_domains.names` copies of the organization `o`. */
export const COPIED_NAMES = sql<
  string[]
>`(array[o.name] || o.other_names)[1:${sql.lit(COPIED_NAME_COUNT)}]`
