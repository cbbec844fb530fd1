import { readUser as userFrom } from '../../../domain/organizations/read-directory-row.ts'
import type { Stores, World } from '../../../use-cases/ports.ts'
import { putCustomerLink } from '../../../use-cases/put-customer-link.ts'
import { putUser } from '../../../use-cases/put-user.ts'
import {
  type CustomerLink,
  holdCustomerLink,
  readCustomerLink,
} from '../../../use-cases/read-customer-link.ts'
import { holdUser, readUser } from '../../../use-cases/read-user.ts'
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
import { ifMatching, tagged } from '../if-match.ts'
import { toUserReply } from '../organization-reply.ts'
import type { Server } from '../route.ts'

const tags = ['Directory']
const writing = { scopes: ['directory:write'] as const, isConditional: true }
const reading = { scopes: ['directory:read'] as const }
const USER = '/v1/organizations/:externalId/users/:userExternalId'
const LINK = '/v1/organizations/:externalId/customers/:customerExternalId'

/** The people in an organization, and the customers that a partner manages. */
export function userRoutes(server: Server, world: World): void {
  changeUsers(server, world)
  readUsers(server, world)
  changeCustomerLinks(server, world)
  readCustomerLinks(server, world)
}

function changeUsers(server: Server, world: World): void {
  server.put(
    USER,
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
    async (request, reply) => {
      const { params, body } = request
      const row = userFrom(params.externalId, params.userExternalId, body)
      const { user, isNew } = await ifMatching(world, request, heldUser(params), (world) =>
        putUser(world, row),
      )
      return reply.code(isNew ? 201 : 200).send(tagged(reply, toUserReply(user)))
    },
  )
  server.delete(
    USER,
    {
      config: { ...writing, problems: ['organization-not-found', 'user-not-found'] },
      schema: { operationId: 'removeUser', summary: 'Remove a user', tags, params: userParams },
    },
    async (request, reply) => {
      const { params } = request
      await ifMatching(world, request, heldUser(params), (world) =>
        removeUser(world, namedUser(params)),
      )
      return reply.code(204).send()
    },
  )
}

function readUsers(server: Server, world: World): void {
  server.get(
    USER,
    {
      config: { ...reading, problems: ['organization-not-found', 'user-not-found'] },
      schema: {
        operationId: 'readUser',
        summary: 'Read one user',
        tags,
        params: userParams,
        response: { 200: userReply },
      },
    },
    async ({ params }, reply) =>
      tagged(reply, toUserReply(await readUser(world, namedUser(params)))),
  )
}

type UserParams = { readonly externalId: string; readonly userExternalId: string }

const namedUser = ({ externalId, userExternalId }: UserParams) => ({
  organizationExternalId: externalId,
  externalId: userExternalId,
})

const heldUser = (params: UserParams) => async (stores: Stores) => {
  const user = await holdUser(stores, namedUser(params))
  return user && toUserReply(user)
}

function changeCustomerLinks(server: Server, world: World): void {
  server.put(
    LINK,
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
    async (request, reply) => {
      const { params, body } = request
      const row = { ...namedLink(params), ...readEnd(body) }
      const { isNew, ...link } = await ifMatching(world, request, heldLink(params), (world) =>
        putCustomerLink(world, row),
      )
      return reply.code(isNew ? 201 : 200).send(tagged(reply, toLinkReply(params, link)))
    },
  )
  server.delete(
    LINK,
    {
      config: { ...writing, problems: ['organization-not-found', 'link-not-found'] },
      schema: {
        operationId: 'removeCustomerLink',
        summary: 'A partner organization no longer manages a customer organization',
        tags,
        params: customerLinkParams,
      },
    },
    async (request, reply) => {
      const { params } = request
      await ifMatching(world, request, heldLink(params), (world) =>
        removeCustomerLink(world, namedLink(params)),
      )
      return reply.code(204).send()
    },
  )
}

function readCustomerLinks(server: Server, world: World): void {
  server.get(
    LINK,
    {
      config: { ...reading, problems: ['organization-not-found', 'link-not-found'] },
      schema: {
        operationId: 'readCustomerLink',
        summary: 'Read whether a partner organization manages a customer organization',
        tags,
        params: customerLinkParams,
        response: { 200: customerLinkReply },
      },
    },
    async ({ params }, reply) =>
      tagged(reply, toLinkReply(params, await readCustomerLink(world, namedLink(params)))),
  )
}

type LinkParams = { readonly externalId: string; readonly customerExternalId: string }

const namedLink = ({ externalId, customerExternalId }: LinkParams) => ({
  partnerExternalId: externalId,
  customerExternalId,
})

const toLinkReply = (params: LinkParams, { endsAt }: CustomerLink) => ({
  ...namedLink(params),
  endsAt: endsAt?.toISOString() ?? null,
})

const heldLink = (params: LinkParams) => async (stores: Stores) => {
  const link = await holdCustomerLink(stores, namedLink(params))
  return link && toLinkReply(params, link)
}

function readEnd(body: { readonly endsAt?: string | null } | null) {
  const endsAt = body?.endsAt
  if (endsAt === undefined) return {}
  return { endsAt: endsAt === null ? null : new Date(endsAt) }
}
