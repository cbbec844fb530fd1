import { afterAll, beforeAll, expect, test } from 'vitest'
import { addReviewer } from '../../src/use-cases/add-reviewer.ts'
import { removeReviewer } from '../../src/use-cases/remove-reviewer.ts'
import { restoreReviewer } from '../../src/use-cases/restore-reviewer.ts'
import { sweepSignIns } from '../../src/use-cases/sweep-sign-ins.ts'
import { aReviewer } from '../support/a-reviewer.ts'
import { aServer, type TestServer } from '../support/a-server.ts'

const actor = { kind: 'system', id: null } as const
let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

async function rowsOf(table: 'sign_in_codes' | 'openid_sign_ins' | 'reviewer_sessions') {
  const { rows } = await berth.world.database
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .execute()
    .then((all) => ({ rows: all }))
  return Number(rows[0]?.count)
}

test('codes are forgotten after two days, sessions after ninety; what limits look at stays', async () => {
  const { world } = berth
  await aReviewer(berth, 'viewer')
  const beganAt = world.now()
  await world.transact(({ reviewers }) =>
    reviewers.beginOpenId(world.secrets.hashOf('a state'), {
      browserHash: world.secrets.hashOf('a browser'),
      returnTo: '/console',
      beganAt,
      expiresAt: new Date(beganAt.getTime() + 600_000),
    }),
  )
  const counts = async () => [
    await rowsOf('sign_in_codes'),
    await rowsOf('openid_sign_ins'),
    await rowsOf('reviewer_sessions'),
  ]
  world.clock.jump({ days: 1, hours: 23 })
  await sweepSignIns(world)
  expect(await counts()).toEqual([1, 1, 1])
  world.clock.jump({ hours: 2 })
  await sweepSignIns(world)
  expect(await counts()).toEqual([0, 0, 1])
  world.clock.jump({ days: 89 })
  await sweepSignIns(world)
  expect(await counts()).toEqual([0, 0, 0])
})

test('an address that was given to somebody else is not given back', async () => {
  const { world } = berth
  const email = 'desk@vendor.example'
  const former = await addReviewer(world, { email, role: 'admin', actor })
  await addReviewer(world, { email: 'other@vendor.example', role: 'admin', actor })
  await removeReviewer(world, { reviewer: former.id, actor })
  const present = await addReviewer(world, { email, role: 'viewer', actor })
  expect(present.id).not.toBe(former.id)
  await expect(restoreReviewer(world, { reviewer: former.id, actor })).rejects.toMatchObject({
    code: 'reviewer-change-refused',
    facts: { why: 'address-taken' },
  })
})
