import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type StandIn = { readonly stop: () => Promise<void> }

/** Starts the stand-in for a vendor's system: a process of its own that knows Berth by its API only. */
export function startStandIn(options: {
  readonly port: number
  readonly secret: string
  readonly berth: string
  readonly key: string
  readonly file: string
  /** The secret of the webhook endpoint at which it hears events. */
  readonly events: string
}): StandIn {
  const main = join(import.meta.dirname, '../stand-in-vendor/main.ts')
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  return {
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}
