import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchOf } from '../../src/edges/database/audit-view.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const ROWS = 40_000
const subject = '00000000-0000-7000-8000-000000000007'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  const { database } = world
  await sql`insert into audit_log (sequence, at, kind, actor_kind, actor_id, facts, mac)
    select i, timestamptz '2026-01-01' + i * interval '1 minute', 'kind.' || i % 400,
      case i % 800 when 0 then 'system' else 'reviewer' end, case i % 800 when 0 then null else 'r-' || i % 400 end,
      '{}', decode(repeat('00', 32), 'hex')
    from generate_series(1, ${ROWS}::integer) i`.execute(database)
  await sql`insert into audit_subjects (subject, at, sequence)
    select ('00000000-0000-7000-8000-' || lpad((sequence % 40)::text, 12, '0'))::uuid, at, sequence
    from audit_log`.execute(database)
  await sql`analyze audit_log, audit_subjects`.execute(database)
}, 120_000)
afterAll(() => world.close())

type Node = {
  'Node Type': string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  'Index Name'?: string
  Plans?: Node[]
}
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const FILTERS = [
  ['all', {}, 'audit_log_by_time'],
  ['one kind', { kind: 'kind.7' }, 'audit_log_by_kind'],
  ['one reviewer', { actor: { kind: 'reviewer', id: 'r-7' } }, 'audit_log_by_actor'],
  ['the system', { actor: { kind: 'system', id: null } }, 'audit_log_by_actor'],
  ['one thing', { subject }, 'audit_subjects_pkey'],
] as const

describe.each(FILTERS)('A page of the audit log about %s', (_, filter, index) => {
  it.each([
    ['the first', {}],
    ['one in the middle', { after: { at: new Date('2026-01-15T00:00:00Z'), sequence: 20_160 } }],
  ])('is read from its index, in its order: %s', async (_page, place) => {
    const query = searchOf(filter, { limit: 11, ...place })
    const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Node }] }>`
      explain (analyze, format json) ${query}`.execute(world.database)
    const [plan] = rows[0]?.['QUERY PLAN'] ?? []
    if (plan === undefined) throw new Error('There is no plan.')
    const nodes = nodesOf(plan.Plan)
    const kinds = nodes.map((node) => node['Node Type'])
    expect(kinds).not.toContain('Sort')
    expect(kinds).not.toContain('Seq Scan')
    expect(nodes.map((node) => node['Index Name'])).toContain(index)
    const readCounts = nodes.map(
      (node) => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0),
    )
    expect(Math.max(...readCounts)).toBeLessThanOrEqual(11)
  })
})

it('every kind and every actor is found once', async () => {
  const { kinds, actors } = await world.transact(async ({ auditView }) => ({
    kinds: await auditView.kinds(),
    actors: await auditView.actors(500),
  }))
  expect(kinds).toHaveLength(400)
  expect(new Set(kinds).size).toBe(400)
  expect(actors).toHaveLength(401)
  expect(actors).toContainEqual({ kind: 'system', id: null })
})
