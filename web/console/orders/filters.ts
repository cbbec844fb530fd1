import { addressWith, type Filters, filtersIn, type MayBe, queryOf } from '../filters.ts'
import { AGES, ORDER_STATES, STOPS } from './order-words.ts'

type Name = 'q' | 'state' | 'age' | 'stop' | 'sort'
/** What narrows the list of orders. */
export type OrderFilters = Filters<Name>

const MAY_BE: MayBe<Name> = {
  q: (value) => value.trim() !== '',
  state: (value) => value.split(',').every((one) => ORDER_STATES.some((state) => state === one)),
  age: (value) => AGES.some((age) => age === value),
  stop: (value) => STOPS.some((stop) => stop === value),
  sort: (value) => value === 'longest',
}

export const orderFiltersIn = (asked: URLSearchParams): OrderFilters => filtersIn(asked, MAY_BE)

export const orderQueryOf = (filters: OrderFilters): string => queryOf(filters, MAY_BE)

export const addressOf = (filters: OrderFilters): string =>
  addressWith('/console/orders', orderQueryOf(filters))

/** Views that everybody has. */
export const OWN_VIEWS = [
  { name: 'all', query: '' },
  { name: 'reviewers', query: 'state=in-review&sort=longest' },
  { name: 'contacts', query: 'state=invited%2Cin-setup&sort=longest' },
  { name: 'approvers', query: 'state=awaiting-approval&sort=longest' },
  { name: 'target', query: 'state=mapped&sort=longest' },
] as const
