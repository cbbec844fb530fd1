import { changeSettings } from '../../../use-cases/change-settings.ts'
import { listAudit } from '../../../use-cases/list-audit.ts'
import type { World } from '../../../use-cases/ports.ts'
import { type KeptSettings, readSettings } from '../../../use-cases/read-settings.ts'
import {
  auditList,
  auditQuery,
  settingsBody,
  settingsQuery,
  settingsReply,
} from '../contracts/settings.ts'
import { tagsIn } from '../if-match.ts'
import { pageOf, placeOf } from '../lists.ts'
import { actorOf } from '../order-request.ts'
import type { Reply, Server } from '../route.ts'

const tags = ['Settings']
const config = { scopes: ['admin'] as const }

/** Settings that are changed while Berth runs, and the log of such changes. */
export function settingsRoutes(server: Server, world: World): void {
  server.get(
    '/v1/settings',
    {
      config,
      schema: {
        operationId: 'readSettings',
        summary: 'Read the settings',
        description:
          'The `ETag` goes with a change as `If-Match`, so that nobody overwrites what another has changed.',
        tags,
        querystring: settingsQuery,
        response: { 200: settingsReply },
      },
    },
    async (_request, reply) => answered(reply, await readSettings(world)),
  )
  server.patch(
    '/v1/settings',
    {
      config: { ...config, isConditional: true, problems: ['settings-changed', 'invalid-value'] },
      schema: {
        operationId: 'changeSettings',
        summary: 'Change settings',
        description:
          'All of them or none. `null` sets the default again; what is not named stays. They hold at once here, and within a second at other processes; what has begun keeps what it was told (a mapping its `undoUntil`, an order its `expiresAt`).',
        tags,
        body: settingsBody,
        response: { 200: settingsReply },
      },
    },
    async (request, reply) => {
      const ifMatch = tagsIn(request.headers['if-match'])
      const changes = { changes: request.body, actor: actorOf(request) }
      await changeSettings(world, { ...changes, ...(ifMatch === undefined ? {} : { ifMatch }) })
      return answered(reply, await readSettings(world))
    },
  )
  server.get(
    '/v1/audit',
    {
      config,
      schema: {
        operationId: 'listAudit',
        summary: 'Read the audit log, oldest first',
        tags,
        querystring: auditQuery,
        response: { 200: auditList },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const { after = '0' } = placeOf(cursor, (place) => /^\d{1,15}$/.test(place))
      const rows = await listAudit(world, { after: Number(after), limit: limit + 1 })
      return pageOf(
        rows,
        limit,
        ({ sequence }) => String(sequence),
        ({ mac: _, at, facts, ...row }) => ({ ...row, at: at.toISOString(), facts: { ...facts } }),
      )
    },
  )
}

function answered(reply: Reply, { settings, changed, tag }: KeptSettings) {
  reply.header('etag', tag)
  return { settings: { ...settings }, changed: [...changed] }
}
