import type { Kysely, Selectable } from 'kysely'
import type { WebhookEndpoint, WebhookEndpointId } from '../../domain/webhooks/webhook-endpoint.ts'
import type { Secrets } from '../../use-cases/ports/secrets.ts'
import type { WebhookStore } from '../../use-cases/ports/webhooks.ts'
import { deliveriesIn, dropPending } from './deliveries.ts'
import type { WebhookTables } from './webhook-tables.ts'

type Sealing = Pick<Secrets, 'sealText' | 'openText'>

/** Endpoints that are told of events. Their secrets are sealed. */
export function webhooksIn(db: Kysely<WebhookTables>, secrets: Sealing): WebhookStore {
  const find = (id: WebhookEndpointId) =>
    db
      .selectFrom('webhook_endpoints')
      .selectAll()
      .where('id', '=', id)
      .where('removed_at', 'is', null)
  const change = (id: WebhookEndpointId) => db.updateTable('webhook_endpoints').where('id', '=', id)
  return {
    ...deliveriesIn(db),
    async add(endpoint, secret) {
      const row = { ...toRow(endpoint), secret: secrets.sealText(secret) }
      await db.insertInto('webhook_endpoints').values(row).execute()
    },
    async find(id) {
      const row = await find(id).executeTakeFirst()
      return row && toEndpoint(row)
    },
    async lock(id) {
      const row = await find(id).forUpdate().executeTakeFirst()
      return row && toEndpoint(row)
    },
    async list({ limit, after }) {
      let query = db.selectFrom('webhook_endpoints').selectAll().where('removed_at', 'is', null)
      if (after !== undefined) query = query.where('id', '>', after)
      return (await query.orderBy('id').limit(limit).execute()).map(toEndpoint)
    },
    async update(endpoint) {
      await change(endpoint.id).set(toRow(endpoint)).execute()
    },
    async rotate(id, secret, until) {
      await change(id)
        .set((row) => ({
          former_secret: row.ref('secret'),
          former_secret_until: until,
          secret: secrets.sealText(secret),
        }))
        .execute()
    },
    async secretsOf(id, now) {
      const row = await find(id).executeTakeFirst()
      if (row === undefined) return []
      const { secret, former_secret: former, former_secret_until: until } = row
      const isSigning = former !== null && until !== null && until > now
      return [secret, ...(isSigning ? [former] : [])].map(secrets.openText)
    },
    async remove(id, now) {
      await change(id)
        .set({ removed_at: now, former_secret: null, former_secret_until: null })
        .execute()
      await dropPending(db, id, now)
    },
  }
}

function toRow(endpoint: WebhookEndpoint) {
  const { types, disabled } = endpoint
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    types: types && [...types],
    format: endpoint.format,
    version: endpoint.version,
    created_at: endpoint.createdAt,
    disabled_at: disabled?.at ?? null,
    disabled_because: disabled?.because ?? null,
    failure_told_at: endpoint.failureToldAt,
  }
}

function toEndpoint(row: Selectable<WebhookTables['webhook_endpoints']>): WebhookEndpoint {
  const { disabled_at: at, disabled_because: because } = row
  return {
    id: row.id as WebhookEndpointId,
    url: row.url,
    description: row.description,
    types: row.types,
    format: row.format,
    version: row.version,
    createdAt: row.created_at,
    disabled: at === null || because === null ? null : { at, because },
    failureToldAt: row.failure_told_at,
    formerSecretUntil: row.former_secret_until,
  }
}
