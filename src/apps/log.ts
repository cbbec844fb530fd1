import { type Logger, pino } from 'pino'
import { redacted } from '../edges/http/logging.ts'

export type Log = Logger

/** Lines of JSON on standard output. No address, code or locator reaches it: texts are redacted. */
export function openLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describe },
  })
}

function describe(error: Error & { code?: unknown }) {
  return {
    type: error.name,
    message: redacted(error.message),
    stack: redacted(error.stack ?? ''),
    ...(error.code === undefined ? {} : { code: String(error.code) }),
  }
}
