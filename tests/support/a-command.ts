import { execFile } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export type CommandEnd = { readonly code: number; readonly stdout: string; readonly stderr: string }

/** Runs `berth …` on the database of this world, as a process of its own. */
export function aCommand(
  world: { readonly databaseUrl: string },
  ...args: readonly string[]
): Promise<CommandEnd> {
  const env = {
    ...process.env,
    DATABASE_URL: world.databaseUrl,
    BERTH_SECRET: 'a secret for tests, which nobody else uses',
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/apps/cli.ts', ...args],
      { cwd: ROOT, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}
