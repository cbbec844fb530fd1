import type { UserRow } from '../domain/organizations/directory-rows.ts'
import type { User } from '../domain/organizations/organization.ts'
import type { World } from './ports.ts'
import { organizationNotFound } from './read-organization.ts'

/**
 * Creates or replaces one user. An address that becomes an administrator's this way may answer a
 * claim that waits for it: a job looks.
 */
export async function putUser(
  world: World,
  row: UserRow,
): Promise<{ readonly user: User; readonly isNew: boolean }> {
  return world.transact(async ({ directoryAdmin, jobs }) => {
    const held = await directoryAdmin.hold([row.organizationExternalId])
    const organization = held.get(row.organizationExternalId)
    if (organization === undefined) throw organizationNotFound(row.organizationExternalId)
    const before = await directoryAdmin.findUser(organization.id, row.externalId)
    await directoryAdmin.putUsers([row], held)
    if (row.role === 'administrator') {
      const about = { organizationId: organization.id, email: row.email }
      await jobs.enqueue({ kind: 'answer-claims-from-directory', ...about })
    }
    const { organizationExternalId, ...user } = row
    return { user, isNew: before === undefined }
  })
}
