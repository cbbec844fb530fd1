import { listImports } from '../../../use-cases/list-imports.ts'
import { listRefusedRows } from '../../../use-cases/list-refused-rows.ts'
import type { Import, ImportId } from '../../../use-cases/ports/imports.ts'
import type { World } from '../../../use-cases/ports.ts'
import { readImport } from '../../../use-cases/read-import.ts'
import {
  type ImportReply,
  importList,
  importParams,
  importQuery,
  importReply,
  loadQuery,
  refusedRowList,
} from '../contracts/imports.ts'
import { importOnce } from '../import-once.ts'
import { pageOf, placeOf } from '../lists.ts'
import {
  CSV,
  isCsv,
  lengthOf,
  NDJSON,
  readCsvStreams,
  readNdjsonStreams,
  streamOf,
} from '../ndjson.ts'
import { actorOf } from '../order-request.ts'
import type { Server } from '../route.ts'

const tags = ['Directory']
const reading = { scopes: ['directory:read', 'directory:write'] as const }
const reported = { ...reading, problems: ['import-not-found'] as const }

/** Bulk loads of the directory. */
export function importRoutes(server: Server, world: World): void {
  readNdjsonStreams(server)
  readCsvStreams(server)
  takeImports(server, world)
  reportImports(server, world)
}

function takeImports(server: Server, world: World): void {
  server.post(
    '/v1/imports',
    {
      config: {
        scopes: ['directory:write'],
        isStreamed: true,
        isAnsweredOnce: true,
        problems: ['invalid-value', 'import-not-found', 'import-not-interrupted'],
      },
      schema: {
        operationId: 'importDirectory',
        summary: 'Load many rows',
        description:
          'NDJSON, `application/x-ndjson`: a row of type `organization`, `user` or `customer` on each line. CSV, `text/csv`: rows of one type, which the first row tells by naming the columns as the fields are named (`partnerExternalId` for customers, `organizationExternalId` for users, else organizations); `otherNames` and `domains` are separated by `|`, and a domain may say `acme.example:verified`. Rows are loaded while they arrive; `GET /v1/imports` shows the progress meanwhile. 202 comes when all have come, and everything that it counts is loaded. Rows that cannot be used are listed under `/errors`. Sent again with the same `Idempotency-Key`, an import that was cut off goes on after what it has loaded, and one that is done is answered without loading anything.',
        tags,
        consumes: [NDJSON, CSV],
        querystring: loadQuery,
        response: { 202: importReply },
      },
    },
    async (request, reply) => {
      const { body, query } = request
      const { done, isReplayed } = await importOnce(world, request, {
        chunks: streamOf(body, `${NDJSON} or ${CSV}`),
        format: isCsv(request) ? 'csv' : 'ndjson',
        actor: actorOf(request),
        ...lengthOf(request),
        ...(query.resume === undefined ? {} : { resume: query.resume as ImportId }),
      })
      if (isReplayed) reply.header('idempotent-replayed', 'true')
      return reply.code(202).header('location', `/v1/imports/${done.id}`).send(toReply(done))
    },
  )
}

function reportImports(server: Server, world: World): void {
  server.get(
    '/v1/imports',
    {
      config: reading,
      schema: {
        operationId: 'listImports',
        summary: 'List imports, newest first',
        tags,
        querystring: importQuery,
        response: { 200: importList },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const imports = await listImports(world, { ...placeOf(cursor), limit: limit + 1 })
      return pageOf(imports, limit, ({ id }) => id, toReply)
    },
  )
  server.get(
    '/v1/imports/:id',
    {
      config: reported,
      schema: {
        operationId: 'readImport',
        summary: 'How far an import is',
        tags,
        params: importParams,
        response: { 200: importReply },
      },
    },
    async ({ params }) => toReply(await readImport(world, params.id as ImportId)),
  )
  server.get(
    '/v1/imports/:id/errors',
    {
      config: reported,
      schema: {
        operationId: 'listRefusedRows',
        summary: 'Rows of an import that were refused, by line',
        description: 'The first 10,000 of them; `refusedCount` of the import counts all.',
        tags,
        params: importParams,
        querystring: importQuery,
        response: { 200: refusedRowList },
      },
    },
    async ({ params, query: { cursor, limit } }) => {
      const { after = '0' } = placeOf(cursor, (place) => /^\d{1,12}$/.test(place))
      const id = params.id as ImportId
      const rows = await listRefusedRows(world, { id, afterLine: Number(after), limit: limit + 1 })
      return pageOf(
        rows,
        limit,
        ({ line }) => String(line),
        (row) => ({ ...row }),
      )
    },
  )
}

function toReply({
  fileName: _fileName,
  totalByteCount: _totalByteCount,
  resumedAt: _resumedAt,
  ...one
}: Import): ImportReply {
  return {
    ...one,
    startedAt: one.startedAt.toISOString(),
    progressAt: one.progressAt.toISOString(),
    finishedAt: one.finishedAt?.toISOString() ?? null,
  }
}
