import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseHost, registrableDomain } from '../../src/domain/mail-host.ts'
import type { OrganizationMet } from '../../src/domain/matching/found.ts'
import { directoryKeys } from '../../src/domain/matching/name-keys.ts'
import { readName } from '../../src/domain/matching/names/read-name.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'
import type {
  FirstLook,
  FirstLookQuestion,
  MatchStore,
} from '../../src/use-cases/ports/matching.ts'

type Row = { id: string; name: string; domains: string[]; country?: string | null }

/** The directory of real organizations, held as the database's indexes hold it: fitting asks it a million times. */
export class DirectoryInMemory implements MatchStore {
  readonly #organizations: OrganizationMet[] = []
  readonly #byId = new Map<string, OrganizationMet>()
  readonly #byDomain = new Map<string, number[]>()
  readonly #byKey = new Map<string, number[]>()
  readonly #byTrigram = new Map<number, number[]>()
  readonly #trigramCounts: number[] = []

  add(row: Row): void {
    const index = this.#organizations.length
    const organization = toMet(row)
    this.#organizations.push(organization)
    this.#byId.set(row.id, organization)
    for (const domain of new Set(organization.hosts.map((one) => one.registrableDomain))) {
      push(this.#byDomain, domain ?? '', index)
    }
    for (const key of directoryKeys('customer', [row.name]).keys) push(this.#byKey, key, index)
    const { trigrams } = readName(row.name)
    this.#trigramCounts.push(trigrams.length)
    for (const gram of trigrams) push(this.#byTrigram, gram, index)
  }

  firstLook(questions: readonly FirstLookQuestion[], limit: number): Promise<FirstLook[]> {
    return Promise.resolve(
      questions.map(({ registrableDomain: domain }) => ({
        memberships: [],
        literal: [],
        underDomain: domain === null ? [] : this.#hostsUnder(domain).slice(0, limit),
      })),
    )
  }

  #hostsUnder(domain: string) {
    return this.#at(this.#byDomain.get(domain)).flatMap(({ id, names, country, hosts }) =>
      hosts
        .filter((one) => one.registrableDomain === domain)
        .map(({ host, userCount, isVerified }) => ({
          organizationId: id,
          host,
          nameFive: '',
          userCount,
          isVerified,
          names,
          country,
        })),
    )
  }

  holdersOf(keysOfQuestions: readonly (readonly string[])[], limit: number) {
    return Promise.resolve(
      keysOfQuestions.map((keys) =>
        keys.flatMap((key) => {
          const held = this.#byKey.get(key)
          if (held === undefined) return []
          return [{ key, organizationIds: this.#at(held.slice(0, limit)).map(({ id }) => id) }]
        }),
      ),
    )
  }

  meet(ids: readonly OrganizationId[]) {
    return Promise.resolve(ids.flatMap((id) => this.#byId.get(id) ?? []))
  }

  /** As pg_trgm counts. */
  resembling(
    {
      plainName,
      leastSimilarity,
    }: { readonly plainName: string; readonly leastSimilarity: number },
    limit: number,
  ) {
    const { trigrams } = readName(plainName)
    const shared = new Map<number, number>()
    for (const gram of trigrams) {
      for (const index of this.#byTrigram.get(gram) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1)
      }
    }
    const found = [...shared]
      .map(([index, count]) => {
        const all = trigrams.length + (this.#trigramCounts[index] ?? 0) - count
        return { index, similarity: count / all }
      })
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .sort((one, other) => other.similarity - one.similarity)
    return Promise.resolve(
      this.#at(found.slice(0, limit).map(({ index }) => index)).map(({ id }) => id),
    )
  }

  #at(indexes: readonly number[] = []): OrganizationMet[] {
    return indexes.flatMap((index) => this.#organizations[index] ?? [])
  }
}

function toMet(row: Row): OrganizationMet {
  const hosts = row.domains.flatMap((domain) => parseHost(domain) ?? [])
  return {
    id: row.id as OrganizationId,
    names: [row.name],
    country: row.country ?? null,
    isBeingMade: false,
    hosts: hosts.map((host) => ({
      host,
      registrableDomain: registrableDomain(host),
      userCount: 1,
      isVerified: false,
    })),
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

export async function readDirectory(file: string): Promise<DirectoryInMemory> {
  const directory = new DirectoryInMemory()
  for await (const line of createInterface({ input: createReadStream(file) })) {
    directory.add(JSON.parse(line))
  }
  return directory
}
