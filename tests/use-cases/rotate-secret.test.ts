import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transactIn } from '../../src/edges/database/database.ts'
import { openJobSender } from '../../src/edges/database/jobs.ts'
import { holdSecret, OtherSecretError } from '../../src/edges/database/secrets-in-use.ts'
import { secretsFrom } from '../../src/edges/secrets/secrets.ts'
import type { World } from '../../src/use-cases/ports.ts'
import { rotateSecret } from '../../src/use-cases/rotate-secret.ts'
import { verifyAudit } from '../../src/use-cases/verify-audit.ts'
import { aReceivedOrder } from '../support/a-received-order.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'

const SECRETS = [
  'a secret for tests, which nobody else uses',
  'the second secret, after the first one',
  'the third secret, after the second one',
] as const

let world: TestWorld
let jobSender: Awaited<ReturnType<typeof openJobSender>>
beforeAll(async () => {
  world = await aWorld()
  jobSender = await openJobSender(world.database, () => undefined)
  await holdSecret(world.database, world.secrets, world.now())
  await aReceivedOrder(world, { email: 'eva@first.example' })
})
afterAll(async () => {
  await jobSender.stop()
  await world.close()
})

/** The same world for whoever knows these secrets. */
function knowing(current: string, previous?: string): World {
  const secrets = secretsFrom(current, previous)
  const parts = { secrets, newId: world.newId, jobSender }
  return { ...world, secrets, transact: transactIn(world.database, parts) }
}
const hold = ({ secrets }: World) => holdSecret(world.database, secrets, world.now())
const sealedMails = async () => {
  const { rows } = await sql<{ secret: Buffer }>`
    select secret from mails where secret is not null order by id`.execute(world.database)
  return rows.map(({ secret }) => secret)
}

test('what was cut off goes on, and until it is done the secret before is needed', async () => {
  await sql`
    insert into mails (id, recipient, language, kind, facts, secret, state, attempts, queued_at)
    select gen_random_uuid(), 'eva@many.example', language, kind, facts, secret, state, 0, queued_at
    from (select * from mails where secret is not null limit 1) one, generate_series(1, 450)`.execute(
    world.database,
  )
  const both = knowing(SECRETS[1], SECRETS[0])
  const stops = rotateSecret(both, ({ readCount }) => {
    if (readCount >= 200) throw new Error('cut off')
  })
  await expect(stops).rejects.toThrow('cut off')
  const next = knowing(SECRETS[1])
  await expect(hold(next)).rejects.toBeInstanceOf(OtherSecretError)
  expect(await hold(both)).toBe(false)

  const seen: number[] = []
  const rotated = await rotateSecret(both, ({ readCount }) => seen.push(readCount))
  const all = await sealedMails()
  expect(rotated.resealedCount).toBe(all.length - 200)
  expect(rotated.isTakenIntoUse).toBe(true)
  expect(seen).toContain(400)
  expect(await hold(next)).toBe(true)
  for (const sealed of all) expect(next.secrets.open(sealed).locator).toMatch(/^[\w-]{43}$/)
  expect((await verifyAudit(next)).brokenAt).toBeNull()
})

test('a third secret verifies what the first and the second have sealed', async () => {
  const second = knowing(SECRETS[1])
  await aReceivedOrder({ ...world, ...second }, { email: 'eva@second.example' })
  const before = await verifyAudit(second)
  const rotated = await rotateSecret(knowing(SECRETS[2], SECRETS[1]), () => undefined)
  expect(rotated).toMatchObject({ isTakenIntoUse: true, unreadable: { mails: 0 } })
  const third = knowing(SECRETS[2])
  expect(await hold(third)).toBe(true)
  const verdict = await verifyAudit(third)
  expect(verdict.brokenAt).toBeNull()
  expect(verdict.rowCount).toBeGreaterThan(before.rowCount)
})

test('a process that knows the former secret only adds nothing to the audit log', async () => {
  const entry = {
    at: world.now(),
    kind: 'settings.changed',
    actor: { kind: 'system', id: null },
    facts: {},
  } as const
  await expect(world.transact(({ audit }) => audit.add(entry))).rejects.toBeInstanceOf(
    OtherSecretError,
  )
  expect((await verifyAudit(knowing(SECRETS[2]))).brokenAt).toBeNull()
})

test('without the kept keys of former secrets, their rows do not pass for good ones', async () => {
  const third = knowing(SECRETS[2])
  await sql`create table put_by as select * from secrets_in_use`.execute(world.database)
  await sql`delete from secrets_in_use where kept_key is not null`.execute(world.database)
  expect((await verifyAudit(third)).brokenAt).toBe(1)
  await sql`delete from secrets_in_use`.execute(world.database)
  await sql`insert into secrets_in_use overriding system value select * from put_by`.execute(
    world.database,
  )
  expect((await verifyAudit(third)).brokenAt).toBeNull()
})

test('a database from before its secret was remembered is held by what sealed its log', async () => {
  const old = await aWorld()
  const entry = { at: old.now(), kind: 'twins.dismissed', facts: {} } as const
  await old.transact(({ audit }) => audit.add({ ...entry, actor: { kind: 'system', id: null } }))
  const holding = (current: string, previous?: string) =>
    holdSecret(old.database, secretsFrom(current, previous), old.now())
  await expect(holding(SECRETS[1])).rejects.toBeInstanceOf(OtherSecretError)
  expect(await holding(SECRETS[1], SECRETS[0])).toBe(false)
  expect(await holding(SECRETS[0])).toBe(true)
  await expect(holding(SECRETS[1])).rejects.toBeInstanceOf(OtherSecretError)
  await old.close()
})
