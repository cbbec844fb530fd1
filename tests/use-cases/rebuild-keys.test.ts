import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { directoryKeys } from '../../src/domain/matching/name-keys.ts'
import type { EmailAddress } from '../../src/domain/orders/order.ts'
import { enqueueRebuild } from '../../src/use-cases/enqueue-rebuild.ts'
import type { World } from '../../src/use-cases/ports.ts'
import { type RebuildProgress, rebuildKeys } from '../../src/use-cases/rebuild-keys.ts'
import { anOrganizationRow, aUserRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { whatIsKept } from '../support/what-is-kept.ts'

const COUNT = 1_200

let world: TestWorld
beforeAll(async () => {
  world = await aWorld({ maximum: 8 })
})
beforeEach(async () => {
  await sql`truncate organizations, name_keys cascade`.execute(world.database)
  await fillDirectory(world, { organizations: rows(0, COUNT) })
  await makeOutdated()
})
afterAll(() => world.close())

const rows = (from: number, to: number, name = 'Quillon') =>
  Array.from({ length: to - from }, (_, index) =>
    anOrganizationRow({
      externalId: `o-${from + index}`,
      name: `${name} ${from + index}`,
      userDomains: [{ name: 'quillon.example', userCount: 3 }],
    }),
  )

/** As if the rules had changed since: other keys, and an older version. */
async function makeOutdated(): Promise<void> {
  await sql`update name_keys set key = 'old' || key`.execute(world.database)
  await sql`update organizations set keys_version = 0, plain_name = null`.execute(world.database)
}

async function expectAllKept(): Promise<void> {
  const { kept, afresh } = await whatIsKept(world)
  expect(kept.length).toBeGreaterThanOrEqual(COUNT)
  expect(kept).toEqual(afresh)
}

/** Its process dies in the transaction after this many. */
function diesAfter(transactions: number): World {
  let left = transactions
  return {
    ...world,
    transact: (work) =>
      world.transact(async (stores) => {
        const done = await work(stores)
        left -= 1
        if (left < 0) throw new Error('the process died')
        return done
      }),
  }
}

const underDomain = async () => {
  const [look] = await world.matching.firstLook(
    [
      {
        email: 'eva@quillon.example' as EmailAddress,
        kind: 'customer',
        literal: { host: 'quillon.example', nameFive: 'quill' },
        registrableDomain: 'quillon.example',
      },
    ],
    50,
  )
  return [look?.literal.length, look?.underDomain.length]
}

describe('A rebuild of keys', () => {
  it('makes all that older rules made, counts them, and has nothing to do the second time', async () => {
    const seen: RebuildProgress[] = []
    const done = await rebuildKeys(world, { onProgress: (figures) => seen.push(figures) })
    expect(done).toEqual({ madeCount: COUNT, totalCount: COUNT })
    expect(seen.map(({ madeCount }) => madeCount)).toEqual([500, 1000, 1200])
    await expectAllKept()
    expect(await rebuildKeys(world)).toEqual({ madeCount: 0, totalCount: 0 })
  })

  it('makes those of today too, when it is asked for all', async () => {
    await rebuildKeys(world)
    await sql`delete from name_keys where organization_id in (select id from organizations limit 7)`.execute(
      world.database,
    )
    expect((await rebuildKeys(world, { isAll: true })).madeCount).toBe(COUNT)
    await expectAllKept()
  })

  it('goes on after its process died, where it was', async () => {
    await expect(rebuildKeys(diesAfter(2))).rejects.toThrow('the process died')
    const left = await rebuildKeys(world)
    expect(left.madeCount).toBe(COUNT - 500)
    await expectAllKept()
  })

  it('stops when it is told to, and leaves what it has done', async () => {
    const stopping = new AbortController()
    const onProgress = () => stopping.abort()
    const done = await rebuildKeys(world, { onProgress, signal: stopping.signal })
    expect(done.madeCount).toBe(500)
    expect((await rebuildKeys(world)).madeCount).toBe(COUNT - 500)
  })

  it('lets matches by address and domain go on, before it and during it', async () => {
    expect(await underDomain()).toEqual([50, 50])
    const during: unknown[] = []
    const counted: number[] = []
    const keys = directoryKeys('customer', ['Quillon 7']).keys
    const onProgress = ({ madeCount }: RebuildProgress) => counted.push(madeCount)
    const rebuilding = rebuildKeys(world, { onProgress })
    while (counted.length < 2) during.push(await underDomain())
    await rebuilding
    expect(during.length).toBeGreaterThan(0)
    expect(during.every((found) => String(found) === '50,50')).toBe(true)
    const [holders] = await world.matching.holdersOf([keys], 10)
    expect(holders?.every(({ organizationIds }) => organizationIds.length > 0)).toBe(true)
  })

  it('runs beside another one and beside imports, and everything is right in the end', async () => {
    const imports = Array.from({ length: 6 }, async (_, step) => {
      const from = step * 200
      await fillDirectory(world, {
        organizations: rows(from, from + 150, 'Nordvik').reverse(),
        users: rows(from + 50, from + 200).map(({ externalId }) =>
          aUserRow({ organizationExternalId: externalId, email: `a@mail${step}.example` }),
        ),
      })
    })
    await Promise.all([rebuildKeys(world), rebuildKeys(world), ...imports])
    await expectAllKept()
  })
})

describe('A start with keys of older rules', () => {
  it('enqueues one job that makes them anew, and none when all are of today', async () => {
    const jobs = async () =>
      (
        await sql`select 1 from pgboss.job where name = 'rebuild-keys' and state = 'created'`.execute(
          world.database,
        )
      ).rows.length
    expect([await enqueueRebuild(world), await enqueueRebuild(world)]).toEqual([true, true])
    expect(await jobs()).toBe(1)
    await rebuildKeys(world)
    expect(await enqueueRebuild(world)).toBe(false)
  })
})
