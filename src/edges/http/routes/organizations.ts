import { parseHost } from '../../../domain/mail-host.ts'
import { readOrganization as organizationFrom } from '../../../domain/organizations/read-directory-row.ts'
import { listOrganizations } from '../../../use-cases/list-organizations.ts'
import type { World } from '../../../use-cases/ports.ts'
import { putOrganization } from '../../../use-cases/put-organization.ts'
import { readOrganization } from '../../../use-cases/read-organization.ts'
import { removeOrganization } from '../../../use-cases/remove-organization.ts'
import {
  organizationBody,
  organizationList,
  organizationParams,
  organizationQuery,
  organizationReply,
} from '../contracts/organizations.ts'
import { HttpRefusal } from '../http-refusal.ts'
import { pageOf, placeOf } from '../lists.ts'
import { toOrganizationReply } from '../organization-reply.ts'
import type { Server } from '../route.ts'

const tags = ['Directory']
const writing = { scopes: ['directory:write'] as const }
const reading = { scopes: ['directory:read'] as const }

/** The vendor's organizations, as its own system keeps them in step. */
export function organizationRoutes(server: Server, world: World): void {
  changeOrganizations(server, world)
  readOrganizations(server, world)
}

function changeOrganizations(server: Server, world: World): void {
  server.put(
    '/v1/organizations/:externalId',
    {
      config: { ...writing, problems: ['invalid-value'] },
      schema: {
        operationId: 'putOrganization',
        summary: 'Create or replace an organization',
        description: 'Its users and its links stay as they are.',
        tags,
        params: organizationParams,
        body: organizationBody,
        response: { 200: organizationReply, 201: organizationReply },
      },
    },
    async ({ params, body }, reply) => {
      const put = await putOrganization(world, organizationFrom(params.externalId, body))
      return reply.code(put.isNew ? 201 : 200).send(toOrganizationReply(put))
    },
  )
  server.delete(
    '/v1/organizations/:externalId',
    {
      config: { ...writing, problems: ['organization-not-found', 'organization-in-use'] },
      schema: {
        operationId: 'removeOrganization',
        summary: 'Remove an organization with its users',
        description: 'Not while an order is mapped to it that is not final.',
        tags,
        params: organizationParams,
      },
    },
    async ({ params }, reply) => {
      await removeOrganization(world, params.externalId)
      return reply.code(204).send()
    },
  )
}

function readOrganizations(server: Server, world: World): void {
  server.get(
    '/v1/organizations/:externalId',
    {
      config: { ...reading, problems: ['organization-not-found'] },
      schema: {
        operationId: 'readOrganization',
        summary: 'Read one organization',
        tags,
        params: organizationParams,
        response: { 200: organizationReply },
      },
    },
    async ({ params }) => toOrganizationReply(await readOrganization(world, params.externalId)),
  )
  server.get(
    '/v1/organizations',
    {
      config: reading,
      schema: {
        operationId: 'listOrganizations',
        summary: 'List organizations by name',
        description: '`q` finds an external id, or names that begin so, whatever their case.',
        tags,
        querystring: organizationQuery,
        response: { 200: organizationList },
      },
    },
    async ({ query: { cursor, limit, domain, ...filter } }) => {
      const entries = await listOrganizations(world, {
        ...filter,
        ...(domain === undefined ? {} : { domain: toHost(domain) }),
        ...placeOf(cursor),
        limit: limit + 1,
      })
      return pageOf(entries, limit, ({ organization }) => organization.id, toOrganizationReply)
    },
  )
}

function toHost(domain: string): string {
  const host = parseHost(domain)
  if (host !== undefined) return host
  throw new HttpRefusal('malformed-request', 'One field of the query string cannot be used.', [
    { pointer: '#/domain', detail: 'Must be a domain name like acme.example.' },
  ])
}
