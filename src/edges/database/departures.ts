import type { Insertable, Kysely, Selectable } from 'kysely'
import type { ClaimId } from '../../domain/claims/claim.ts'
import type {
  Departure,
  DepartureId,
  DepartureState,
  ReviewerWord,
} from '../../domain/departures/departure.ts'
import type { ProofOutcome } from '../../domain/departures/proof-outcome.ts'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type { DepartureStore } from '../../use-cases/ports/departures.ts'

export type DepartureTables = {
  departures: {
    id: string
    claim_id: string
    order_id: string
    contact_version: number
    organization_id: string
    address: string
    asked_by: string
    state: DepartureState
    domain: string | null
    token: string | null
    begun_at: Date
    checks_count: number
    check_asked_at: Date | null
    next_check_at: Date | null
    checked_at: Date | null
    check_outcome: ProofOutcome | null
    seen_records: string[]
    proved_at: Date | null
    noticed_count: number
    objection_until: Date | null
    decided_by: string | null
    decision_reason: string | null
    decided_at: Date | null
    confirmed_by: string | null
    confirmation_reason: string | null
    confirmed_at: Date | null
    ended_at: Date | null
  }
}

/** What is left when nobody answers a claim. */
export function departuresIn(db: Kysely<DepartureTables>): DepartureStore {
  const all = () => db.selectFrom('departures').selectAll()
  return {
    async add(departure) {
      await db.insertInto('departures').values(toRow(departure)).execute()
    },
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && toDeparture(row)
    },
    async ofOrder(orderId) {
      const rows = all().where('order_id', '=', orderId).orderBy('id', 'desc')
      return (await rows.execute()).map(toDeparture)
    },
    async liveOf(claimId) {
      const rows = all().where('claim_id', '=', claimId).where('ended_at', 'is', null)
      const row = await rows.executeTakeFirst()
      return row && toDeparture(row)
    },
    async update(departure) {
      const { id, ...row } = toRow(departure)
      await db.updateTable('departures').set(row).where('id', '=', id).execute()
    },
    async countAskedBy(email, since) {
      const { count } = await db
        .selectFrom('departures')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('asked_by', '=', email)
        .where('begun_at', '>', since)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
    async dueChecks(now) {
      const rows = db.selectFrom('departures').select('id').where('state', '=', 'proving')
      const due = rows.where('next_check_at', '<=', now).orderBy('next_check_at').limit(500)
      return (await due.execute()).map(({ id }) => id as DepartureId)
    },
  }
}

function toRow(departure: Departure): Insertable<DepartureTables['departures']> {
  const { proof, check } = departure
  return {
    id: departure.id,
    claim_id: departure.claimId,
    order_id: departure.orderId,
    contact_version: departure.contactVersion,
    organization_id: departure.organizationId,
    address: departure.address,
    asked_by: departure.askedBy,
    state: departure.state,
    domain: proof?.domain ?? null,
    token: proof?.token ?? null,
    begun_at: departure.begunAt,
    checks_count: departure.checksCount,
    check_asked_at: departure.checkAskedAt,
    next_check_at: departure.nextCheckAt,
    checked_at: check?.at ?? null,
    check_outcome: check?.outcome ?? null,
    seen_records: [...(check?.seen ?? [])],
    proved_at: departure.provedAt,
    noticed_count: departure.noticedCount,
    objection_until: departure.objectionUntil,
    ...wordsOf(departure),
    ended_at: departure.endedAt,
  }
}

function wordsOf({ decision, confirmation }: Departure) {
  return {
    decided_by: decision?.by ?? null,
    decision_reason: decision?.reason ?? null,
    decided_at: decision?.at ?? null,
    confirmed_by: confirmation?.by ?? null,
    confirmation_reason: confirmation?.reason ?? null,
    confirmed_at: confirmation?.at ?? null,
  }
}

function toDeparture(row: Selectable<DepartureTables['departures']>): Departure {
  const { domain, token } = row
  return {
    id: row.id as DepartureId,
    claimId: row.claim_id as ClaimId,
    orderId: row.order_id as OrderId,
    contactVersion: row.contact_version,
    organizationId: row.organization_id as OrganizationId,
    address: row.address as EmailAddress,
    askedBy: row.asked_by as EmailAddress,
    state: row.state,
    proof: domain === null || token === null ? null : { domain, token },
    begunAt: row.begun_at,
    checksCount: row.checks_count,
    checkAskedAt: row.check_asked_at,
    nextCheckAt: row.next_check_at,
    check: toCheck(row),
    provedAt: row.proved_at,
    noticedCount: row.noticed_count,
    objectionUntil: row.objection_until,
    decision: toWord(row.decided_by, row.decision_reason, row.decided_at),
    confirmation: toWord(row.confirmed_by, row.confirmation_reason, row.confirmed_at),
    endedAt: row.ended_at,
  }
}

function toCheck(row: Selectable<DepartureTables['departures']>): Departure['check'] {
  const { checked_at: at, check_outcome: outcome, seen_records: seen } = row
  return at === null || outcome === null ? null : { at, outcome, seen }
}

function toWord(by: string | null, reason: string | null, at: Date | null): ReviewerWord | null {
  return by === null || reason === null || at === null ? null : { by, reason, at }
}
