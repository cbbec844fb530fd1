import { createReadStream } from 'node:fs'
import { defineCommand } from 'citty'
import { DomainError } from '../../domain/error.ts'
import { isUuid } from '../../domain/uuid.ts'
import { importDirectory } from '../../use-cases/import-directory.ts'
import { listRefusedRows } from '../../use-cases/list-refused-rows.ts'
import type { Import, ImportId, ImportProgress, RefusedRow } from '../../use-cases/ports/imports.ts'
import type { World } from '../../use-cases/ports.ts'
import { jsonFlag, print, printJson, type WithWorld } from './command.ts'
import { sizeOf } from './input-file.ts'
import { progressBar } from './progress-bar.ts'

const SHOWN_REFUSALS = 100

/** `berth import FILE`: loads organizations, users and links, beside a running service too. */
export function importCommand(withWorld: WithWorld) {
  return defineCommand({
    meta: {
      name: 'import',
      description:
        'Load organizations, users and partners’ customers from a file of NDJSON or CSV.',
    },
    args: {
      file: {
        type: 'positional',
        required: true,
        description: 'A file with a row on each line; a name that ends in .csv means CSV.',
      },
      resume: {
        type: 'string',
        valueHint: 'ID',
        description: 'An interrupted import of the same file: go on after what it has loaded.',
      },
      ...jsonFlag,
    },
    run: async ({ args: { file, json, resume } }) => {
      const size = await sizeOf(file, 'NDJSON or CSV')
      const began = performance.now()
      const { done, refused } = await withWorld((world) =>
        load(world, { file, size, resume, isQuiet: json }),
      )
      const seconds = (performance.now() - began) / 1000
      if (json) printJson({ import: done, refused })
      else report(done, refused, seconds)
      // Some rows are not in the directory: scripts should notice.
      if (done.refusedCount > 0) process.exitCode = 2
    },
  })
}

type Load = {
  readonly file: string
  readonly size: number
  readonly resume: string | undefined
  readonly isQuiet: boolean
}

async function load(world: World, { file, size, resume, isQuiet }: Load) {
  const bar = progressBar(
    'Importing {bar} {percentage}% · {rows} rows · {refused} refused · {eta_formatted} left',
    { total: size, isQuiet },
  )
  const onProgress = ({ byteCount, rowCount, refusedCount }: ImportProgress) =>
    bar.show(byteCount, { rows: rowCount, refused: refusedCount })
  try {
    const chunks = createReadStream(file, { highWaterMark: 1 << 18 })
    const done = await importDirectory(world, {
      chunks,
      totalByteCount: size,
      format: file.toLowerCase().endsWith('.csv') ? 'csv' : 'ndjson',
      ...(resume === undefined ? {} : { resume: readId(resume) }),
      onBegun: (id) => {
        // Beside the reply: a script reads that from the other stream.
        process.stderr.write(`Import ${id}; if it is cut off, go on with --resume ${id}\n`)
      },
      onProgress,
    })
    const refused = await listRefusedRows(world, {
      id: done.id,
      limit: SHOWN_REFUSALS,
      afterLine: 0,
    })
    return { done, refused }
  } finally {
    bar.stop()
  }
}

function readId(id: string): ImportId {
  if (isUuid(id.toLowerCase())) return id as ImportId
  throw new DomainError('invalid-value', `--resume must be the id of an import; "${id}" is none.`)
}

function report(done: Import, refused: readonly RefusedRow[], seconds: number): void {
  const perSecond = Math.round(done.rowCount / Math.max(seconds, 0.001))
  print(
    `${done.loadedCount} of ${done.rowCount} rows loaded in ${seconds.toFixed(1)} s (${perSecond} rows/s).`,
  )
  for (const { line, reason } of refused) print(`Line ${line}: ${reason}`)
  if (done.refusedCount > refused.length) {
    print(`… and ${done.refusedCount - refused.length} more: GET /v1/imports/${done.id}/errors`)
  }
}
