import type { ColumnType, Kysely, Selectable } from 'kysely'
import type { ClaimId } from '../../domain/claims/claim.ts'
import type { MatchRule } from '../../domain/matching/match.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { NewReason } from '../../domain/setups/new-despite.ts'
import type { Intent, Setup, SetupNotice } from '../../domain/setups/setup.ts'
import type { SetupStore } from '../../use-cases/ports/setups.ts'
import { codesIn, type DoorTables, locatorsIn, visitsIn } from './doors.ts'

export type SetupTables = DoorTables & {
  setups: {
    order_id: string
    intent: Intent | null
    partner_organization_id: string | null
    partner_new_name: string | null
    company_name: string | null
    administrator_email: string | null
    is_company_entered: boolean
    likely_email: string | null
    kept_email: string | null
    choice: 'organization' | 'new-organization' | null
    chosen_organization_id: string | null
    new_despite_id: string | null
    new_reason: NewReason | null
    new_words: string | null
    choice_rule: MatchRule | null
    claim_id: string | null
    take_over_asked_at: Date | null
    match_count: number
    notice: ColumnType<SetupNotice | null, string | null, string | null>
  }
}

/** Setups, and the doors (locators, codes, visits) through which people come to them. */
export function setupsIn(db: Kysely<SetupTables>): SetupStore {
  return {
    async find(orderId) {
      const row = await db
        .selectFrom('setups')
        .selectAll()
        .where('order_id', '=', orderId)
        .executeTakeFirst()
      return row && toSetup(row)
    },
    async put(setup) {
      const { order_id, ...changes } = toRow(setup)
      await db
        .insertInto('setups')
        .values({ order_id, ...changes })
        .onConflict((conflict) => conflict.column('order_id').doUpdateSet(changes))
        .execute()
    },
    ...locatorsIn(db),
    ...codesIn(db),
    ...visitsIn(db),
  }
}

function toRow(setup: Setup) {
  const { actingPartner: partner, choice } = setup
  return {
    order_id: setup.orderId,
    intent: setup.intent,
    partner_organization_id: partner?.kind === 'organization' ? partner.organizationId : null,
    partner_new_name: partner?.kind === 'new-organization' ? partner.name : null,
    company_name: setup.companyName,
    administrator_email: setup.administratorEmail,
    is_company_entered: setup.isCompanyEntered,
    likely_email: setup.likelyEmail,
    kept_email: setup.keptEmail,
    choice: choice?.kind ?? null,
    chosen_organization_id: choice?.kind === 'organization' ? choice.organizationId : null,
    new_despite_id: setup.newDespite?.organizationId ?? null,
    new_reason: setup.newDespite?.reason ?? null,
    new_words: setup.newDespite?.words ?? null,
    choice_rule: setup.choiceRule,
    claim_id: setup.claimId,
    take_over_asked_at: setup.takeOverAskedAt,
    match_count: setup.matchCount,
    notice: setup.notice === null ? null : JSON.stringify(setup.notice),
  }
}

function toSetup(row: Selectable<SetupTables['setups']>): Setup {
  return {
    orderId: row.order_id as OrderId,
    intent: row.intent,
    actingPartner: toActingPartner(row),
    companyName: row.company_name,
    administratorEmail: row.administrator_email as EmailAddress | null,
    isCompanyEntered: row.is_company_entered,
    likelyEmail: row.likely_email as EmailAddress | null,
    keptEmail: row.kept_email as EmailAddress | null,
    choice: toChoice(row),
    newDespite: toNewDespite(row),
    choiceRule: row.choice_rule,
    claimId: row.claim_id as ClaimId | null,
    takeOverAskedAt: row.take_over_asked_at,
    matchCount: row.match_count,
    notice: row.notice,
  }
}

function toActingPartner(row: Selectable<SetupTables['setups']>): Setup['actingPartner'] {
  if (row.partner_organization_id !== null) {
    return {
      kind: 'organization',
      organizationId: row.partner_organization_id as OrganizationId,
    }
  }
  return row.partner_new_name === null
    ? null
    : { kind: 'new-organization', name: row.partner_new_name }
}

function toNewDespite(row: Selectable<SetupTables['setups']>): Setup['newDespite'] {
  const { new_despite_id: id, new_reason: reason, new_words: words } = row
  if (id === null || reason === null) return null
  return { organizationId: id as OrganizationId, reason, words }
}

function toChoice(row: Selectable<SetupTables['setups']>): Setup['choice'] {
  if (row.choice === 'new-organization') return { kind: 'new-organization' }
  if (row.chosen_organization_id === null) return null
  return { kind: 'organization', organizationId: row.chosen_organization_id as OrganizationId }
}
