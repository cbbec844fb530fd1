import { DomainError } from '../../../domain/error.ts'
import type { OrganizationId, User } from '../../../domain/organizations/organization.ts'
import { isUuid } from '../../../domain/uuid.ts'
import { listUsers } from '../../../use-cases/list-users.ts'
import type { UserPlace } from '../../../use-cases/ports/directory-view.ts'
import type { World } from '../../../use-cases/ports.ts'
import { searchDirectory } from '../../../use-cases/search-directory.ts'
import { viewOrganization } from '../../../use-cases/view-organization.ts'
import { toFound, toOrganizationPage } from '../console-directory-reply.ts'
import { idParams } from '../contracts/claims-api.ts'
import * as contract from '../contracts/console-directory.ts'
import { listQuery, query } from '../contracts/lists.ts'
import { pageOf, placeOf } from '../lists.ts'
import { toUserReply } from '../organization-reply.ts'
import type { Server } from '../route.ts'

const config = { ability: 'read' } as const

/** The directory as reviewers look at it; see contracts/console-directory.ts. Not part of the public API. */
export function consoleDirectoryRoutes(server: Server, world: World): void {
  server.get(
    '/console/api/organizations',
    {
      config,
      schema: {
        hide: true,
        querystring: contract.searchQuery,
        response: { 200: contract.foundList },
      },
    },
    async ({ query: { cursor, limit, ...asked } }) => {
      const found = await searchDirectory(world, { ...asked, ...placeOf(cursor), limit: limit + 1 })
      return pageOf(found, limit, ({ id }) => id, toFound)
    },
  )
  server.get(
    '/console/api/organizations/:id',
    {
      config,
      schema: { hide: true, params: idParams, response: { 200: contract.organizationPage } },
    },
    async ({ params }) =>
      toOrganizationPage(await viewOrganization(world, organizationNamed(params.id))),
  )
  server.get(
    '/console/api/organizations/:id/users',
    {
      config,
      schema: {
        hide: true,
        params: idParams,
        querystring: query(listQuery),
        response: { 200: contract.userList },
      },
    },
    async ({ params, query: { cursor, limit } }) => {
      const { after } = placeOf(cursor, isUserPlace)
      const page = { limit: limit + 1, ...(after === undefined ? {} : { after: placeIn(after) }) }
      const users = await listUsers(world, organizationNamed(params.id), page)
      return pageOf(users, limit, placeOfUser, toUserReply)
    },
  )
}

const placeOfUser = ({ role, email }: User): string => `${role} ${email}`

function placeIn(text: string): UserPlace {
  const [role = '', email = ''] = text.split(' ')
  return { role, email } as UserPlace
}

const isUserPlace = (text: string): boolean => /^(administrator|member) [^\s@]+@[^\s@]+$/.test(text)

function organizationNamed(id: string): OrganizationId {
  if (isUuid(id)) return id as OrganizationId
  throw new DomainError('organization-not-found', 'There is no such organization.')
}
