import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseHost, registrableDomain } from '../../src/domain/mail-host.ts'
import type { OrganizationMet } from '../../src/domain/matching/found.ts'
import { directoryKeys } from '../../src/domain/matching/name-keys.ts'
import { readName } from '../../src/domain/matching/names/read-name.ts'
import type { OrganizationId } from '../../src/domain/organizations/organization.ts'

/** The directory of real organizations, held as the database's indexes hold it. */
export class DirectoryInMemory {
  readonly organizations: OrganizationMet[] = []
  readonly byDomain = new Map<string, number[]>()
  readonly byKey = new Map<string, number[]>()
  readonly byTrigram = new Map<number, number[]>()
  readonly trigramCounts: number[] = []

  add(row: { id: string; name: string; domains: string[]; country: string | null }): void {
    const hosts = row.domains.flatMap((domain) => parseHost(domain) ?? [])
    const index = this.organizations.length
    this.organizations.push({
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
    })
    for (const domain of new Set(hosts.map(registrableDomain))) push(this.byDomain, domain ?? '', index)
    for (const key of directoryKeys('customer', [row.name]).keys) push(this.byKey, key, index)
    const { trigrams } = readName(row.name)
    this.trigramCounts.push(trigrams.length)
    for (const gram of trigrams) push(this.byTrigram, gram, index)
  }

  resembling(trigrams: readonly number[], limit: number): readonly number[] {
    const shared = new Uint8Array(this.organizations.length)
    for (const gram of trigrams) {
      for (const index of this.byTrigram.get(gram) ?? []) shared[index] = (shared[index] ?? 0) + 1
    }
    const found: { index: number; similarity: number }[] = []
    for (let index = 0; index < shared.length; index += 1) {
      const count = shared[index] ?? 0
      if (count < 2) continue
      const all = trigrams.length + (this.trigramCounts[index] ?? 0) - count
      const similarity = count / all
      if (similarity >= 0.3) found.push({ index, similarity })
    }
    return found
      .sort((one, other) => other.similarity - one.similarity)
      .slice(0, limit)
      .map(({ index }) => index)
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
