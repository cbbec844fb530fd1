import type { LinkRow, OrganizationRow, UserRow } from './directory-rows.ts'
import type { DirectoryRow } from './read-directory-row.ts'

/** A row and the line it came on. */
export type Numbered<T> = { readonly line: number; readonly row: T }

/** Rows of an import that are loaded together: organizations, then users, then links. */
export type DirectoryBatch = {
  readonly organizations: readonly Numbered<OrganizationRow>[]
  readonly users: readonly Numbered<UserRow>[]
  readonly links: readonly Numbered<LinkRow>[]
  /** Rows that a later one of the same batch replaces: they count as loaded. */
  readonly replacedCount: number
}

/** Sorts rows by type and keeps of those about the same thing the last one, as if each came alone. */
export function batchOf(rows: readonly { line: number; row: DirectoryRow }[]): DirectoryBatch {
  const organizations = new Map<string, Numbered<OrganizationRow>>()
  const links = new Map<string, Numbered<LinkRow>>()
  const users = new LastUsers()
  for (const { line, row } of rows) {
    if (row.type === 'organization') organizations.set(row.row.externalId, { line, row: row.row })
    else if (row.type === 'user') users.put({ line, row: row.row })
    else
      links.set(keyOf(row.row.partnerExternalId, row.row.customerExternalId), {
        line,
        row: row.row,
      })
  }
  const kept = organizations.size + links.size + users.all.length
  return {
    organizations: [...organizations.values()],
    users: users.all,
    links: [...links.values()],
    replacedCount: rows.length - kept,
  }
}

/** An id has one address, and an address one id: the last row wins in both. */
class LastUsers {
  readonly #byId = new Map<string, Numbered<UserRow>>()
  readonly #idByAddress = new Map<string, string>()

  put(user: Numbered<UserRow>): void {
    const { organizationExternalId, externalId, email } = user.row
    const id = keyOf(organizationExternalId, externalId)
    const address = keyOf(organizationExternalId, email)
    const before = this.#byId.get(id)
    if (before !== undefined)
      this.#idByAddress.delete(keyOf(organizationExternalId, before.row.email))
    const other = this.#idByAddress.get(address)
    if (other !== undefined) this.#byId.delete(other)
    this.#byId.set(id, user)
    this.#idByAddress.set(address, id)
  }

  get all(): readonly Numbered<UserRow>[] {
    return [...this.#byId.values()]
  }
}

/** External ids hold no control characters, so none of two keys are the same by accident. */
const keyOf = (one: string, other: string) => `${one}\n${other}`
