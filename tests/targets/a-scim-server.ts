import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import SCIMMY from 'scimmy'
import SCIMMYRouters from 'scimmy-routers'

export const TOKEN = 'a-token-that-only-two-of-us-know'
export const EXTENSION = 'urn:ietf:params:scim:schemas:extension:berth:2.0:Group'

type Row = { id: string; externalId?: string; [attribute: string]: unknown }
type Member = { readonly value: string }
export type ScimGroup = Row & { displayName: string; members?: readonly Member[] }
export type ScimUser = Row & { userName: string; active?: boolean }

/** What the server holds. Ids count up, over both kinds. */
export type ScimStore = {
  readonly users: Map<string, ScimUser>
  readonly groups: Map<string, ScimGroup>
  lastNumber: number
}

const text = (name: string) => new SCIMMY.Types.Attribute('string', name, { caseExact: true })

/** The schema as docs/integrating.md describes it. */
const extension = new SCIMMY.Types.SchemaDefinition(
  'BerthGroup',
  EXTENSION,
  'What Berth says of groups',
  [
    ...['kind', 'country', 'madeFor'].map(text),
    new SCIMMY.Types.Attribute('complex', 'subscriptions', { multiValued: true }, [
      ...['value', 'order', 'sku', 'display'].map(text),
      new SCIMMY.Types.Attribute('integer', 'quantity'),
    ]),
    new SCIMMY.Types.Attribute(
      'complex',
      'partners',
      { multiValued: true },
      ['value', 'display'].map(text),
    ),
  ],
)
class BerthGroup extends SCIMMY.Types.Schema {
  static override get definition() {
    return extension
  }
  constructor(resource: object, direction = 'both') {
    super(resource, direction)
    Object.assign(this, extension.coerce(resource, direction))
  }
}

// One process has one declaration of each resource: which store is meant travels with the request.
SCIMMY.Config.set({ patch: true, filter: { supported: true, maxResults: 100 } })
SCIMMY.Resources.declare(SCIMMY.Resources.User)
  .ingress((resource, instance, ctx: ScimStore) => {
    const user = instance as unknown as ScimUser
    const isTaken = [...ctx.users.values()].some(
      ({ id, userName }) =>
        id !== resource.id && userName.toLowerCase() === user.userName.toLowerCase(),
    )
    if (isTaken) throw new SCIMMY.Types.Error(409, 'uniqueness', 'There is such a user already.')
    return kept(ctx, ctx.users, resource.id, user)
  })
  .egress((resource, ctx: ScimStore) => {
    const withGroups = (user: ScimUser) => ({ ...user, groups: groupsWith(ctx, user.id) })
    return picked([...ctx.users.values()].map(withGroups), resource)
  })
  .degress((resource, ctx: ScimStore) => {
    ctx.users.delete(resource.id ?? '')
  })
SCIMMY.Resources.declare(SCIMMY.Resources.Group)
  .ingress((resource, instance, ctx: ScimStore) => {
    const group = plain(instance as unknown as ScimGroup)
    // Who is a member already is not one twice: SCIMMY leaves that to whoever keeps the members.
    const members = new Map(group.members?.map((one) => [one.value, one]))
    return kept(ctx, ctx.groups, resource.id, { ...group, members: [...members.values()] })
  })
  .egress((resource, ctx: ScimStore) => {
    return picked(
      [...ctx.groups.values()].map((group) => ({ members: [], ...group })),
      resource,
    )
  })
  .degress((resource, ctx: ScimStore) => {
    ctx.groups.delete(resource.id ?? '')
  })
SCIMMY.Resources.Group.extend(BerthGroup, false)

/** SCIMMY's types of rows are narrower than what it takes: hence `never`. */
function kept<Kind extends Row>(
  store: ScimStore,
  rows: Map<string, Kind>,
  known: string | undefined,
  instance: Kind,
): never {
  if (known !== undefined && !rows.has(known)) throw new SCIMMY.Types.Error(404, '', 'It is gone.')
  if (known === undefined) store.lastNumber += 1
  const row = { ...plain(instance), id: known ?? `org-${store.lastNumber}` }
  rows.set(row.id, row)
  return row as never
}

/** Attributes of SCIMMY's instances are getters. */
const plain = <Kind>(instance: Kind): Kind => JSON.parse(JSON.stringify(instance))

function picked<Kind extends Row>(
  rows: readonly Kind[],
  { id, filter }: { readonly id?: string; readonly filter?: { match(rows: object[]): object[] } },
): never {
  if (id === undefined) return (filter?.match([...rows]) ?? rows) as never
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new SCIMMY.Types.Error(404, '', 'There is no such resource.')
  return row as never
}

const groupsWith = ({ groups }: ScimStore, id: string) =>
  [...groups.values()]
    .filter(({ members = [] }) => members.some(({ value }) => value === id))
    .map((group) => ({ value: group.id, display: group.displayName, type: 'direct' }))

export type Answering = (request: IncomingMessage, response: ServerResponse) => void
export type ScimServer = {
  readonly url: string
  readonly store: ScimStore
  readonly calls: string[]
  /** Stands in the door; undefined: everybody is let through. */
  behave(door: ((next: Answering) => Answering) | undefined): void
  close(): Promise<void>
}

/** SCIMMY behind its own routers, with what it holds in memory, on a real socket. */
export async function aScimServer(): Promise<ScimServer> {
  const store: ScimStore = { users: new Map(), groups: new Map(), lastNumber: 1000 }
  const calls: string[] = []
  const app = express()
  const handler = (request: { header(name: string): string | undefined }) => {
    if (request.header('authorization') === `Bearer ${TOKEN}`) return 'berth'
    throw new Error('The token is wrong.')
  }
  app.use('/scim', new SCIMMYRouters({ type: 'bearer', handler, context: () => store }))
  let behaviour: ((next: Answering) => Answering) | undefined
  const server = createServer((request, response) => {
    calls.push(`${request.method} ${decodeURIComponent(request.url ?? '')}`)
    const next: Answering = (one, other) => void app(one, other)
    const answer = behaviour?.(next) ?? next
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...{ url: `http://127.0.0.1:${port}/scim`, store, calls },
    behave: (door) => {
      behaviour = door
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
