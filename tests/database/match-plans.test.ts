import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../src/edges/database/ask.ts'
import { FIRST_LOOK, HOLDERS_OF, MEET } from '../../src/edges/database/match-statements.ts'
import { LOOK_UPS_ONLY } from '../../src/edges/database/matching.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const COUNT = 20_000

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  await fill()
})
afterAll(() => world.close())

/** Every second organization is at one host, half of those with the same five letters. */
async function fill(): Promise<void> {
  const { database } = world
  await sql`insert into organizations (id, external_id, name, name_folded, name_five, kind, origin, active_subscriptions)
    select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'o-' || i, 'Acme ' || i, 'acme ' || i,
      case i % 4 when 0 then 'acme ' else 'n' || left(i::text, 4) end, 'customer', 'direct', 0
    from generate_series(1, ${COUNT}::integer) i`.execute(database)
  await sql`insert into organization_domains (organization_id, host, registrable_domain, kind, name_five, names, stated_users)
    select o.id, h.host, h.host, o.kind, o.name_five, array[o.name], 1 + substring(o.external_id from 3)::integer % 5000
    from organizations o cross join lateral (select case substring(o.external_id from 3)::integer % 2
      when 0 then 'crowd.example' else o.external_id || '.example' end as host) h`.execute(database)
  await sql`insert into users (organization_id, email, role)
    select id, 'eva@' || external_id || '.example', 'administrator' from organizations`.execute(
    database,
  )
  await sql`insert into name_keys (key, organization_id)
    select 'cw' || (row_number() over () % 2000) || k, id from organizations, generate_series(1, 8) k`.execute(
    database,
  )
}

type Node = {
  readonly 'Node Type': string
  readonly 'Index Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Node[]
}

async function plan(client: pg.Client, { name, text }: Statement, values: readonly unknown[]) {
  const arguments_ = values.map((value) =>
    typeof value === 'number' ? String(value) : `'{${quoted(value as string[])}}'`,
  )
  await client.query(`prepare "${name}" as ${text}`)
  const { rows } = await client.query(
    `explain (analyze, format json) execute "${name}"(${arguments_.join(', ')})`,
  )
  return nodesOf(rows[0]['QUERY PLAN'][0].Plan)
}

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ')
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
const indexesOf = (nodes: readonly Node[]) => [
  ...new Set(nodes.flatMap((node) => node['Index Name'] ?? [])),
]

async function withClient<T>(settings: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: world.databaseUrl })
  await client.connect()
  try {
    await client.query(settings)
    return await work(client)
  } finally {
    await client.end()
  }
}

const QUESTION = [
  ['eva@o-7.example', 'eva@crowd.example'],
  ['customer', 'customer'],
  ['crowd.example', 'crowd.example'],
  ['acme ', 'acme '],
  ['crowd.example', 'o-7.example'],
  300,
]

describe.each([
  ['of a connection that only looks up, before the tables were counted', LOOK_UPS_ONLY.connection],
  ['of a connection that only looks up', `${LOOK_UPS_ONLY.connection}; analyze`],
  ['of a transaction', `begin; ${LOOK_UPS_ONLY.transaction}; analyze`],
])('The plan %s', (_, settings) => {
  it('reads users, hosts and keys of the first look by their index, in order, and no more than it needs', async () => {
    const nodes = await withClient(settings, (client) => plan(client, FIRST_LOOK, QUESTION))
    expect(indexesOf(nodes).sort()).toEqual([
      'organization_domains_by_first_five',
      'organization_domains_by_registrable_domain',
      'organizations_pkey',
      'users_by_email',
    ])
    expect(nodes.filter((node) => /Seq Scan|Bitmap/.test(node['Node Type']))).toEqual([])
    for (const node of nodes.filter(({ 'Index Name': index }) => index !== undefined)) {
      expect(node['Actual Rows']).toBeLessThanOrEqual(300)
      expect(node['Rows Removed by Filter'] ?? 0).toBe(0)
    }
  })

  it('reads holders of keys and organizations by their primary keys', async () => {
    const ids = ['00000000-0000-7000-8000-000000000007', '00000000-0000-7000-8000-000000000008']
    await withClient(settings, async (client) => {
      const holders = await plan(client, HOLDERS_OF, [['cw71', 'cw82'], 100])
      expect(indexesOf(holders)).toEqual(['name_keys_pkey'])
      expect(holders.some((node) => /Seq Scan/.test(node['Node Type']))).toBe(false)
      const met = await plan(client, MEET, [ids, 20])
      expect(indexesOf(met).sort()).toEqual(['organization_domains_pkey', 'organizations_pkey'])
      expect(met.some((node) => /Seq Scan/.test(node['Node Type']))).toBe(false)
    })
  })
})
