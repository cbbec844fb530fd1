import { directoryQuestion } from '../domain/organizations/directory-question.ts'
import type { Organization, OrganizationKind } from '../domain/organizations/organization.ts'
import type { World } from './ports.ts'

export type SearchDirectory = {
  /** As typed: a name or its beginning, a word of it, a domain, an address, an external id. */
  readonly q?: string
  readonly kind?: OrganizationKind
  readonly limit: number
  /** Id of the last one of the page before. */
  readonly after?: string
}

/** Organizations that may be meant, by name. */
export async function searchDirectory(
  world: World,
  { q, ...narrowed }: SearchDirectory,
): Promise<readonly Organization[]> {
  const question = q === undefined ? {} : { question: directoryQuestion(q) }
  return world.transact(async ({ directory, directoryView }) => {
    const ids = await directoryView.search({ ...narrowed, ...question })
    const found = new Map((await directory.findMany(ids)).map((one) => [one.id, one]))
    return ids.flatMap((id) => found.get(id) ?? [])
  })
}
