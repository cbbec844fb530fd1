import { DomainError } from '../domain/error.ts'
import type { OrganizationMet } from '../domain/matching/found.ts'
import type { OrganizationId } from '../domain/organizations/organization.ts'
import { compareTwins } from '../domain/twins/compare-twins.ts'
import type {
  FoundTwins,
  TwinSearch,
  TwinSearchFigures,
  TwinSearchId,
} from '../domain/twins/twins.ts'
import type { Acquaintance } from './ports/twins.ts'
import type { World } from './ports.ts'

const ORGANIZATIONS_IN_A_PAGE = 500
/** Read at the same time: a page is little work for us, and much for the database. */
const PAGES_AHEAD = 3
/** Pairs that are less probable are not kept. */
const LEAST_SCORE = 0.5
/** A search that has not moved for so long was killed. */
const SILENT_MILLISECONDS = 5 * 60_000

export type FindTwins = {
  /** Called after each page; `organizationEstimate` is about how many there are. */
  readonly onProgress?: (
    figures: TwinSearchFigures & { readonly organizationEstimate: number },
  ) => void
  /** Asked before each page: true ends the search, as interrupted. */
  readonly isStopped?: () => boolean
}

/**
 * Looks through the whole directory for organizations that are probably the same. Page by page, in
 * the order of their ids: who shares a key of its names or a domain with each, then a comparison of
 * each pair, once. Every page commits with the figures, so memory stays flat and the service is not
 * held up. Refused while another search runs. When it breaks off, what it found stays.
 */
export async function findTwins(world: World, input: FindTwins = {}): Promise<TwinSearch> {
  const search = await begin(world)
  try {
    const isWhole = await searchAll(world, search.id, input)
    return await finish(world, search.id, isWhole ? 'done' : 'interrupted')
  } catch (error) {
    await finish(world, search.id, 'interrupted').catch(() => {})
    throw error
  }
}

async function begin(world: World): Promise<TwinSearch> {
  const startedAt = world.now()
  const search: TwinSearch = {
    id: world.newId() as TwinSearchId,
    state: 'running',
    startedAt,
    progressAt: startedAt,
    finishedAt: null,
    organizationCount: 0,
    pairCount: 0,
    foundCount: 0,
  }
  const silentSince = new Date(startedAt.getTime() - SILENT_MILLISECONDS)
  const isBegun = await world.transact(({ twins }) => twins.begin(search, silentSince))
  if (isBegun) return search
  throw new DomainError(
    'twin-search-running',
    'Another search for twins is running; wait for its end.',
  )
}

type Page = {
  readonly ids: readonly OrganizationId[]
  readonly acquaintances: readonly Acquaintance[]
  readonly met: ReadonlyMap<OrganizationId, OrganizationMet>
}

/** False when it was stopped. */
async function searchAll(world: World, id: TwinSearchId, input: FindTwins): Promise<boolean> {
  const organizationEstimate = await world.transact(({ twins }) => twins.organizationEstimate())
  let figures: TwinSearchFigures = { organizationCount: 0, pairCount: 0, foundCount: 0 }
  for await (const page of pagesAhead(world)) {
    if (input.isStopped?.()) return false
    const found = comparePairs(page)
    figures = {
      organizationCount: figures.organizationCount + page.ids.length,
      pairCount: figures.pairCount + page.acquaintances.length,
      foundCount: figures.foundCount + found.length,
    }
    await keep(world, id, found, figures)
    input.onProgress?.({ ...figures, organizationEstimate })
  }
  return true
}

/** While the pairs of one page are compared and kept, the next ones are being read. */
async function* pagesAhead(world: World): AsyncGenerator<Page> {
  const reading: Promise<Page>[] = []
  let after: OrganizationId | null = null
  for (;;) {
    const ids = await nextIds(world, after)
    after = ids.at(-1) ?? null
    if (after === null) break
    const page = readPage(world, ids)
    // Awaited in its turn; a failure before that must not count as unheard.
    page.catch(() => {})
    reading.push(page)
    const first = reading.length < PAGES_AHEAD ? undefined : reading.shift()
    if (first !== undefined) yield await first
  }
  for (const page of reading) yield await page
}

function nextIds(world: World, after: OrganizationId | null): Promise<readonly OrganizationId[]> {
  return world.transact(({ twins }) => twins.page(after, ORGANIZATIONS_IN_A_PAGE))
}

async function readPage(world: World, ids: readonly OrganizationId[]): Promise<Page> {
  return world.transact(async ({ twins, matching }) => {
    const acquaintances = await twins.acquaintancesOf(ids)
    const wanted = new Set(acquaintances.flatMap(({ firstId, secondId }) => [firstId, secondId]))
    const met = await matching.meet([...wanted])
    return { ids, acquaintances, met: new Map(met.map((one) => [one.id, one])) }
  })
}

function comparePairs({ acquaintances, met }: Page): readonly FoundTwins[] {
  return acquaintances.flatMap((acquaintance): FoundTwins[] => {
    const { firstId, secondId } = acquaintance
    const [first, second] = [met.get(firstId), met.get(secondId)]
    if (first === undefined || second === undefined) return []
    const { score, evidence } = compareTwins(first, second, acquaintance)
    return score < LEAST_SCORE ? [] : [{ firstId, secondId, score, evidence }]
  })
}

async function keep(
  world: World,
  id: TwinSearchId,
  found: readonly FoundTwins[],
  figures: TwinSearchFigures,
): Promise<void> {
  await world.transact(async ({ twins }) => {
    await twins.keep(found, { id, at: world.now(), newId: world.newId })
    await twins.progress(id, figures, world.now())
  })
}

async function finish(
  world: World,
  id: TwinSearchId,
  state: 'done' | 'interrupted',
): Promise<TwinSearch> {
  return world.transact(async ({ twins }) => {
    await twins.finish(id, state, world.now())
    const [newest] = await twins.searches({ limit: 1 })
    if (newest?.id !== id) throw new Error('A search that was begun is gone.')
    return newest
  })
}
