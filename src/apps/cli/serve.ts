import { defineCommand } from 'citty'
import type { Role } from '../role.ts'

export type Run = (role: Role) => Promise<void>

/** `berth serve`: pages and API, and the work behind them unless another process does it. */
export function serveCommand(run: Run) {
  return defineCommand({
    meta: {
      name: 'serve',
      description:
        'Answer HTTP and do the work behind it, until a signal ends it; with --no-worker, answer only.',
    },
    args: {
      worker: {
        type: 'boolean',
        default: true,
        description: 'Do the work too.',
        negativeDescription: 'Other processes do the work: berth worker.',
      },
    },
    run: ({ args }) => run({ serves: true, works: args.worker }),
  })
}

/** `berth worker`: mails, provisioning, webhooks, deadlines; any number beside each other. */
export function workerCommand(run: Run) {
  return defineCommand({
    meta: {
      name: 'worker',
      description:
        'Do the work of a service and answer no HTTP but health and metrics: mails, provisioning, webhooks, deadlines. Start as many as you wish.',
    },
    run: () => run({ serves: false, works: true }),
  })
}
