import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCommand } from '../support/a-command.ts'
import { anOrganizationRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { whatIsKept } from '../support/what-is-kept.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
  await fillDirectory(world, { organizations: [anOrganizationRow()] })
})
afterAll(() => world.close())

const rebuild = (...flags: readonly string[]) =>
  aCommand(world, 'directory', 'rebuild-keys', ...flags)

test('berth directory rebuild-keys makes keys of older rules anew, and says how many', async () => {
  await sql`update organizations set keys_version = 0, plain_name = null`.execute(world.database)
  await sql`delete from name_keys`.execute(world.database)
  const done = await rebuild()
  expect(done.stderr).toBe('')
  expect(done.code).toBe(0)
  expect(done.stdout).toMatch(/^The keys of 1 organizations were made in /)
  const { kept, afresh } = await whatIsKept(world)
  expect(kept).toEqual(afresh)
  expect((await rebuild()).stdout).toBe('All keys are of this version. Nothing was to be done.\n')
})

test('with --all and --json it makes all and tells programs', async () => {
  const { code, stdout } = await rebuild('--all', '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ organizationCount: 1 })
})
