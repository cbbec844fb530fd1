import { refusalOfRow } from '../../../../domain/organizations/refusal-of-row.ts'
import { announceImport } from '../../../../use-cases/announce-import.ts'
import { importDirectory } from '../../../../use-cases/import-directory.ts'
import { listImports } from '../../../../use-cases/list-imports.ts'
import { listRefusedRows } from '../../../../use-cases/list-refused-rows.ts'
import { type Import, type ImportId, KEPT_REFUSALS } from '../../../../use-cases/ports/imports.ts'
import type { World } from '../../../../use-cases/ports.ts'
import { readImport } from '../../../../use-cases/read-import.ts'
import * as contract from '../../contracts/console/imports.ts'
import { importParams, importQuery } from '../../contracts/imports.ts'
import { pageOf, placeOf } from '../../lists.ts'
import {
  CSV,
  isCsv,
  lengthOf,
  NDJSON,
  readCsvStreams,
  readNdjsonStreams,
  streamOf,
} from '../../ndjson.ts'
import { csvOfRefusedRows } from '../../refused-rows-csv.ts'
import { reviewerActorOf } from '../../reviewer-access.ts'
import type { Server } from '../../route.ts'

const reading = { ability: 'read' } as const
const importing = { ability: 'import-directory' } as const
const ONE = { hide: true, response: { 200: contract.importView } } as const

/** Imports as reviewers look at them; see contracts/console/imports.ts. Not part of the public API. */
export function consoleImportRoutes(server: Server, world: World): void {
  readNdjsonStreams(server)
  readCsvStreams(server)
  showImports(server, world)
  showRefusedRows(server, world)
  server.post(
    '/console/api/imports',
    { config: importing, schema: { ...ONE, body: contract.announcedImport } },
    async ({ body }) => toView(await announceImport(world, body)),
  )
  server.post(
    '/console/api/imports/:id/rows',
    { config: { ...importing, isStreamed: true }, schema: { ...ONE, params: importParams } },
    async (request) => {
      const done = await importDirectory(world, {
        chunks: streamOf(request.body, `${NDJSON} or ${CSV}`),
        format: isCsv(request) ? 'csv' : 'ndjson',
        resume: request.params.id as ImportId,
        actor: reviewerActorOf(request),
        ...lengthOf(request),
      })
      return toView(done)
    },
  )
}

function showImports(server: Server, world: World): void {
  server.get(
    '/console/api/imports',
    {
      config: reading,
      schema: { hide: true, querystring: importQuery, response: { 200: contract.importViews } },
    },
    async ({ query: { cursor, limit } }) => {
      const imports = await listImports(world, { ...placeOf(cursor), limit: limit + 1 })
      return pageOf(imports, limit, ({ id }) => id, toView)
    },
  )
  server.get(
    '/console/api/imports/:id',
    { config: reading, schema: { ...ONE, params: importParams } },
    async ({ params }) => toView(await readImport(world, params.id as ImportId)),
  )
}

function showRefusedRows(server: Server, world: World): void {
  server.get(
    '/console/api/imports/:id/refused-rows',
    {
      config: reading,
      schema: {
        hide: true,
        params: importParams,
        querystring: importQuery,
        response: { 200: contract.refusedRowViews },
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
        ({ line, reason }) => {
          const { values, ...refusal } = refusalOfRow(reason)
          return { line, reason, ...refusal, values: [...values] }
        },
      )
    },
  )
  server.get(
    '/console/api/imports/:id/refused-rows.csv',
    { config: reading, schema: { hide: true, params: importParams } },
    async ({ params }, reply) => {
      const id = params.id as ImportId
      const rows = await listRefusedRows(world, { id, afterLine: 0, limit: KEPT_REFUSALS })
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="refused-rows-${id}.csv"`)
        .send(csvOfRefusedRows(rows))
    },
  )
}

function toView(one: Import): contract.ImportView {
  return {
    ...one,
    startedAt: one.startedAt.toISOString(),
    resumedAt: one.resumedAt?.toISOString() ?? null,
    progressAt: one.progressAt.toISOString(),
    finishedAt: one.finishedAt?.toISOString() ?? null,
  }
}
