import type { Kysely, Selectable } from 'kysely'
import type { EmailAddress, OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import type {
  Run,
  RunId,
  RunState,
  RunStep,
  StepName,
  StepState,
} from '../../domain/provisioning/run.ts'
import type { RunStore } from '../../use-cases/ports/runs.ts'

export type RunTables = {
  runs: {
    id: string
    order_id: string
    mapping_id: string
    is_undo: boolean
    number: number
    state: RunState
    lease_id: string | null
    leased_until: Date | null
    reported_at: Date | null
    created_at: Date
    finished_at: Date | null
  }
  run_steps: {
    run_id: string
    position: number
    name: StepName
    state: StepState
    idempotency_key: string
    organization_id: string
    is_new_organization: boolean
    partner_organization_id: string | null
    administrator_email: string | null
    approval_id: string | null
    attempts: number
    next_attempt_at: Date | null
    last_failure: string | null
    external_id: string | null
    undoes_key: string | null
    undoes_external_id: string | null
  }
}

type RunRow = Selectable<RunTables['runs']>

/** Runs and their steps. */
export function runsIn(db: Kysely<RunTables>): RunStore {
  const runs = () => db.selectFrom('runs').selectAll()
  const whole = async (row: RunRow | undefined) => row && toRun(row, await stepsOf(db, row.id))
  return {
    async add(run) {
      await db
        .insertInto('runs')
        .values({ ...toRow(run), id: run.id })
        .execute()
      const steps = run.steps.map((step) => ({ ...toStepRow(step), run_id: run.id }))
      await db.insertInto('run_steps').values(steps).execute()
    },
    async latestOf(orderId) {
      const newest = runs().where('order_id', '=', orderId).orderBy('number', 'desc').limit(1)
      return whole(await newest.executeTakeFirst())
    },
    async allOf(orderId) {
      const rows = await runs().where('order_id', '=', orderId).orderBy('number').execute()
      return Promise.all(rows.map(async (row) => toRun(row, await stepsOf(db, row.id))))
    },
    async find(id) {
      return whole(await runs().where('id', '=', id).executeTakeFirst())
    },
    async lock(id) {
      return whole(await runs().where('id', '=', id).forUpdate().executeTakeFirst())
    },
    async update(run) {
      await db.updateTable('runs').set(toRow(run)).where('id', '=', run.id).execute()
    },
    async updateStep(runId, step) {
      await db
        .updateTable('run_steps')
        .set(toStepRow(step))
        .where('run_id', '=', runId)
        .where('position', '=', step.position)
        .execute()
    },
    due: (now) => dueRuns(db, now),
  }
}

async function dueRuns(db: Kysely<RunTables>, now: Date): Promise<readonly RunId[]> {
  const rows = await db
    .selectFrom('runs')
    .select('id')
    .where('state', '=', 'running')
    .where((where) =>
      where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('run_steps')
          .select('position')
          .whereRef('run_steps.run_id', '=', 'runs.id')
          .where('run_steps.state', '=', 'pending')
          .where((where) =>
            where.or([where('next_attempt_at', 'is', null), where('next_attempt_at', '<=', now)]),
          ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id as RunId)
}

async function stepsOf(db: Kysely<RunTables>, runId: string): Promise<readonly RunStep[]> {
  const rows = await db
    .selectFrom('run_steps')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    position: row.position,
    name: row.name,
    state: row.state,
    idempotencyKey: row.idempotency_key,
    organizationId: row.organization_id as OrganizationId,
    isNewOrganization: row.is_new_organization,
    partnerOrganizationId: row.partner_organization_id as OrganizationId | null,
    administratorEmail: row.administrator_email as EmailAddress | null,
    approvalId: row.approval_id,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    lastFailure: row.last_failure,
    externalId: row.external_id,
    undoes:
      row.undoes_key === null
        ? null
        : { idempotencyKey: row.undoes_key, externalId: row.undoes_external_id },
  }))
}

function toRun(row: RunRow, steps: readonly RunStep[]): Run {
  return {
    id: row.id as RunId,
    orderId: row.order_id as OrderId,
    mappingId: row.mapping_id,
    isUndo: row.is_undo,
    number: row.number,
    state: row.state,
    steps,
    lease:
      row.lease_id === null || row.leased_until === null
        ? null
        : { id: row.lease_id, until: row.leased_until },
    reportedAt: row.reported_at,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }
}

function toRow(run: Run): Omit<RunRow, 'id'> {
  return {
    order_id: run.orderId,
    mapping_id: run.mappingId,
    is_undo: run.isUndo,
    number: run.number,
    state: run.state,
    lease_id: run.lease?.id ?? null,
    leased_until: run.lease?.until ?? null,
    reported_at: run.reportedAt,
    created_at: run.createdAt,
    finished_at: run.finishedAt,
  }
}

function toStepRow(step: RunStep): Omit<Selectable<RunTables['run_steps']>, 'run_id'> {
  return {
    position: step.position,
    name: step.name,
    state: step.state,
    idempotency_key: step.idempotencyKey,
    organization_id: step.organizationId,
    is_new_organization: step.isNewOrganization,
    partner_organization_id: step.partnerOrganizationId,
    administrator_email: step.administratorEmail,
    approval_id: step.approvalId,
    attempts: step.attempts,
    next_attempt_at: step.nextAttemptAt,
    last_failure: step.lastFailure,
    external_id: step.externalId,
    undoes_key: step.undoes?.idempotencyKey ?? null,
    undoes_external_id: step.undoes?.externalId ?? null,
  }
}
