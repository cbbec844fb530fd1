/** What the address may ask of the audit log. */
export const FILTERS = ['about', 'kind', 'actor', 'from', 'to'] as const
export type Filter = (typeof FILTERS)[number]
export type Asked = Partial<Record<Filter, string>>

const FITS: Readonly<Record<Filter, RegExp>> = {
  about: /\S/,
  kind: /^[a-z.-]{1,100}$/,
  actor: /^[a-z-]{1,40}(:[0-9a-f-]{36})?$/,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
}

/** What stands in the address and can be asked; the rest counts as not said. */
export function askedIn(query: URLSearchParams): Asked {
  const said = FILTERS.map((name) => [name, query.get(name) ?? ''] as const)
  return Object.fromEntries(said.filter(([name, value]) => FITS[name].test(value)))
}

/** The address of the page that asks this. */
export function addressOf(asked: Asked): string {
  const said = FILTERS.flatMap((name) => {
    const value = asked[name] ?? ''
    return value === '' ? [] : [[name, value]]
  })
  const query = new URLSearchParams(said).toString()
  return query === '' ? '/console/audit' : `/console/audit?${query}`
}

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
