import type { OrganizationId } from '../../domain/organizations/organization.ts'

/** Keys of names that older rules made, and how they are made again. */
export type NameKeyStore = {
  /** Are there organizations whose keys were made by other rules than today's? */
  areOutdated(): Promise<boolean>
  /** How many organizations have keys by other rules than today's, or with `isAll` how many there are. */
  count(filter: { readonly isAll: boolean }): Promise<number>
  /**
   * Makes the keys of the next organizations, by id, and holds them meanwhile as an import does.
   * `last` is where to go on; undefined at the end.
   */
  makeNext(range: {
    readonly after: OrganizationId | undefined
    readonly limit: number
    readonly isAll: boolean
  }): Promise<{ readonly last: OrganizationId | undefined; readonly madeCount: number }>
}
