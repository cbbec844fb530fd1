import { readUser } from '../../../domain/organizations/read-directory-row.ts'
import type { World } from '../../../use-cases/ports.ts'
import { putCustomerLink } from '../../../use-cases/put-customer-link.ts'
import { putUser } from '../../../use-cases/put-user.ts'
import { removeCustomerLink } from '../../../use-cases/remove-customer-link.ts'
import { removeUser } from '../../../use-cases/remove-user.ts'
import {
  customerLinkBody,
  customerLinkParams,
  customerLinkReply,
  userBody,
  userParams,
  userReply,
} from '../contracts/organizations.ts'
import { nullable } from '../contracts/schema.ts'
import { toUserReply } from '../organization-reply.ts'
import type { Server } from '../route.ts'

const tags = ['Directory']
const writing = { scopes: ['directory:write'] as const }

/** The people in an organization, and the customers that a partner manages. */
export function userRoutes(server: Server, world: World): void {
  changeUsers(server, world)
  changeCustomerLinks(server, world)
}

function changeUsers(server: Server, world: World): void {
  server.put(
    '/v1/organizations/:externalId/users/:userExternalId',
    {
      config: { ...writing, problems: ['organization-not-found', 'invalid-value'] },
      schema: {
        operationId: 'putUser',
        summary: 'Create or replace a user',
        description: 'Becoming an administrator this way answers a claim that waits for it.',
        tags,
        params: userParams,
        body: userBody,
        response: { 200: userReply, 201: userReply },
      },
    },
    async ({ params, body }, reply) => {
      const row = readUser(params.externalId, params.userExternalId, body)
      const { user, isNew } = await putUser(world, row)
      return reply.code(isNew ? 201 : 200).send(toUserReply(user))
    },
  )
  server.delete(
    '/v1/organizations/:externalId/users/:userExternalId',
    {
      config: { ...writing, problems: ['organization-not-found', 'user-not-found'] },
      schema: { operationId: 'removeUser', summary: 'Remove a user', tags, params: userParams },
    },
    async ({ params }, reply) => {
      await removeUser(world, {
        organizationExternalId: params.externalId,
        externalId: params.userExternalId,
      })
      return reply.code(204).send()
    },
  )
}

function changeCustomerLinks(server: Server, world: World): void {
  const linkOf = (params: { externalId: string; customerExternalId: string }) => ({
    partnerExternalId: params.externalId,
    customerExternalId: params.customerExternalId,
  })
  server.put(
    '/v1/organizations/:externalId/customers/:customerExternalId',
    {
      config: { ...writing, problems: ['organization-not-found', 'invalid-value'] },
      schema: {
        operationId: 'putCustomerLink',
        summary: 'A partner organization manages a customer organization',
        tags,
        params: customerLinkParams,
        body: nullable(customerLinkBody),
        response: { 200: customerLinkReply, 201: customerLinkReply },
      },
    },
    async ({ params, body }, reply) => {
      const link = linkOf(params)
      const { isNew, endsAt } = await putCustomerLink(world, { ...link, ...readEnd(body) })
      const sent = { ...link, endsAt: endsAt?.toISOString() ?? null }
      return reply.code(isNew ? 201 : 200).send(sent)
    },
  )
  server.delete(
    '/v1/organizations/:externalId/customers/:customerExternalId',
    {
      config: { ...writing, problems: ['organization-not-found', 'link-not-found'] },
      schema: {
        operationId: 'removeCustomerLink',
        summary: 'A partner organization no longer manages a customer organization',
        tags,
        params: customerLinkParams,
      },
    },
    async ({ params }, reply) => {
      await removeCustomerLink(world, linkOf(params))
      return reply.code(204).send()
    },
  )
}

function readEnd(body: { readonly endsAt?: string | null } | null) {
  const endsAt = body?.endsAt
  if (endsAt === undefined) return {}
  return { endsAt: endsAt === null ? null : new Date(endsAt) }
}
