import type { Kysely, Selectable } from 'kysely'
import type { Mapping, MappingRule, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { OrderStore } from '../../use-cases/ports/orders.ts'

export type MappingTables = {
  mappings: {
    id: string
    order_id: string
    organization_id: string
    is_new: boolean
    rule: MappingRule
    mapped_at: Date
    undo_until: Date
    ended_at: Date | null
  }
}

/** To which organization an order's subscription belongs. */
export function mappingsIn(
  db: Kysely<MappingTables>,
): Pick<OrderStore, 'mappingOf' | 'addMapping' | 'endMapping'> {
  return {
    async mappingOf(id) {
      const row = await db
        .selectFrom('mappings')
        .selectAll()
        .where('order_id', '=', id)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      return row && toMapping(row)
    },
    async addMapping({ id, orderId, organizationId, isNew, rule, mappedAt, undoUntil }) {
      await db
        .insertInto('mappings')
        .values({
          id,
          order_id: orderId,
          organization_id: organizationId,
          is_new: isNew,
          rule,
          mapped_at: mappedAt,
          undo_until: undoUntil,
          ended_at: null,
        })
        .execute()
    },
    async endMapping(id, at) {
      await db
        .updateTable('mappings')
        .set({ ended_at: at })
        .where('order_id', '=', id)
        .where('ended_at', 'is', null)
        .execute()
    },
  }
}

function toMapping(row: Selectable<MappingTables['mappings']>): Mapping {
  return {
    id: row.id,
    orderId: row.order_id as OrderId,
    organizationId: row.organization_id as OrganizationId,
    isNew: row.is_new,
    rule: row.rule,
    mappedAt: row.mapped_at,
    undoUntil: row.undo_until,
  }
}
