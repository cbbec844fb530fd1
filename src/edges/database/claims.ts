import { type Kysely, type Selectable, sql } from 'kysely'
import type { Claim, ClaimId, ClaimKind, ClaimState } from '../../domain/claims/claim.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { ClaimStore } from '../../use-cases/ports/claims.ts'
import { type ApprovalTables, approvalsIn, approversIn } from './approvals.ts'
import { isReminderDue } from './due-orders.ts'

export type ClaimTables = ApprovalTables & {
  claims: {
    id: string
    order_id: string
    contact_version: number
    kind: ClaimKind
    organization_id: string
    partner_organization_id: string | null
    address: string
    is_parking: boolean
    state: ClaimState
    reason: string | null
    opened_count: number
    opened_at: Date
    expires_at: Date
    answered_at: Date | null
    reminders_sent_count: number
  }
}

/** Claims, the people they ask, and the approvals that come of them. */
export function claimsIn(db: Kysely<ClaimTables>): ClaimStore {
  const all = () => db.selectFrom('claims').selectAll()
  return {
    async add(claim) {
      const added = await db
        .insertInto('claims')
        .values(toRow(claim))
        .onConflict((conflict) =>
          conflict
            .columns(['order_id', 'kind', 'organization_id', 'address', 'partner_organization_id'])
            .doNothing(),
        )
        .returning('id')
        .executeTakeFirst()
      return added !== undefined
    },
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && toClaim(row)
    },
    async ofOrder(orderId) {
      return (await all().where('order_id', '=', orderId).orderBy('id').execute()).map(toClaim)
    },
    async settle(id, { state, reason, at }) {
      const settled = await db
        .updateTable('claims')
        .set({ state, reason, answered_at: at })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .returning('id')
        .executeTakeFirst()
      return settled !== undefined
    },
    async reopen(claim) {
      await db
        .updateTable('claims')
        .set(toRow(claim))
        .where('id', '=', claim.id)
        .where('state', 'in', ['withdrawn', 'expired', 'approved', 'unanswerable'])
        .execute()
      await db.deleteFrom('approvers').where('claim_id', '=', claim.id).execute()
    },
    async openAbout(organizationId, address) {
      const rows = all().where('organization_id', '=', organizationId)
      const open = rows.where('address', '=', address).where('state', '=', 'open')
      return (await open.orderBy('id').execute()).map(toClaim)
    },
    due: (now, reminderDays) => dueClaims(db, now, reminderDays),
    list: (filter) => listClaims(db, filter),
    ...timesIn(db),
    ...approversIn(db),
    ...approvalsIn(db),
  }
}

/** When an open claim is reminded of, and when it ends. */
function timesIn(db: Kysely<ClaimTables>): Pick<ClaimStore, 'prolong' | 'countReminder'> {
  return {
    async prolong({ id, openedAt, expiresAt, remindersSentCount }) {
      await db
        .updateTable('claims')
        .set({
          opened_at: openedAt,
          expires_at: expiresAt,
          reminders_sent_count: remindersSentCount,
        })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .execute()
    },
    async countReminder(id, sent) {
      await db
        .updateTable('claims')
        .set({ reminders_sent_count: sent })
        .where('id', '=', id)
        .execute()
    },
  }
}

async function listClaims(
  db: Kysely<ClaimTables>,
  { state, limit, after }: Parameters<ClaimStore['list']>[0],
): Promise<Claim[]> {
  let rows = db.selectFrom('claims').selectAll().orderBy('id', 'desc').limit(limit)
  if (state !== undefined) rows = rows.where('state', '=', state)
  if (after !== undefined) rows = rows.where('id', '<', after)
  return (await rows.execute()).map(toClaim)
}

async function dueClaims(
  db: Kysely<ClaimTables>,
  now: Date,
  reminderDays: readonly number[],
): Promise<ClaimId[]> {
  const rows = await db
    .selectFrom('claims')
    .select('id')
    .where('state', '=', 'open')
    .where((where) =>
      where.or([
        where('expires_at', '<=', now),
        isReminderDue(sql.ref('opened_at'), reminderDays, now),
      ]),
    )
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map(({ id }) => id as ClaimId)
}

function toRow(claim: Claim) {
  return {
    id: claim.id,
    order_id: claim.orderId,
    contact_version: claim.contactVersion,
    kind: claim.kind,
    organization_id: claim.organizationId,
    partner_organization_id: claim.partnerOrganizationId,
    address: claim.address,
    is_parking: claim.isParking,
    state: claim.state,
    reason: claim.reason,
    opened_count: claim.openedCount,
    opened_at: claim.openedAt,
    expires_at: claim.expiresAt,
    answered_at: claim.answeredAt,
    reminders_sent_count: claim.remindersSentCount,
  }
}

function toClaim(row: Selectable<ClaimTables['claims']>): Claim {
  return {
    id: row.id as ClaimId,
    orderId: row.order_id as OrderId,
    contactVersion: row.contact_version,
    kind: row.kind,
    organizationId: row.organization_id as OrganizationId,
    partnerOrganizationId: row.partner_organization_id as OrganizationId | null,
    address: row.address as EmailAddress,
    isParking: row.is_parking,
    state: row.state,
    reason: row.reason,
    openedCount: row.opened_count,
    openedAt: row.opened_at,
    expiresAt: row.expires_at,
    answeredAt: row.answered_at,
    remindersSentCount: row.reminders_sent_count,
  }
}
