/**
 * `Retry-After` (RFC 9110, section 10.2.3) as whole seconds from `now`: seconds, or a date. Null when
 * there is none that can be read.
 */
export function secondsOfRetryAfter(header: string | null | undefined, now: Date): number | null {
  if (header === null || header === undefined) return null
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}
