import type { OrderId } from '../../domain/orders/order.ts'
import type { OrganizationId, OrganizationKind } from '../../domain/organizations/organization.ts'
import type { Acquaintanceship } from '../../domain/twins/compare-twins.ts'
import type {
  FoundTwins,
  TwinSearch,
  TwinSearchFigures,
  TwinSearchId,
  Twins,
  TwinsId,
} from '../../domain/twins/twins.ts'

/** Which twins to list; what is absent does not narrow. */
export type TwinsFilter = {
  readonly kind?: OrganizationKind
  /** One of both. */
  readonly organizationExternalId?: string
  readonly limit: number
  /** The last pair of the page before. */
  readonly after?: TwinsPlace
}
export type TwinsPlace = { readonly score: number; readonly id: string }

/** Two organizations that share something by which they may be the same: the first has the lower id. */
export type Acquaintance = {
  readonly firstId: OrganizationId
  readonly secondId: OrganizationId
} & Acquaintanceship

/** Suspected twins, and the searches that find them. */
export type TwinStore = {
  /** Begins a search; false while another one runs. One that has been silent since `silentSince` was killed, and is marked so. */
  begin(search: TwinSearch, silentSince: Date): Promise<boolean>
  progress(id: TwinSearchId, figures: TwinSearchFigures, at: Date): Promise<void>
  /** When it is done, pairs that it did not find again are gone; dismissed ones stay. */
  finish(id: TwinSearchId, state: 'done' | 'interrupted', at: Date): Promise<void>
  /** Newest first. */
  searches(filter: {
    readonly limit: number
    readonly after?: string
  }): Promise<readonly TwinSearch[]>
  /** About how many organizations the directory has. */
  organizationEstimate(): Promise<number>
  /** Ids of organizations in the directory, from the lowest on. */
  page(after: OrganizationId | null, limit: number): Promise<readonly OrganizationId[]>
  /** With whom each of these shares a key of names or a registrable domain, each pair once, those of the lower id only. What very many share is left out. */
  acquaintancesOf(ids: readonly OrganizationId[]): Promise<readonly Acquaintance[]>
  /** Keeps what was found; a pair that is known is found again, and stays dismissed if it was. */
  keep(
    found: readonly FoundTwins[],
    search: { readonly id: TwinSearchId; readonly at: Date; readonly newId: () => string },
  ): Promise<void>
  /** Keeps a pair that an order made, whatever searches find; one that is known stays as it is. */
  mark(
    found: FoundTwins,
    by: { readonly id: string; readonly orderId: OrderId; readonly at: Date },
  ): Promise<void>
  /** Most probable first, without dismissed pairs. */
  list(filter: TwinsFilter): Promise<readonly Twins[]>
  find(id: TwinsId): Promise<Twins | undefined>
  /** False when it was dismissed already. */
  dismiss(id: TwinsId, dismissal: NonNullable<Twins['dismissal']>): Promise<boolean>
}
