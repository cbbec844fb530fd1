import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dismissTwins } from '../../src/use-cases/dismiss-twins.ts'
import { findTwins } from '../../src/use-cases/find-twins.ts'
import { listTwinSearches } from '../../src/use-cases/list-twin-searches.ts'
import { listTwins } from '../../src/use-cases/list-twins.ts'
import { removeOrganization } from '../../src/use-cases/remove-organization.ts'
import { anOrganizationRow, fillDirectory } from '../support/a-directory.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await sql`truncate organizations, name_keys, twins, twin_searches cascade`.execute(world.database)
})

type Row = Parameters<typeof anOrganizationRow>[0]
const enter = (...rows: readonly NonNullable<Row>[]) =>
  fillDirectory(world, { organizations: rows.map(anOrganizationRow) })
const at = (name: string) => ({ userDomains: [{ name, userCount: 4 }] })

/** Pairs as `o-1 o-2`, each with its lower external id first. */
async function pairs(): Promise<readonly string[]> {
  const found = await listTwins(world, { limit: 200 })
  return found
    .map(({ organizations }) =>
      organizations
        .map(({ externalId }) => externalId)
        .sort()
        .join(' '),
    )
    .sort()
}

const TWO = [
  { externalId: 'o-1', name: 'Brightwater Trading AB', ...at('brightwater.example') },
  { externalId: 'o-2', name: 'Brightwater Trading', ...at('bw.example') },
] as const

describe('A search for twins', () => {
  test('finds each pair once, by names and by domains, and counts what it did', async () => {
    await enter(
      ...TWO,
      {
        externalId: 'o-3',
        name: 'Quayside Logistics',
        otherNames: ['QL'],
        ...at('quayside.example'),
      },
      { externalId: 'o-4', name: 'QuaySide Logistics Inc', ...at('mail.quayside.example') },
      { externalId: 'o-5', name: 'Harbor Foundry', ...at('harbor.example') },
      { externalId: 'o-6', name: 'Harbour Foundry', ...at('harbour.example') },
      { externalId: 'o-7', name: 'Stonefield Clinic', ...at('stonefield.example') },
    )
    const search = await findTwins(world)
    expect(await pairs()).toEqual(['o-1 o-2', 'o-3 o-4', 'o-5 o-6'])
    expect(search).toMatchObject({ state: 'done', organizationCount: 7, foundCount: 3 })
    expect(search.pairCount).toBeGreaterThanOrEqual(3)
    expect(await listTwinSearches(world, { limit: 9 })).toEqual([search])
  })

  test('leaves apart what is two: other numbers, kinds, countries, names of many', async () => {
    await enter(
      { externalId: 'o-1', name: 'Brightwater Store 12', ...at('brightwater.example') },
      { externalId: 'o-2', name: 'Brightwater Store 13', ...at('brightwater.example') },
      { externalId: 'o-3', name: 'Quayside Logistics' },
      { externalId: 'p-3', name: 'Quayside Logistics', kind: 'partner' },
      { externalId: 'o-4', name: 'Stonefield', country: 'SE', ...at('stonefield.example') },
      { externalId: 'o-5', name: 'Stonefield', country: 'NZ', ...at('field.example') },
      ...Array.from({ length: 80 }, (_, index) => ({
        externalId: `m-${index}`,
        name: 'Corner Bakery',
      })),
    )
    await findTwins(world)
    expect(await pairs()).toEqual([])
  })

  test('goes through more than one page', async () => {
    await enter(
      TWO[0],
      ...Array.from({ length: 1100 }, (_, index) => ({
        externalId: `m-${index}`,
        name: `${wordOf(index)} ${wordOf(index + 7919)}`,
      })),
      TWO[1],
    )
    const seen: number[] = []
    const search = await findTwins(world, {
      onProgress: ({ organizationCount }) => seen.push(organizationCount),
    })
    expect(seen).toEqual([500, 1000, 1102])
    expect(search.organizationCount).toBe(1102)
    expect(await pairs()).toContain('o-1 o-2')
  })

  test('repeated, finds the same pairs under the same ids, and lets go of what is no more', async () => {
    await enter(
      ...TWO,
      { externalId: 'o-3', name: 'Quayside Logistics' },
      { externalId: 'o-4', name: 'Quayside Logistics' },
    )
    await findTwins(world)
    const [first] = await listTwins(world, { limit: 1, organizationExternalId: 'o-2' })
    await enter({ externalId: 'o-4', name: 'Something Quite Other' })
    await findTwins(world)
    expect(await pairs()).toEqual(['o-1 o-2'])
    expect((await listTwins(world, { limit: 9 }))[0]?.id).toBe(first?.id)
    await removeOrganization(world, 'o-1')
    expect(await pairs()).toEqual([])
  })

  test('never shows a dismissed pair again', async () => {
    await enter(...TWO)
    await findTwins(world)
    const [found] = await listTwins(world, { limit: 1 })
    if (found === undefined) throw new Error('There are no twins.')
    const dismissed = await dismissTwins(world, {
      id: found.id,
      reason: 'Two firms',
      actor: { kind: 'api-key', id: 'key' },
    })
    expect(dismissed.dismissal).toEqual({
      at: world.now(),
      reason: 'Two firms',
      by: 'key',
    })
    expect(await pairs()).toEqual([])
    await findTwins(world)
    expect(await pairs()).toEqual([])
    const again = await dismissTwins(world, {
      id: found.id,
      reason: 'Another reason',
      actor: { kind: 'system', id: null },
    })
    expect(again.dismissal?.reason).toBe('Two firms')
  })

  test('is refused while another one runs, unless that one was killed', async () => {
    await enter(...TWO)
    await findTwins(world)
    await sql`update twin_searches set state = 'running', finished_at = null`.execute(
      world.database,
    )
    await expect(findTwins(world)).rejects.toMatchObject({ code: 'twin-search-running' })
    world.clock.jump({ minutes: 6 })
    expect((await findTwins(world)).state).toBe('done')
    const states = (await listTwinSearches(world, { limit: 9 })).map(({ state }) => state)
    expect(states).toEqual(['done', 'interrupted'])
  })

  test('that is stopped ends after the page at hand, as interrupted', async () => {
    await enter(...TWO)
    const search = await findTwins(world, { isStopped: () => true })
    expect(search).toMatchObject({ state: 'interrupted', organizationCount: 0 })
    expect((await findTwins(world)).state).toBe('done')
  })

  test('that breaks off says so, and keeps what it found', async () => {
    await enter(...TWO)
    await findTwins(world)
    const broken = async () => {
      throw new Error('The directory went away.')
    }
    const breaking: typeof world.transact = (work) =>
      world.transact((stores) =>
        work({ ...stores, twins: { ...stores.twins, acquaintancesOf: broken } }),
      )
    await expect(findTwins({ ...world, transact: breaking })).rejects.toThrow('went away')
    const [newest] = await listTwinSearches(world, { limit: 1 })
    expect(newest).toMatchObject({ state: 'interrupted', finishedAt: world.now() })
    expect(await pairs()).toEqual(['o-1 o-2'])
  })
})

/** Words that nobody else has, by number. */
function wordOf(number: number): string {
  const letters = 'bcdfghklmnprstvz'
  const vowels = 'aeiou'
  let rest = (number * 2_654_435_761) >>> 0
  let word = ''
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += `${letters[rest % 16]}${vowels[(rest >>> 4) % 5]}`
    rest = Math.floor(rest / 80)
  }
  return word
}
