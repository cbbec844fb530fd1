import Type, { type Static } from 'typebox'
import { ALLOWED_CODES } from '../../../../domain/organizations/refusal-of-row.ts'
import { importReply } from '../imports.ts'
import { listOf } from '../lists.ts'
import { instant, nullable, oneOf, strict, text } from '../schema.ts'

/**
 * Imports in the console, under /console/api/. Everybody may read; admins may import.
 *   GET  /console/api/imports                         ?limit&cursor → ImportViews, newest first
 *   POST /console/api/imports                         AnnouncedImport → ImportView: its rows are still to come
 *   GET  /console/api/imports/{id}                    → ImportView (404 import-not-found)
 *   POST /console/api/imports/{id}/rows               the file itself → ImportView, once all of it has come
 *   GET  /console/api/imports/{id}/refused-rows       ?limit&cursor → RefusedRowViews, by line
 *   GET  /console/api/imports/{id}/refused-rows.csv   the same as a file
 */
export const importView = Type.Object(
  {
    ...importReply.properties,
    fileName: nullable(Type.String()),
    totalByteCount: nullable(Type.Integer({ minimum: 0 })),
    resumedAt: nullable(instant),
  },
  strict,
)
export const importViews = listOf(importView, 'ImportViews')

export const announcedImport = Type.Object(
  {
    fileName: text(300),
    format: importReply.properties.format,
    totalByteCount: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    beginning: Type.String({ maxLength: 32_768 }),
  },
  strict,
)

export const refusedRowViews = listOf(
  Type.Object(
    {
      line: Type.Integer({ minimum: 1 }),
      field: nullable(Type.String()),
      isMissing: Type.Boolean(),
      /** What is allowed; null: the reason alone says it. */
      code: nullable(oneOf(ALLOWED_CODES)),
      values: Type.Array(Type.String()),
      reason: Type.String(),
    },
    strict,
  ),
  'RefusedRowViews',
)

export type ImportView = Static<typeof importView>
export type ImportViews = Static<typeof importViews>
export type RefusedRowViews = Static<typeof refusedRowViews>
export type AnnouncedImport = Static<typeof announcedImport>
