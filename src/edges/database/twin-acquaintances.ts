import { type Kysely, sql } from 'kysely'
import type { OrganizationId } from '../../domain/organizations/organization.ts'
import { isPublicMailDomain } from '../../domain/public-mail-domains.ts'
import type { Acquaintance } from '../../use-cases/ports/twins.ts'
import type { DirectoryTables } from './directory-tables.ts'

/**
 * What more organizations than this share says nothing about any two of them; and all pairs of so
 * many are no work to speak of. A whole name says more than a word in it, a word more than a word
 * with one letter left out.
 */
const MOST_HOLDERS = { '=': 60, '~': 40, w: 20, p: 20, d: 8 } as const
const KEY_KINDS = Object.keys(MOST_HOLDERS)
const MOST_ON_DOMAIN = 30

type Shared = { readonly id: string; readonly key: string; readonly holders: string }

/** See TwinStore. Every look-up hits one index and reads one row more than it may use. */
export async function acquaintancesOf(
  db: Kysely<DirectoryTables>,
  ids: readonly OrganizationId[],
): Promise<readonly Acquaintance[]> {
  if (ids.length === 0) return []
  const pairs = new Pairs()
  for (const { id, key, holders } of await sharedKeys(db, ids)) {
    const others = holders.split(' ')
    for (const other of others) pairs.shareKey(id, other, key.charAt(1), others.length)
  }
  for (const { id, key, holders } of await sharedDomains(db, ids)) {
    if (isPublicMailDomain(key)) continue
    const others = new Set(holders.split(' '))
    const shared = { domain: key, organizationCount: others.size }
    for (const other of others) pairs.shareDomain(id, other, shared)
  }
  return pairs.all
}

type Pair = { -readonly [Field in keyof Acquaintance]: Acquaintance[Field] } & {
  /** Words that both have and not very few others. */
  frequentWordCount: number
  isWorthComparing: boolean
}

/** One word that more than this have, and nothing else, makes no twins. */
const FEW_HOLDERS = 8

/** Each pair once, by the lower id, with the rarest key and the least crowded domain of both. */
class Pairs {
  readonly #pairs = new Map<string, Pair>()

  get all(): readonly Acquaintance[] {
    return [...this.#pairs.values()].flatMap(({ frequentWordCount, isWorthComparing, ...pair }) =>
      isWorthComparing || frequentWordCount > 1 ? [pair] : [],
    )
  }

  shareKey(id: string, other: string, keyKind: string, holderCount: number): void {
    if (other <= id) return
    const pair = this.#pairOf(id, other)
    pair.holderCount = Math.min(holderCount, pair.holderCount ?? holderCount)
    const isFrequentWord = (keyKind === 'w' || keyKind === 'p') && holderCount > FEW_HOLDERS
    if (isFrequentWord) pair.frequentWordCount += 1
    else pair.isWorthComparing = true
  }

  shareDomain(id: string, other: string, shared: NonNullable<Pair['sharedDomain']>): void {
    if (other <= id) return
    const pair = this.#pairOf(id, other)
    pair.isWorthComparing = true
    const least = pair.sharedDomain?.organizationCount ?? Number.POSITIVE_INFINITY
    if (shared.organizationCount < least) pair.sharedDomain = shared
  }

  #pairOf(id: string, other: string): Pair {
    const key = `${id} ${other}`
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const pair: Pair = {
      firstId: id as OrganizationId,
      secondId: other as OrganizationId,
      holderCount: undefined,
      sharedDomain: undefined,
      frequentWordCount: 0,
      isWorthComparing: false,
    }
    this.#pairs.set(key, pair)
    return pair
  }
}

/** Keys of these organizations that others have too, and who. */
async function sharedKeys(db: Kysely<DirectoryTables>, ids: readonly string[]) {
  const kinds = KEY_KINDS.map(
    (kind) =>
      sql`when ${sql.lit(kind)} then ${sql.lit(MOST_HOLDERS[kind as keyof typeof MOST_HOLDERS])}`,
  )
  const { rows } = await sql<Shared>`
    select k.organization_id as id, k.key, h.holders
    from name_keys k
    cross join lateral (select case substr(k.key, 2, 1) ${sql.join(kinds, sql` `)} end as most) m
    cross join lateral (
      select string_agg(s.organization_id::text, ' ') as holders, count(*) as held from (
        select organization_id from name_keys where key = k.key limit m.most + 1
      ) s
    ) h
    where k.organization_id = any(${[...ids]}::uuid[]) and m.most is not null
      and h.held between 2 and m.most`.execute(db)
  return rows
}

/** Registrable domains of these organizations that others of the same kind use too, and who. */
async function sharedDomains(db: Kysely<DirectoryTables>, ids: readonly string[]) {
  const { rows } = await sql<Shared>`
    select distinct d.organization_id as id, d.registrable_domain as key, h.holders
    from organization_domains d
    cross join lateral (
      select string_agg(s.organization_id::text, ' ') as holders, count(*) as held from (
        select organization_id from organization_domains o
        where o.registrable_domain = d.registrable_domain and o.kind = d.kind
        limit ${sql.lit(MOST_ON_DOMAIN + 1)}
      ) s
    ) h
    where d.organization_id = any(${[...ids]}::uuid[]) and d.registrable_domain is not null
      and h.held between 2 and ${sql.lit(MOST_ON_DOMAIN)}`.execute(db)
  return rows
}
