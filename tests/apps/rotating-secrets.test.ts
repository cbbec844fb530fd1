import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealedTextOf } from '../../src/domain/audit-chain.ts'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import { aMailServer, type MailServer } from '../email/a-mail-server.ts'
import { aCommandUnder } from '../support/a-command.ts'
import { aListener, type Listener } from '../support/a-listener.ts'
import { letterTo, locatorIn } from '../support/a-postman.ts'
import { answering, ended, environment, freePort, start } from '../support/a-process.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { aBareDatabase, openFolder } from '../support/template-database.ts'

const OLD = 'a secret for tests, which nobody else uses'
const NEW = 'the secret after that, as good as the other'
const ONLY_OLD = { BERTH_SECRET: OLD }
const BOTH = { BERTH_SECRET: NEW, BERTH_SECRET_PREVIOUS: OLD }
const ONLY_NEW = { BERTH_SECRET: NEW }

type Keys = { readonly BERTH_SECRET: string; readonly BERTH_SECRET_PREVIOUS?: string } & {
  readonly DATABASE_URL?: string
}

/** Its own secret is the old one: what it reads of the database was sealed with that. */
let world: TestWorld
let mailServer: MailServer
let listener: Listener
let apiKey: string
let signing: string
let running: ChildProcess | undefined
let url = ''
let cookie = ''
let locator = ''

beforeAll(async () => {
  world = await aWorld()
  mailServer = await aMailServer()
  listener = await aListener()
  const scopes = ['orders:write', 'orders:read', 'events'] as const
  apiKey = (await createApiKey(world, { name: 'all', scopes })).key
}, 60_000)
afterAll(async () => {
  if (running !== undefined) await ended(running)
  await listener.close()
  await mailServer.close()
  await world.close()
})

const settings = (keys: Keys) => ({
  DATABASE_URL: world.databaseUrl,
  BERTH_SMTP_URL: mailServer.url,
  BERTH_MAIL_FROM: 'orders@vendor.example',
  BERTH_PUBLIC_URL: 'https://berth.vendor.example',
  BERTH_WEBHOOK_OWN_NETWORKS: '127.0.0.1',
  LOG_LEVEL: 'silent',
  ...keys,
})

/** Stops what runs, and starts the service anew under these secrets. */
async function restart(keys: Keys, ...flags: readonly string[]): Promise<void> {
  if (running !== undefined) await ended(running)
  const [port, adminPort] = [await freePort(), await freePort()]
  url = `http://127.0.0.1:${port}`
  const ports = { BERTH_PORT: String(port), BERTH_ADMIN_PORT: String(adminPort) }
  const env = { ...environment, ...settings(keys), ...ports }
  running = start('src/apps/cli.ts', ['serve', ...flags], env)
  await answering(`http://127.0.0.1:${adminPort}/readyz`, running)
}

const berth = (keys: Keys, ...args: readonly string[]) => aCommandUnder(settings(keys), ...args)

async function api(path: string, body: object, key = ''): Promise<{ status: number; json: never }> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const reply = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: key === '' ? headers : { ...headers, 'idempotency-key': key },
    body: JSON.stringify(body),
  })
  return { status: reply.status, json: (await reply.json()) as never }
}

