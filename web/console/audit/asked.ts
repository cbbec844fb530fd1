import { addressWith, type Filters, filtersIn, type MayBe, queryOf } from '../filters.ts'

export type Filter = 'about' | 'kind' | 'actor' | 'from' | 'to'
/** What the address asks of the audit log. */
export type Asked = Filters<Filter>

const fits = (pattern: RegExp) => (value: string) => pattern.test(value)
const MAY_BE: MayBe<Filter> = {
  about: fits(/\S/),
  kind: fits(/^[a-z.-]{1,100}$/),
  actor: fits(/^[a-z-]{1,40}(:[0-9a-f-]{36})?$/),
  from: fits(/^\d{4}-\d\d-\d\d$/),
  to: fits(/^\d{4}-\d\d-\d\d$/),
}

/** What stands in the address and can be asked; the rest counts as not said. */
export const askedIn = (query: URLSearchParams): Asked => filtersIn(query, MAY_BE)

/** The address of the page that asks this. */
export const addressOf = (asked: Asked): string =>
  addressWith('/console/audit', queryOf(asked, MAY_BE))

/** As the call takes it: days of this device become instants, and the last day is meant as a whole. */
export function searchOf({ from, to, ...asked }: Asked): Readonly<Record<string, string>> {
  const begin = from === undefined ? null : midnight(from, 0)
  const end = to === undefined ? null : midnight(to, 1)
  return {
    ...asked,
    ...(begin === null ? {} : { from: begin }),
    ...(end === null ? {} : { until: end }),
  }
}

function midnight(day: string, later: number): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = new Date(year, month - 1, date + later)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
