import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  AuditFilter,
  AuditPlace,
  AuditSight,
  AuditViewStore,
  NamedThing,
} from '../../use-cases/ports/audit-view.ts'
import type { Actor } from '../../use-cases/ports/orders.ts'
import type { AuditTables } from './audit-tables.ts'

type Row = {
  readonly sequence: number
  readonly at: Date
  readonly kind: string
  readonly actor_kind: Actor['kind']
  readonly actor_id: string | null
  readonly facts: Readonly<Record<string, unknown>>
}
type Page = { readonly limit: number; readonly after?: AuditPlace }

/** The audit log as admins look at it. */
export function auditViewIn(db: Kysely<AuditTables>): AuditViewStore {
  return {
    async search(filter, page) {
      return (await searchOf(filter, page).execute(db)).rows.map(toSight)
    },
    async find(sequence) {
      const { rows } = await sql<Row>`
        select sequence, at, kind, actor_kind, actor_id, facts from audit_log
        where sequence = ${sequence}`.execute(db)
      return rows.map(toSight)[0]
    },
    async count() {
      const { rows } = await sql<{ sequence: number }>`
        select sequence from audit_log order by sequence desc limit 1`.execute(db)
      return rows[0]?.sequence ?? 0
    },
    async kinds() {
      return (await KINDS.execute(db)).rows.map(({ kind }) => kind)
    },
    async actors(limit) {
      return (await actorsOf(limit).execute(db)).rows
    },
    async namesOf(ids) {
      return ids.length === 0 ? [] : (await namesOf(ids).execute(db)).rows
    },
  }
}

function toSight({ actor_kind, actor_id, ...row }: Row): AuditSight {
  return { ...row, actor: { kind: actor_kind, id: actor_id } }
}

/** One page, read from the index of what is asked for, in its order. */
export function searchOf(filter: AuditFilter, { limit, after }: Page): RawBuilder<Row> {
  const { kind, actor, subject, from, until } = filter
  // What is about one thing is found, and ordered, by the table of subjects.
  const place = sql.ref(subject === undefined ? 'log' : 'about')
  const conditions = [
    ...(subject === undefined ? [] : [sql`about.subject = ${subject}`]),
    ...(kind === undefined ? [] : [sql`log.kind = ${kind}`]),
    ...(actor === undefined ? [] : [isBy(actor)]),
    ...(from === undefined ? [] : [sql`${place}.at >= ${from}`]),
    ...(until === undefined ? [] : [sql`${place}.at < ${until}`]),
    ...(after === undefined
      ? []
      : [sql`(${place}.at, ${place}.sequence) < (${after.at}, ${after.sequence})`]),
  ]
  return sql<Row>`
    select log.sequence, log.at, log.kind, log.actor_kind, log.actor_id, log.facts
    from audit_log log ${subject === undefined ? sql`` : sql`join audit_subjects about on about.sequence = log.sequence`}
    ${conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`}
    order by ${place}.at desc, ${place}.sequence desc limit ${limit}`
}

/** As in the index: an actor without an id is told by an empty one. */
const isBy = ({ kind, id }: Actor) =>
  sql`log.actor_kind = ${kind} and coalesce(log.actor_id, '') = ${id ?? ''}`

/** From each kind the index leads to the next: as many steps as there are kinds. */
const KINDS = sql<{ kind: string }>`
  with recursive found as (
    (select kind from audit_log order by kind limit 1)
    union all
    select (select kind from audit_log where kind > found.kind order by kind limit 1)
    from found where found.kind is not null
  )
  select kind from found where kind is not null`

/** The same for actors. */
const actorsOf = (limit: number) => sql<Actor>`
  with recursive found as (
    (select actor_kind as kind, coalesce(actor_id, '') as id from audit_log
      order by actor_kind, coalesce(actor_id, '') limit 1)
    union all
    select next.* from found cross join lateral (
      select actor_kind, coalesce(actor_id, '') from audit_log
      where (actor_kind, coalesce(actor_id, '')) > (found.kind, found.id)
      order by actor_kind, coalesce(actor_id, '') limit 1
    ) next
  )
  select kind, nullif(id, '') as id from found limit ${limit}`

const namesOf = (ids: readonly string[]) => sql<NamedThing>`
  with asked as (select unnest(${ids}::uuid[]) as id)
  select id, 'order' as of, external_id as name from orders join asked using (id)
  union all
  select id, 'organization', name from organizations join asked using (id)
  union all
  select id, 'reviewer', coalesce(name, email) from reviewers join asked using (id)
  union all
  select id, 'api-key', name from api_keys join asked using (id)`
