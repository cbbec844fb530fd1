import { createReadStream } from 'node:fs'
import { defineCommand } from 'citty'
import { importDirectory } from '../../use-cases/import-directory.ts'
import { listRefusedRows } from '../../use-cases/list-refused-rows.ts'
import type { Import, ImportProgress, RefusedRow } from '../../use-cases/ports/imports.ts'
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
      description: 'Load organizations, users and partners’ customers from a file of NDJSON.',
    },
    args: {
      file: { type: 'positional', required: true, description: 'A file with a row on each line.' },
      ...jsonFlag,
    },
    run: async ({ args: { file, json } }) => {
      const size = await sizeOf(file, 'NDJSON')
      const began = performance.now()
      const { done, refused } = await withWorld((world) => load(world, file, size, json))
      const seconds = (performance.now() - began) / 1000
      if (json) printJson({ import: done, refused })
      else report(done, refused, seconds)
      // Some rows are not in the directory: scripts should notice.
      if (done.refusedCount > 0) process.exitCode = 2
    },
  })
}

async function load(world: World, file: string, size: number, isQuiet: boolean) {
  const bar = progressBar(
    'Importing {bar} {percentage}% · {rows} rows · {refused} refused · {eta_formatted} left',
    { total: size, isQuiet },
  )
  const onProgress = ({ byteCount, rowCount, refusedCount }: ImportProgress) =>
    bar.show(byteCount, { rows: rowCount, refused: refusedCount })
  try {
    const chunks = createReadStream(file, { highWaterMark: 1 << 18 })
    const done = await importDirectory(world, { chunks, onProgress })
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
