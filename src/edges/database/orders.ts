import type { Kysely, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { EmailAddress, Order, OrderId, OrderLine } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization-id.ts'
import type { OrderStore } from '../../use-cases/ports/orders.ts'
import { dueOrders } from './due-orders.ts'
import { mappingsIn } from './mappings.ts'
import type { OrderTables } from './order-tables.ts'

export type { OrderTables } from './order-tables.ts'

type OrderRow = Selectable<OrderTables['orders']>
type OrderFilter = Parameters<OrderStore['list']>[0]

/** Orders, their lines and their mappings. */
export function ordersIn(db: Kysely<OrderTables>): OrderStore {
  const withLines = async (rows: readonly OrderRow[]): Promise<Order[]> => {
    const lines = await linesOf(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => toOrder(row, lines.get(row.id) ?? []))
  }
  const one = async (row: OrderRow | undefined) => (row ? (await withLines([row]))[0] : undefined)
  return {
    async add(order, posted) {
      const row = { ...toRow(order), ...fixedOf(order), posted: JSON.stringify(posted) }
      const added = await db
        .insertInto('orders')
        .values(row)
        .onConflict((conflict) => conflict.column('external_id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (added === undefined) return false
      await addLines(db, order)
      return true
    },
    async find(id) {
      const rows = db.selectFrom('orders').selectAll().where('id', '=', id)
      return one(await rows.executeTakeFirst())
    },
    async findMany(ids) {
      if (ids.length === 0) return []
      return withLines(
        await db
          .selectFrom('orders')
          .selectAll()
          .where('id', 'in', [...ids])
          .execute(),
      )
    },
    async findByExternalId(externalId) {
      const rows = db.selectFrom('orders').selectAll().where('external_id', '=', externalId)
      const row = await rows.executeTakeFirst()
      const order = await one(row)
      return row && order ? { order, posted: row.posted } : undefined
    },
    async lock(id) {
      const rows = db.selectFrom('orders').selectAll().where('id', '=', id).forUpdate()
      return one(await rows.executeTakeFirst())
    },
    async update(order) {
      await db.updateTable('orders').set(toRow(order)).where('id', '=', order.id).execute()
    },
    list: async (filter) => withLines(await listRows(db, filter)),
    async countOfContact(email, states) {
      const rows = db.selectFrom('orders').where('contact_email', '=', email)
      const counted = rows.where('state', 'in', [...states])
      const row = await counted.select(({ fn }) => fn.countAll<string>().as('count')).execute()
      return Number(row[0]?.count ?? 0)
    },
    ...mappingsIn(db),
    due: (now, reminderDays, silenceDays) => dueOrders(db, now, reminderDays, silenceDays),
  }
}

async function addLines(db: Kysely<OrderTables>, order: Order): Promise<void> {
  const values = order.lines.map(({ externalId, sku, name, quantity }, position) => ({
    order_id: order.id,
    position,
    external_id: externalId,
    sku,
    name,
    quantity,
  }))
  if (values.length > 0) await db.insertInto('order_lines').values(values).execute()
}

async function linesOf(db: Kysely<OrderTables>, ids: string[]): Promise<Map<string, OrderLine[]>> {
  const lines = new Map<string, OrderLine[]>()
  if (ids.length === 0) return lines
  const rows = await db
    .selectFrom('order_lines')
    .selectAll()
    .where('order_id', 'in', ids)
    .orderBy('position')
    .execute()
  for (const { order_id, external_id, sku, name, quantity } of rows) {
    const line = { externalId: external_id, sku, name, quantity }
    lines.set(order_id, [...(lines.get(order_id) ?? []), line])
  }
  return lines
}

function listRows(db: Kysely<OrderTables>, filter: OrderFilter): Promise<OrderRow[]> {
  let rows = db.selectFrom('orders').selectAll().orderBy('id', 'desc').limit(filter.limit)
  if (filter.state !== undefined) rows = rows.where('state', '=', filter.state)
  if (filter.states !== undefined) rows = rows.where('state', 'in', [...filter.states])
  if (filter.contact !== undefined) rows = rows.where('contact_email', '=', filter.contact)
  if (filter.after !== undefined) rows = rows.where('id', '<', filter.after)
  if (filter.organizationId !== undefined) {
    const mapped = db
      .selectFrom('mappings')
      .select('order_id')
      .where('organization_id', '=', filter.organizationId)
      .where('ended_at', 'is', null)
    rows = rows.where('id', 'in', mapped)
  }
  if (filter.q !== undefined) {
    const { q } = filter
    rows = rows.where((where) =>
      where.or([
        where('external_id', '=', q),
        where('contact_email', '=', q.toLowerCase()),
        where(sql`strpos(lower(company_name), lower(${q}))`, '>', 0),
      ]),
    )
  }
  return rows.execute()
}

/** What never changes after the order was taken. */
function fixedOf(order: Order) {
  return {
    id: order.id,
    external_id: order.externalId,
    company_name: order.company.name,
    company_country: order.company.country,
    partner_organization_external_id: order.partnerOrganizationExternalId,
    starts_at: order.startsAt,
    created_at: order.createdAt,
  }
}

/** What may change. */
function toRow(order: Order) {
  return {
    contact_kind: order.contact.kind,
    contact_email: order.contact.email,
    contact_name: order.contact.name,
    contact_language: order.contact.language,
    contact_version: order.contactVersion,
    proposed_partner_id: order.proposedPartnerId,
    state: order.state,
    state_since: order.stateSince,
    expires_at: order.expiresAt,
    expiry_left_milliseconds: order.expiryLeftMilliseconds,
    reminders_sent_count: order.remindersSentCount,
    invited_at: order.invitedAt,
    is_silence_told: order.isSilenceTold,
  }
}

function toOrder(row: OrderRow, lines: readonly OrderLine[]): Order {
  const left = row.expiry_left_milliseconds
  return {
    id: row.id as OrderId,
    externalId: row.external_id,
    lines,
    contact: {
      kind: row.contact_kind,
      email: row.contact_email as EmailAddress,
      name: row.contact_name,
      language: row.contact_language,
    },
    contactVersion: row.contact_version,
    company: { name: row.company_name, country: row.company_country },
    partnerOrganizationExternalId: row.partner_organization_external_id,
    proposedPartnerId: row.proposed_partner_id as OrganizationId | null,
    startsAt: row.starts_at,
    state: row.state,
    stateSince: row.state_since,
    expiresAt: row.expires_at,
    expiryLeftMilliseconds: left === null ? null : Number(left),
    remindersSentCount: row.reminders_sent_count,
    invitedAt: row.invited_at,
    isSilenceTold: row.is_silence_told,
    createdAt: row.created_at,
  }
}
