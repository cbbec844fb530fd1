import { type RawBuilder, sql } from 'kysely'
import type { EmailAddress } from '../../domain/orders/order.ts'
import type { ErasedPerson } from '../../domain/persons/person.ts'

/**
 * Where a person may be named. A test goes over every column of every table and fails for one that
 * still names somebody who was erased: a new column of this kind belongs into one of these lists.
 */
export type Column = { readonly table: string; readonly column: string }

const columns = (table: string, ...names: readonly string[]): readonly Column[] =>
  names.map((column) => ({ table, column }))

/** Exactly an address. Cascades carry it on: from departures to approvals, from there to steps of runs. */
export const ADDRESS_COLUMNS: readonly Column[] = [
  ...columns('departures', 'address', 'asked_by'),
  ...columns('approvals', 'address', 'approved_by'),
  ...columns('run_steps', 'administrator_email'),
  ...columns('approvers', 'email'),
  ...columns('claims', 'address'),
  ...columns('hand_over_requests', 'email'),
  ...columns('hand_overs', 'from_email', 'to_email', 'actor_id'),
  ...columns('setups', 'administrator_email', 'likely_email', 'kept_email'),
  ...columns('timeline', 'actor_id', 'on_behalf_of'),
  ...columns('mails', 'recipient'),
  ...columns('orders', 'contact_email'),
]

type WordColumn = Column & {
  readonly isJson: boolean
  /** The column that names the order a row belongs to. */
  readonly ofOrder: string | null
}

const text = (table: string, ofOrder: string | null, ...names: readonly string[]) =>
  columns(table, ...names).map((one) => ({ ...one, ofOrder, isJson: false }))
const json = (table: string, ofOrder: string | null, ...names: readonly string[]) =>
  columns(table, ...names).map((one) => ({ ...one, ofOrder, isJson: true }))

/** What people and systems wrote. */
export const WORD_COLUMNS: readonly WordColumn[] = [
  ...json('orders', 'id', 'posted'),
  ...json('timeline', 'order_id', 'facts'),
  ...json('mails', 'order_id', 'facts'),
  ...json('setups', 'order_id', 'notice'),
  ...text('setups', 'order_id', 'new_words'),
  ...text('claims', 'order_id', 'reason'),
  ...text('reviews', 'order_id', 'reason', 'decision_reason'),
  ...text('departures', 'order_id', 'decision_reason', 'confirmation_reason'),
  ...text('mails', 'order_id', 'last_failure'),
  ...text('run_steps', null, 'last_failure'),
  ...text('twins', null, 'dismissed_reason'),
  ...text('import_errors', null, 'reason'),
]

/** Orders in which the person had a part. */
export const ORDERS_OF_PERSON = (email: EmailAddress): RawBuilder<unknown> => sql`
  select id from orders where contact_email = ${email}
  union select order_id from setups where administrator_email = ${email}
  union select order_id from claims where address = ${email}
  union select order_id from claims join approvers on claim_id = claims.id where email = ${email}
  union select order_id from hand_overs where ${email} in (from_email, to_email)
  union select order_id from mails where recipient = ${email} and order_id is not null`

type Statement = (person: ErasedPerson) => RawBuilder<unknown>

/** What serves the person alone, or would bring them back. */
export const GOES: readonly (readonly [table: string, statement: Statement])[] = [
  ['users', ({ email }) => sql`delete from users where email = ${email}`],
  ['locators', ({ email }) => sql`delete from locators where email = ${email}`],
  ['codes', ({ email }) => sql`delete from codes where email = ${email}`],
  ['wrong_codes', ({ email }) => sql`delete from wrong_codes where email = ${email}`],
  ['visits', ({ email }) => sql`delete from visits where email = ${email}`],
  ['idempotency_keys', repliesWith],
  ['order_views', viewsWith],
  [
    'reviewer_sessions',
    ({ email }) => sql`delete from reviewer_sessions where ${ofReviewer(email)}`,
  ],
  ['sign_in_codes', ({ email }) => sql`delete from sign_in_codes where ${ofReviewer(email)}`],
  [
    'mails',
    ({ email }) => sql`
      update mails set state = 'dropped', secret = null, attempt_started_at = null
      where recipient = ${email} and state = 'queued'`,
  ],
  [
    'mails',
    ({ email }) => sql`
      update mails set recipient_name = null where recipient = ${email} and recipient_name is not null`,
  ],
  [
    'orders',
    ({ email }) => sql`
      update orders set contact_name = null where contact_email = ${email} and contact_name is not null`,
  ],
  [
    'reviewers',
    ({ email, standIn }) => sql`
      update reviewers set email = null, name = null,
        subject = case when subject is null then null else ${standIn} || id::text end
      where email = ${email} and removed_at is not null`,
  ],
]

const ofReviewer = (email: EmailAddress) =>
  sql`reviewer_id in (select id from reviewers where email = ${email})`

/** A reply that is asked for again is made anew. */
function repliesWith({ spellings }: ErasedPerson) {
  return sql`
    delete from idempotency_keys where body::text ilike any (${spellings.map((one) => `%${one}%`)}::text[])`
}

/** A view is kept as the query of an address: `q=eva%40acme.example`. */
function viewsWith({ email, spellings }: ErasedPerson) {
  const written = spellings.flatMap((one) => [
    one,
    new URLSearchParams({ q: one }).toString().slice(2),
  ])
  const isIn = sql.join(
    written.map((one) => sql`strpos(lower(query), lower(${one})) > 0`),
    sql` or `,
  )
  return sql`delete from order_views where ${ofReviewer(email)} or ${isIn}`
}

const OPEN_STATES = ['scheduled', 'invited', 'in-setup', 'awaiting-approval', 'in-review', 'mapped']

/** One row for each part that a person still has in something that goes on. */
export const TIES = (email: EmailAddress, now: Date): RawBuilder<unknown> => sql`
  with open as (select id, external_id from orders where state = any (${OPEN_STATES}::text[]))
  select 'contact' as why, o.external_id as "order"
    from orders o where o.contact_email = ${email} and o.state = any (${OPEN_STATES}::text[])
  union all
  select 'administrator', open.external_id
    from setups join open on open.id = setups.order_id where administrator_email = ${email}
  union all
  select 'asked', o.external_id
    from approvers a join claims c on c.id = a.claim_id join orders o on o.id = c.order_id
    where a.email = ${email} and c.state = 'open'
  union all
  select 'departure', o.external_id
    from departures d join orders o on o.id = d.order_id
    where ${email} in (d.address, d.asked_by) and d.ended_at is null
  union all
  select 'undo-window', o.external_id
    from mappings m join orders o on o.id = m.order_id left join setups s on s.order_id = o.id
    where ${email} in (o.contact_email, s.administrator_email) and m.undo_until > ${now}
      and o.state = 'provisioned'
  union all
  select 'reviewer', null from reviewers where email = ${email} and removed_at is null
  union all
  select 'setting', null from settings where name = 'reviewerEmail' and lower(value #>> '{}') = ${email}
  order by 1, 2`
