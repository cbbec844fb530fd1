import type { Log } from './log.ts'

const LONGEST_STOP_MILLISECONDS = 25_000

/**
 * On SIGTERM, SIGINT or SIGHUP (and when `lost` resolves) calls `stop` once and ends the process.
 * Further signals are ignored: the first is on its way, and a terminal sends it to everybody.
 */
export function stopOnSignals(stop: () => Promise<void>, lost: Promise<unknown>, log: Log): void {
  let isStopping = false
  const end = async (reason: string, code: number) => {
    if (isStopping) return
    isStopping = true
    log.info({ reason }, 'stopping')
    setTimeout(() => process.exit(1), LONGEST_STOP_MILLISECONDS).unref()
    try {
      await stop()
      process.exit(code)
    } catch (error) {
      log.error({ err: error }, 'stopping failed')
      process.exit(1)
    }
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void end(signal, 0))
  }
  void lost.then(() => end('the database is gone', 1))
}
