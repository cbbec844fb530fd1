import type { Kysely, Selectable } from 'kysely'
import type { Approver, ClaimAnswer, ClaimId } from '../../domain/claims/claim.ts'
import type { DepartureId } from '../../domain/departures/departure.ts'
import type { Language } from '../../domain/language.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { Approval, ClaimStore } from '../../use-cases/ports/claims.ts'

export type ApprovalTables = {
  approvers: {
    claim_id: string
    email: string
    wave: number
    state: Approver['state']
    answer: ClaimAnswer | null
    language: Language
  }
  approvals: {
    id: string
    claim_id: string | null
    order_id: string
    contact_version: number
    organization_id: string
    address: string
    approved_by: string | null
    way: Approval['by']
    departure_id: string | null
    approved_at: Date
    withdrawn_at: Date | null
  }
}

export function approversIn(
  db: Kysely<ApprovalTables>,
): Pick<ClaimStore, 'approversOf' | 'putApprover'> {
  return {
    async approversOf(id) {
      const rows = await db
        .selectFrom('approvers')
        .selectAll()
        .where('claim_id', '=', id)
        .orderBy('wave')
        .orderBy('email')
        .execute()
      return rows.map(({ claim_id, email, wave, state, answer, language }) => ({
        claimId: claim_id as ClaimId,
        email: email as EmailAddress,
        wave,
        state,
        answer,
        language,
      }))
    },
    async putApprover({ claimId, email, wave, state, answer, language }) {
      await db
        .insertInto('approvers')
        .values({ claim_id: claimId, email, wave, state, answer, language })
        .onConflict((conflict) =>
          conflict.columns(['claim_id', 'email']).doUpdateSet({ state, answer, language }),
        )
        .execute()
    },
  }
}

export function approvalsIn(
  db: Kysely<ApprovalTables>,
): Pick<ClaimStore, 'addApproval' | 'approvalFor' | 'withdrawApprovals'> {
  return {
    async addApproval(approval) {
      await db
        .insertInto('approvals')
        .values({
          id: approval.id,
          claim_id: approval.claimId,
          order_id: approval.orderId,
          contact_version: approval.contactVersion,
          organization_id: approval.organizationId,
          address: approval.address,
          approved_by: approval.approvedBy,
          way: approval.by,
          departure_id: approval.departureId ?? null,
          approved_at: approval.approvedAt,
          withdrawn_at: null,
        })
        .execute()
    },
    async approvalFor({ orderId, contactVersion, organizationId, address }) {
      const row = await db
        .selectFrom('approvals')
        .selectAll()
        .where('order_id', '=', orderId)
        .where('contact_version', '=', contactVersion)
        .where('organization_id', '=', organizationId)
        .where('address', '=', address)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst()
      return row && toApproval(row)
    },
    async withdrawApprovals(orderId, at, keep) {
      let rows = db
        .updateTable('approvals')
        .set({ withdrawn_at: at })
        .where('order_id', '=', orderId)
        .where('withdrawn_at', 'is', null)
      if (keep !== undefined) {
        const { organizationId, address } = keep
        rows = rows.where((where) =>
          where.not(
            where.and([
              where('organization_id', '=', organizationId),
              where('address', '=', address),
            ]),
          ),
        )
      }
      await rows.execute()
    },
  }
}

function toApproval(row: Selectable<ApprovalTables['approvals']>): Approval {
  return {
    id: row.id,
    claimId: row.claim_id as ClaimId | null,
    orderId: row.order_id as OrderId,
    contactVersion: row.contact_version,
    organizationId: row.organization_id as OrganizationId,
    address: row.address as EmailAddress,
    approvedBy: row.approved_by as EmailAddress | null,
    by: row.way,
    departureId: row.departure_id as DepartureId | null,
    approvedAt: row.approved_at,
  }
}
