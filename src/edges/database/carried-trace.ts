import { context, propagation } from '@opentelemetry/api'

/** W3C traceparent of what is under way, to go on from when its job is done; null where nothing is traced. */
export function carriedTrace(): string | null {
  const carrier: Record<string, string> = {}
  propagation.inject(context.active(), carrier)
  return carrier.traceparent ?? null
}
