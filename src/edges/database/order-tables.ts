import type { ColumnType, Generated } from 'kysely'
import type { Language } from '../../domain/language.ts'
import type { ContactKind } from '../../domain/orders/order.ts'
import type { OrderState } from '../../domain/orders/order-states.ts'
import type { MappingTables } from './mappings.ts'

export type OrderTables = MappingTables & {
  orders: {
    id: string
    external_id: string
    posted: ColumnType<unknown, string, never>
    contact_kind: ContactKind
    contact_email: string
    contact_name: string | null
    contact_language: Language
    contact_version: number
    company_name: string | null
    company_country: string | null
    partner_organization_external_id: string | null
    proposed_partner_id: string | null
    starts_at: Date | null
    state: OrderState
    state_since: Date
    expires_at: Date | null
    expiry_left_milliseconds: ColumnType<string | null, number | null, number | null>
    reminders_sent_count: number
    invited_at: Date | null
    is_silence_told: Generated<boolean>
    created_at: Date
    last_sequence: Generated<number>
  }
  order_lines: {
    order_id: string
    position: number
    external_id: string
    sku: string
    name: string
    quantity: number
  }
}
