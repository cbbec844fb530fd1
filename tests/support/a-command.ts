import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

export type CommandEnd = { readonly code: number; readonly stdout: string; readonly stderr: string }

type Somewhere = { readonly databaseUrl: string }

const environmentOf = (world: Somewhere) => ({
  ...process.env,
  DATABASE_URL: world.databaseUrl,
  BERTH_SECRET: 'a secret for tests, which nobody else uses',
})

/** Runs `berth …` on the database of this world, as a process of its own. */
export function aCommand(world: Somewhere, ...args: readonly string[]): Promise<CommandEnd> {
  return run(environmentOf(world), args)
}

/** The same under these settings and no others. */
export function aCommandUnder(
  settings: Readonly<Record<string, string | undefined>>,
  ...args: readonly string[]
): Promise<CommandEnd> {
  return run({ PATH: process.env.PATH, ...settings }, args)
}

function run(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<CommandEnd> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/apps/cli.ts', ...args],
      { cwd: ROOT, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

/** The same while it runs, for tests that end it. */
export function commandAt(world: Somewhere, ...args: readonly string[]): ChildProcess {
  const env = environmentOf(world)
  return spawn(process.execPath, ['src/apps/cli.ts', ...args], { cwd: ROOT, env, stdio: 'ignore' })
}