async function atPage(name: string, body?: object): Promise<number> {
  const reply = await fetch(`${url}/setup/api/${name}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'berth-locator': locator, cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const [set] = reply.headers.getSetCookie()
  if (set !== undefined) cookie = set.split(';')[0] ?? ''
  await reply.text()
  return reply.status
}

const endpointBody = () => ({ url: listener.url })
const orderFor = (email: string) => anOrderBody({ contact: { kind: 'customer', email } })
const verdict = async (keys: Keys) =>
  JSON.parse((await berth(keys, 'audit', 'verify', '--json')).stdout) as object

test('before: an order, a code, an endpoint, a kept reply and a mail that waits', async () => {
  await restart(ONLY_OLD, '--no-worker')
  const made = await api('/v1/webhook-endpoints', endpointBody(), 'endpoint-1')
  expect(made.status).toBe(201)
  signing = (made.json as { secret: string }).secret
  expect((await api('/v1/orders', orderFor('eva@before.example'), 'order-1')).status).toBe(201)
  locator = await locatorIn(world, 'eva@before.example', 'invitation')
  expect(await atPage('code', {})).toBe(200)
})

test('another secret alone is refused at the start, with what to do', async () => {
  const other = await berth(ONLY_NEW, 'serve')
  expect(other.code).toBe(1)
  expect(other.stderr).toContain('sealed with another BERTH_SECRET')
  expect(other.stderr).toContain('BERTH_SECRET_PREVIOUS')
  expect(other.stderr).not.toContain(' at ')
  const same = await berth({ BERTH_SECRET: OLD, BERTH_SECRET_PREVIOUS: OLD }, 'serve')
  expect(same.stderr).toContain('BERTH_SECRET_PREVIOUS is the same as BERTH_SECRET')
  const short = await berth({ BERTH_SECRET: OLD, BERTH_SECRET_PREVIOUS: 'short' }, 'serve')
  expect(short.stderr).toContain('BERTH_SECRET_PREVIOUS must have at least 32 characters')
})

test('with both, the code, the link, the cookie and the kept reply of before hold', async () => {
  const { code } = (await letterTo(world, 'eva@before.example', 'code')).secret
  await restart(BOTH, '--no-worker')
  expect(await atPage('session', { code })).toBe(200)
  expect(await atPage('setup')).toBe(200)
  const again = await api('/v1/webhook-endpoints', endpointBody(), 'endpoint-1')
  expect((again.json as { secret: string }).secret).toBe(signing)
  expect((await api('/v1/orders', orderFor('eva@meanwhile.example'))).status).toBe(201)
  expect(await verdict(BOTH)).toMatchObject({ brokenAt: null })
  // The one before cannot be taken away yet.
  expect((await berth(ONLY_NEW, 'audit', 'verify')).stderr).toContain('BERTH_SECRET_PREVIOUS')
}, 60_000)

test('a backup of before is restored with the secret of before beside the new one, and not without', async () => {
  const file = join(await openFolder('berth-rotation-'), 'before.gz')
  expect((await berth(ONLY_OLD, 'backup', file)).code).toBe(0)
  const elsewhere = { DATABASE_URL: await aBareDatabase() }
  const refused = await berth({ ...ONLY_NEW, ...elsewhere }, 'restore', file)
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('BERTH_SECRET')])
  const restored = await berth({ ...BOTH, ...elsewhere }, 'restore', file, '--json')
  expect(JSON.parse(restored.stdout)).toMatchObject({ audit: { brokenAt: null } })
  expect((await berth({ ...BOTH, ...elsewhere }, 'secrets', 'rotate')).code).toBe(0)
  expect((await berth({ ...ONLY_NEW, ...elsewhere }, 'audit', 'verify')).code).toBe(0)
}, 60_000)

test('berth secrets rotate seals everything anew beside the running service, once', async () => {
  const first = await berth(BOTH, 'secrets', 'rotate', '--json')
  expect([first.code, first.stderr]).toEqual([0, ''])
  expect(JSON.parse(first.stdout)).toMatchObject({
    isTakenIntoUse: true,
    // Invitation and code of before; the endpoint's secret; two replies: the others are new.
    resealedCount: 5,
    unreadable: { mails: 0, 'webhook-endpoints': 0, replies: 0 },
  })
  const second = await berth(BOTH, 'secrets', 'rotate')
  expect(second.stdout).toContain('0 of them sealed anew')
  expect(second.stdout).toContain('BERTH_SECRET_PREVIOUS may be removed from')
  expect(await atPage('setup')).toBe(200)
  expect((await api('/v1/orders', orderFor('eva@after-rotation.example'))).status).toBe(201)
}, 60_000)

test('without the one before, all goes on: link, cookie, reply, mails that waited, webhooks, the audit log', async () => {
  await restart(ONLY_NEW)
  expect(await atPage('setup')).toBe(200)
  const again = await api('/v1/webhook-endpoints', endpointBody(), 'endpoint-1')
  expect((again.json as { secret: string }).secret).toBe(signing)
  const recipients = () =>
    mailServer.heard.flatMap((line) => /^RCPT TO:<eva@([a-z-]+)/.exec(line)?.[1] ?? []).sort()
  // Invitation and code of before: nobody could have written them without what was sealed.
  const all = ['after-rotation', 'before', 'before', 'meanwhile']
  await expect.poll(recipients, { timeout: 30_000 }).toEqual(all)
  await expect.poll(() => listener.heard.length, { timeout: 30_000 }).toBeGreaterThan(2)
  for (const { text, headers } of listener.heard) {
    new Webhook(signing).verify(text, headers as Record<string, string>)
  }
  const verified = await verdict(ONLY_NEW)
  expect(verified).toMatchObject({ brokenAt: null })
  expect((verified as { rowCount: number }).rowCount).toBeGreaterThan(4)
}, 60_000)

test('the secret of before is refused from then on', async () => {
  const { code, stderr } = await berth(ONLY_OLD, 'audit', 'verify')
  expect([code, stderr]).toEqual([1, expect.stringContaining('another BERTH_SECRET')])
})

test('whoever has the old secret cannot write the past of the audit log anew', async () => {
  const rows = await world.transact(({ audit }) => audit.list({ after: 0, limit: 100 }))
  const rotated = rows.find(({ kind }) => kind === 'secret.rotated')
  expect(rotated?.sequence).toBeGreaterThan(2)
  await sql`alter table audit_log disable trigger user`.execute(world.database)
  let before = ''
  for (const row of rows.slice(0, (rotated?.sequence ?? 0) - 1)) {
    const forged = row.sequence === 1 ? { ...row, facts: { ...row.facts, name: 'forged' } } : row
    const mac = world.secrets.auditHmac(sealedTextOf(before, forged))
    await sql`
      update audit_log set facts = ${JSON.stringify(forged.facts)}::jsonb, mac = ${mac}
      where sequence = ${row.sequence}`.execute(world.database)
    before = mac.toString('base64')
  }
  expect(await verdict(ONLY_NEW)).toMatchObject({ brokenAt: rotated?.sequence })
})
