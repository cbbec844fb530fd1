import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { OrderId } from '../../domain/orders/order.ts'
import type { OrderQuestion } from '../../domain/orders/order-question.ts'
import { ORDER_STATES, type OrderState } from '../../domain/orders/order-states.ts'
import type { OrderSort } from '../../domain/orders/order-view.ts'
import type { OrderSearch } from '../../use-cases/ports/order-views.ts'

type Condition = RawBuilder<unknown>

/** Of an order and its setup; the same questions in the same order as setup-step.ts asks them. */
export const STOP_SQL = `
  case
    when orders.state = 'invited' then 'not-begun'
    when setups.intent is null then 'intent'
    when not setups.is_company_entered then 'company'
    when setups.take_over_asked_at is not null then 'elsewhere'
    when setups.choice is null then 'organization'
    else 'last-look'
  end`

const ORDER_BY: Readonly<Record<OrderSort, Condition>> = {
  newest: sql`id desc`,
  longest: sql`state_since, id`,
}

export async function searchOrders<Tables>(
  db: Kysely<Tables>,
  search: OrderSearch,
): Promise<readonly OrderId[]> {
  const { rows } = await sql<{ id: OrderId }>`${orderSearchOf(search)}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * One page of orders. Each way in which the question may be meant, in each state that is asked for, is
 * a part of its own. One index gives it in order, so that it reads no more than a page; but for beginnings
 * of numbers and words of names, of which all hits are read.
 */
export function orderSearchOf(search: OrderSearch): Condition {
  const { question, sort, limit } = search
  const ways = question === undefined ? [undefined] : waysOf(question)
  const states = statesOf(search)
  const parts = ways.flatMap((way) =>
    states.map((state) => partOf(search, [way, state && sql`orders.state = ${state}`])),
  )
  return sql`
    select id from (${sql.join(parts, sql` union `)}) as hits
    order by ${ORDER_BY[sort]} limit ${limit}`
}

/** By how long they have been in it, orders are in order only within a state. */
function statesOf({ states, sort, since }: OrderSearch): readonly (OrderState | undefined)[] {
  if (states !== undefined) return states
  return sort === 'longest' || since !== undefined ? ORDER_STATES : [undefined]
}

function partOf(search: OrderSearch, conditions: readonly (Condition | undefined)[]): Condition {
  const all = [...conditions, ...narrowing(search)].filter((one) => one !== undefined)
  const where = all.length === 0 ? sql`` : sql`where ${sql.join(all, sql` and `)}`
  const setup =
    search.stop === undefined ? sql`` : sql`left join setups on setups.order_id = orders.id`
  const order = search.sort === 'newest' ? sql`orders.id desc` : sql`orders.state_since, orders.id`
  return sql`(select orders.id, orders.state_since from orders ${setup} ${where}
    order by ${order} limit ${search.limit})`
}

function narrowing({ since, stop, sort, after }: OrderSearch): readonly (Condition | undefined)[] {
  return [
    since?.after ? sql`orders.state_since > ${since.after}` : undefined,
    since?.notAfter ? sql`orders.state_since <= ${since.notAfter}` : undefined,
    stop && sql`orders.state in ('invited', 'in-setup') and ${sql.raw(STOP_SQL)} = ${stop}`,
    after && sort === 'newest' ? sql`orders.id < ${after.id}` : undefined,
    after && sort === 'longest'
      ? sql`(orders.state_since, orders.id) > (${after.stateSince}::timestamptz, ${after.id}::uuid)`
      : undefined,
  ]
}

function waysOf(question: OrderQuestion): readonly Condition[] {
  const { externalIdBegins, emailBegins, emailDomain, words } = question
  const ways = [begins('external_id', externalIdBegins)]
  if (emailBegins !== undefined) ways.push(begins('contact_email', emailBegins))
  if (emailDomain !== undefined)
    ways.push(sql`split_part(orders.contact_email, '@', 2) = ${emailDomain}`)
  if (words.length > 0) {
    const prefixes = words.map((word) => `${word}:*`).join(' & ')
    ways.push(sql`order_words(orders.company_name) @@ to_tsquery('simple', ${prefixes})`)
  }
  return ways
}

/** In the order of code points, which both columns keep: nothing sorts behind U+10FFFF. */
function begins(column: 'external_id' | 'contact_email', text: string): Condition {
  const named = sql.ref(`orders.${column}`)
  return sql`${named} >= ${text} and ${named} <= ${text}::text || chr(1114111)`
}
