import { canonicalJson } from '../canonical-json.ts'

/**
 * The fields in which two posted orders differ, as paths like `contact.email`; lists count as one
 * field. Empty when they say the same, whatever the order of their keys.
 */
export function differingFields(original: unknown, posted: unknown, path = ''): readonly string[] {
  if (canonicalJson(original ?? null) === canonicalJson(posted ?? null)) return []
  if (!isRecord(original) || !isRecord(posted)) return [path]
  const names = new Set([...Object.keys(original), ...Object.keys(posted)])
  return [...names]
    .sort()
    .flatMap((name) =>
      differingFields(original[name], posted[name], path === '' ? name : `${path}.${name}`),
    )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
