import { isUuid } from '../../domain/uuid.ts'
import { HttpRefusal } from './http-refusal.ts'

/** The place that a cursor points to: the last entry of the page before. */
export function placeOf(
  cursor: string | undefined,
  isPlace = isUuid,
  pointer = '#/cursor',
): { after?: string } {
  if (cursor === undefined) return {}
  const after = Buffer.from(cursor, 'base64url').toString()
  if (isPlace(after) && cursorTo(after) === cursor) return { after }
  throw new HttpRefusal('malformed-request', 'The cursor cannot be used.', [
    { pointer, detail: 'Must be `nextCursor` of an earlier reply to the same call.' },
  ])
}

export const cursorTo = (place: string): string => Buffer.from(place).toString('base64url')

/** One page of what was asked with one entry more than `limit`: the extra one tells that there is a next page. */
export function pageOf<Entry, Reply>(
  entries: readonly Entry[],
  limit: number,
  placeOfEntry: (entry: Entry) => string,
  toReply: (entry: Entry) => Reply,
): { items: Reply[]; nextCursor: string | null } {
  const page = entries.slice(0, limit)
  const last = page.at(-1)
  const hasMore = entries.length > limit && last !== undefined
  return { items: page.map(toReply), nextCursor: hasMore ? cursorTo(placeOfEntry(last)) : null }
}
