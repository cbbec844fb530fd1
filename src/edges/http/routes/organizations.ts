import { parseHost } from '../../../domain/mail-host.ts'
import { readOrganization as organizationFrom } from '../../../domain/organizations/read-directory-row.ts'
import { listOrganizations } from '../../../use-cases/list-organizations.ts'
import type { Stores, World } from '../../../use-cases/ports.ts'
import { putOrganization } from '../../../use-cases/put-organization.ts'
import { entryOf, readOrganization } from '../../../use-cases/read-organization.ts'
import { removeOrganization } from '../../../use-cases/remove-organization.ts'
import {
  organizationBody,
  organizationList,
  organizationParams,
  organizationQuery,
  organizationReply,
} from '../contracts/organizations.ts'
import { HttpRefusal } from '../http-refusal.ts'
import { ifMatching, tagged } from '../if-match.ts'
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
      config: { ...writing, isConditional: true, problems: ['invalid-value'] },
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
    async (request, reply) => {
      const { externalId } = request.params
      const row = organizationFrom(externalId, request.body)
      const put = await ifMatching(world, request, heldNamed(externalId), (world) =>
        putOrganization(world, row),
      )
      return reply.code(put.isNew ? 201 : 200).send(tagged(reply, toOrganizationReply(put)))
    },
  )
  server.delete(
    '/v1/organizations/:externalId',
    {
      config: {
        ...writing,
        isConditional: true,
        problems: ['organization-not-found', 'organization-in-use'],
      },
      schema: {
        operationId: 'removeOrganization',
        summary: 'Remove an organization with its users',
        description: 'Not while an order is mapped to it that is not final.',
        tags,
        params: organizationParams,
      },
    },
    async (request, reply) => {
      const { externalId } = request.params
      await ifMatching(world, request, heldNamed(externalId), (world) =>
        removeOrganization(world, externalId),
      )
      return reply.code(204).send()
    },
  )
}

/** The organization as a read shows it, held until the transaction ends. */
const heldNamed = (externalId: string) => async (stores: Stores) => {
  const held = await stores.directoryAdmin.hold([externalId])
  return held.has(externalId) ? toOrganizationReply(await entryOf(stores, externalId)) : undefined
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
    async ({ params }, reply) =>
      tagged(reply, toOrganizationReply(await readOrganization(world, params.externalId))),
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
