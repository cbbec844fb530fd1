/** Filters of a list that stand in the address of its page; what is absent narrows nothing. */
export type Filters<Name extends string> = Partial<Readonly<Record<Name, string>>>

/** What each may be, in the order in which they stand in the address. */
export type MayBe<Name extends string> = Readonly<Record<Name, (value: string) => boolean>>

const namesOf = <Name extends string>(mayBe: MayBe<Name>) => Object.keys(mayBe) as Name[]

/** A link of long ago, or with a typing error, narrows by what is understood of it. */
export function filtersIn<Name extends string>(
  asked: URLSearchParams,
  mayBe: MayBe<Name>,
): Filters<Name> {
  const said = namesOf(mayBe).map((name) => [name, asked.get(name) ?? ''] as const)
  const known = said.filter(([name, value]) => value !== '' && mayBe[name](value))
  return Object.fromEntries(known) as Filters<Name>
}

/** The same filters are the same query. */
export function queryOf<Name extends string>(filters: Filters<Name>, mayBe: MayBe<Name>): string {
  const said = namesOf(mayBe).flatMap((name): [string, string][] => {
    const value = filters[name] ?? ''
    return value === '' ? [] : [[name, value]]
  })
  return new URLSearchParams(said).toString()
}

/** The address of the page that is narrowed so. */
export const addressWith = (path: string, query: string): string =>
  query === '' ? path : `${path}?${query}`
