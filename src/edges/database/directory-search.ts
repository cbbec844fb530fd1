import { type Kysely, type QueryResult, type RawBuilder, sql } from 'kysely'
import type { DirectoryQuestion } from '../../domain/organizations/directory-question.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { DirectorySearch } from '../../use-cases/ports/directory-view.ts'
import type { DirectoryTables } from './directory-tables.ts'
import { LOOK_UPS_ONLY } from './matching.ts'

/** Of a word or a domain that very many have, so many are looked at. */
const MOST_HOLDERS = 500

/**
 * Organizations by name. Each way in which the question may be meant is a part of its own that reads
 * one index, and at most one page or `MOST_HOLDERS` of it.
 */
export async function searchDirectory(
  db: Kysely<DirectoryTables>,
  search: DirectorySearch,
): Promise<readonly OrganizationId[]> {
  const { question, limit } = search
  const narrowed = narrowing(search)
  if (question === undefined) {
    return idsOf(
      await sql<Found>`select o.id from organizations o where ${narrowed}
        order by o.name_folded, o.id limit ${limit}`.execute(db),
    )
  }
  const parts = partsOf(question, narrowed, limit)
  if (parts.length === 0) return []
  // What was found is few: no plan may go through all organizations instead.
  await sql.raw(LOOK_UPS_ONLY.transaction).execute(db)
  return idsOf(
    await sql<Found>`
      with hits (id) as materialized (${sql.join(parts, sql` union `)})
      select o.id from hits join organizations o using (id) where ${narrowed}
      order by o.name_folded, o.id limit ${limit}`.execute(db),
  )
}

type Found = { readonly id: OrganizationId }
const idsOf = ({ rows }: QueryResult<Found>) => rows.map(({ id }) => id)

function narrowing({ kind, after }: DirectorySearch): RawBuilder<unknown> {
  const conditions = [sql`o.removed_at is null`]
  if (kind !== undefined) conditions.push(sql`o.kind = ${kind}`)
  if (after !== undefined) {
    // A renamed or removed one still tells where the page ended: rows are never taken away.
    conditions.push(
      sql`(o.name_folded, o.id) > (select name_folded, id from organizations where id = ${after})`,
    )
  }
  return sql.join(conditions, sql` and `)
}

function partsOf(
  question: DirectoryQuestion,
  narrowed: RawBuilder<unknown>,
  limit: number,
): RawBuilder<unknown>[] {
  const { nameBegins: from, externalId, keys, domainBegins, host, email } = question
  const parts = keys.map(holdersOfAll)
  if (from !== undefined)
    parts.push(sql`(select o.id from organizations o where ${narrowed}
      and o.name_folded >= ${from} and o.name_folded <= ${from}::text || chr(1114111)
      order by o.name_folded, o.id limit ${limit})`)
  if (externalId !== undefined)
    parts.push(
      sql`select id from organizations where external_id = ${externalId} and removed_at is null`,
    )
  if (domainBegins !== undefined)
    parts.push(sql`(select organization_id from organization_domains
      where registrable_domain >= ${domainBegins} and registrable_domain < ${domainBegins}::text || '~'
      order by registrable_domain limit ${MOST_HOLDERS})`)
  if (host !== undefined)
    parts.push(sql`(select organization_id from organization_domains
      where host = ${host} and (user_rank > 0 or is_expected) limit ${MOST_HOLDERS})`)
  if (email !== undefined)
    parts.push(sql`(select organization_id from users where email = ${email}
      limit ${MOST_HOLDERS})`)
  return parts
}

/** Who holds the first key, and each of the others. */
function holdersOfAll([first, ...others]: readonly string[]): RawBuilder<unknown> {
  const alsoHolds = others.map(
    (key) => sql` and exists (select from name_keys a
      where a.key = ${key} and a.organization_id = k.organization_id)`,
  )
  return sql`(select k.organization_id from name_keys k
    where k.key = ${first ?? ''}${sql.join(alsoHolds, sql``)} limit ${MOST_HOLDERS})`
}
