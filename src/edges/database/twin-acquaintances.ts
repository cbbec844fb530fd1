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
const MOST_ON_DOMAIN = 30

type KeyKind = keyof typeof MOST_HOLDERS
type Held = { readonly id: string; readonly key: string }
type Shared = { readonly key: string; readonly holders: string }

/** See TwinStore. Every look-up hits one index and reads one row more than it may use. */
export async function acquaintancesOf(
  db: Kysely<DirectoryTables>,
  ids: readonly OrganizationId[],
): Promise<readonly Acquaintance[]> {
  if (ids.length === 0) return []
  const pairs = new Pairs(ids)
  const keys = keysToLookUp(await keysOf(db, ids))
  for (const shared of await sharedKeys(db, keys)) pairs.shareKey(shared)
  for (const shared of await sharedDomains(db, ids)) {
    if (!isPublicMailDomain(shared.key)) pairs.shareDomain(shared)
  }
  return pairs.all
}

/** The second letter of a key; undefined for one that makes no twins. */
function kindOf(key: string): KeyKind | undefined {
  const letter = key.charAt(1)
  return letter in MOST_HOLDERS ? (letter as KeyKind) : undefined
}

/** Words with a letter left out are the most by far, and needed only where no other word would lead to the name. */
function keysToLookUp(held: readonly Held[]): readonly string[] {
  const keys = new Set<string>()
  for (const own of Map.groupBy(held, ({ id }) => id).values()) {
    const wordCount = own.filter(({ key }) => kindOf(key) === 'w').length
    for (const { key } of own) {
      const kind = kindOf(key)
      if (kind !== undefined && (kind !== 'd' || wordCount < 2)) keys.add(key)
    }
  }
  return [...keys]
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
  readonly #asked: ReadonlySet<string>

  constructor(asked: readonly string[]) {
    this.#asked = new Set(asked)
  }

  get all(): readonly Acquaintance[] {
    return [...this.#pairs.values()].flatMap(({ frequentWordCount, isWorthComparing, ...pair }) =>
      isWorthComparing || frequentWordCount > 1 ? [pair] : [],
    )
  }

  shareKey({ key, holders }: Shared): void {
    const all = holders.split(' ')
    const isWord = kindOf(key) === 'w' || kindOf(key) === 'p'
    for (const id of all.filter((one) => this.#asked.has(one))) {
      for (const pair of this.#pairsOf(id, all)) {
        pair.holderCount = Math.min(all.length, pair.holderCount ?? all.length)
        if (isWord && all.length > FEW_HOLDERS) pair.frequentWordCount += 1
        else pair.isWorthComparing = true
      }
    }
  }

  shareDomain({ id, key, holders }: Shared & Held): void {
    const all = new Set(holders.split(' '))
    const shared = { domain: key, organizationCount: all.size }
    for (const pair of this.#pairsOf(id, [...all])) {
      pair.isWorthComparing = true
      const least = pair.sharedDomain?.organizationCount ?? Number.POSITIVE_INFINITY
      if (shared.organizationCount < least) pair.sharedDomain = shared
    }
  }

  /** Those in which this one has the lower id. */
  #pairsOf(id: string, others: readonly string[]): readonly Pair[] {
    return others.filter((other) => other > id).map((other) => this.#pairOf(id, other))
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

async function keysOf(
  db: Kysely<DirectoryTables>,
  ids: readonly string[],
): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`
    select organization_id as id, key from name_keys
    where organization_id = any(${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Those of these keys that several organizations have, but not too many, and who. */
async function sharedKeys(
  db: Kysely<DirectoryTables>,
  keys: readonly string[],
): Promise<readonly Shared[]> {
  const most = keys.map((key) => MOST_HOLDERS[kindOf(key) ?? 'd'])
  const { rows } = await sql<Shared>`
    select k.key, h.holders
    from unnest(${[...keys]}::text[], ${most}::integer[]) as k(key, most)
    cross join lateral (
      select string_agg(s.organization_id::text, ' ') as holders, count(*) as held from (
        select organization_id from name_keys where name_keys.key = k.key limit k.most + 1
      ) s
    ) h
    where h.held between 2 and k.most`.execute(db)
  return rows
}

/** Registrable domains of these organizations that others of the same kind use too, and who. */
async function sharedDomains(db: Kysely<DirectoryTables>, ids: readonly string[]) {
  const { rows } = await sql<Shared & Held>`
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
