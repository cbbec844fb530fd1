import { AGES, ORDER_STATES, STOPS } from './order-words.ts'

const NAMES = ['q', 'state', 'age', 'stop', 'sort'] as const
type Name = (typeof NAMES)[number]
/** What stands in the address, in the order of `NAMES`; what is absent narrows nothing. */
export type Filters = Readonly<Partial<Record<Name, string>>>

/** What each may be; a link of long ago or of a typing error narrows by what is understood of it. */
const MAY_BE: Readonly<Record<Name, (value: string) => boolean>> = {
  q: (value) => value.trim() !== '',
  state: (value) => value.split(',').every((one) => ORDER_STATES.some((state) => state === one)),
  age: (value) => AGES.some((age) => age === value),
  stop: (value) => STOPS.some((stop) => stop === value),
  sort: (value) => value === 'longest',
}

export function filtersIn(asked: URLSearchParams): Filters {
  const known = NAMES.flatMap((name) => {
    const value = asked.get(name)
    return value !== null && MAY_BE[name](value) ? [[name, value] as const] : []
  })
  return Object.fromEntries(known)
}

/** The same filters in the same words are the same address. */
export function queryOf(filters: Filters): string {
  return new URLSearchParams(
    NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  ).toString()
}

export function addressOf(filters: Filters): string {
  const query = queryOf(filtersIn(new URLSearchParams(queryOf(filters))))
  return query === '' ? '/console/orders' : `/console/orders?${query}`
}

/** Views that everybody has. */
export const OWN_VIEWS = [
  { name: 'all', query: '' },
  { name: 'reviewers', query: 'state=in-review&sort=longest' },
  { name: 'contacts', query: 'state=invited%2Cin-setup&sort=longest' },
  { name: 'approvers', query: 'state=awaiting-approval&sort=longest' },
  { name: 'target', query: 'state=mapped&sort=longest' },
] as const
