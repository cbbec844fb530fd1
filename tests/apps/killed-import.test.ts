import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listImports } from '../../src/use-cases/list-imports.ts'
import { aCommand, commandAt } from '../support/a-command.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const ROWS = 20_000
let world: TestWorld
let folder: string
beforeAll(async () => {
  world = await aWorld()
  folder = await mkdtemp(join(tmpdir(), 'berth-import-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

const newest = async () => (await listImports(world, { limit: 1 }))[0]
const countOf = async () => {
  const count = sql<{ count: number }>`select count(*)::int as count from organizations`
  return (await count.execute(world.database)).rows[0]?.count
}

/** Kills it as soon as something is committed, long before the end. */
async function killUnderWay(child: ChildProcess): Promise<void> {
  await vi.waitFor(async () => expect((await newest())?.rowCount).toBeGreaterThan(0), {
    timeout: 60_000,
    interval: 20,
  })
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe('An import whose process is killed', () => {
  test('keeps what was committed, is told as interrupted, and goes on where it was', async () => {
    const file = join(folder, 'organizations.csv')
    const rows = Array.from({ length: ROWS }, (_, index) => `o-${index},Acme ${index},customer\n`)
    await writeFile(file, ['externalId,name,kind\n', ...rows].join(''))
    await killUnderWay(commandAt(world, 'import', file))
    const stopped = await newest()
    if (stopped === undefined) throw new Error('There is no import.')
    expect(stopped.rowCount).toBeLessThan(ROWS)
    expect(await countOf()).toBe(stopped.loadedCount)

    world.clock.set(new Date())
    expect((await newest())?.state).toBe('running')
    const tooEarly = await aCommand(world, 'import', file, '--resume', stopped.id)
    expect([tooEarly.code, tooEarly.stderr]).toEqual([1, expect.stringContaining('is running')])

    const pass = sql`update imports set progress_at = progress_at - interval '3 minutes'`
    await pass.execute(world.database)
    expect((await newest())?.state).toBe('interrupted')
    await sql`update organizations set name = 'kept'`.execute(world.database)
    const { code, stdout } = await aCommand(world, 'import', file, '--resume', stopped.id, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).import).toMatchObject({
      id: stopped.id,
      state: 'done',
      rowCount: ROWS,
      loadedCount: ROWS,
    })
    expect(await countOf()).toBe(ROWS)
    const kept = sql<{ count: number }>`select count(*)::int as count from organizations
      where name = 'kept'`
    expect((await kept.execute(world.database)).rows[0]?.count).toBe(stopped.loadedCount)
  }, 180_000)
})
