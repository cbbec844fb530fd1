import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApiKey } from '../../src/use-cases/create-api-key.ts'
import { aMailServer, type MailServer } from '../email/a-mail-server.ts'
import { aCommand } from '../support/a-command.ts'
import { answering, ended, environment, freePort, start } from '../support/a-process.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aWorld, type TestWorld } from '../support/a-world.ts'
import { aBareDatabase } from '../support/template-database.ts'

type Process = { readonly child: ChildProcess; readonly url: string; readonly health: string }

let world: TestWorld
let mailServer: MailServer
let key: string
const processes: Process[] = []

async function run(...command: readonly string[]): Promise<Process> {
  const [port, adminPort] = [await freePort(), await freePort()]
  const child = start('src/apps/cli.ts', command, {
    ...environment,
    DATABASE_URL: world.databaseUrl,
    BERTH_SECRET: 'a secret for tests, which nobody else uses',
    BERTH_SMTP_URL: mailServer.url,
    BERTH_MAIL_FROM: 'orders@vendor.example',
    BERTH_PUBLIC_URL: 'https://berth.vendor.example',
    BERTH_PORT: String(port),
    BERTH_ADMIN_PORT: String(adminPort),
    LOG_LEVEL: 'error',
  })
  const health = `http://127.0.0.1:${adminPort}`
  const made = { child, url: `http://127.0.0.1:${port}`, health }
  processes.push(made)
  await answering(`${health}/readyz`, child)
  return made
}

beforeAll(async () => {
  world = await aWorld()
  mailServer = await aMailServer()
  const made = await createApiKey(world, { name: 'all', scopes: ['orders:write', 'orders:read'] })
  key = made.key
}, 60_000)
afterAll(async () => {
  await Promise.all(processes.map(({ child }) => ended(child)))
  await mailServer.close()
  await world.close()
})

const post = (to: Process, email: string) =>
  fetch(`${to.url}/v1/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(anOrderBody({ contact: { kind: 'customer', email, name: 'Eva' } })),
  })
const recipients = () =>
  mailServer.heard.flatMap((line) => /^RCPT TO:<([^>]+)>/i.exec(line)?.[1] ?? [])

test('two that serve and two that work share one database, and one that is killed loses nothing', async () => {
  const [one, other] = await Promise.all([run('serve', '--no-worker'), run('serve', '--no-worker')])
  const emails = Array.from({ length: 40 }, (_, index) => `eva@shared${index}.example`)
  for (const [place, email] of emails.entries()) {
    expect((await post(place % 2 === 0 ? one : other, email)).status).toBe(201)
  }
  expect(recipients()).toEqual([])

  const [worker] = await Promise.all([run('worker'), run('worker')])
  await expect.poll(() => recipients().length, { timeout: 30_000 }).toBeGreaterThan(0)
  worker.child.kill('SIGKILL')
  await once(worker.child, 'exit')
  await expect
    // What the killed one was sending is taken up again when its attempt is over for certain: 90 seconds.
    .poll(() => new Set(recipients()).size, { timeout: 240_000, interval: 500 })
    .toBe(emails.length)
  // Only what was under way in the one that was killed is sent a second time.
  expect(recipients().length).toBeLessThanOrEqual(emails.length + 10)
}, 300_000)

test('a worker answers no pages, and shows figures beside its health', async () => {
  const worker = await run('worker')
  await expect(fetch(worker.url)).rejects.toThrow()
  const reply = await fetch(`${worker.health}/metrics`)
  expect(reply.headers.get('content-type')).toContain('text/plain')
  const text = await reply.text()
  expect(text).toMatch(/^berth_orders\{state="invited"\} 40$/m)
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
  const server = processes[0]
  const served = await (await fetch(`${server?.health}/metrics`)).text()
  expect(served).toMatch(
    /^berth_http_request_seconds_count\{method="POST",route="\/v1\/orders",status="201"\} 20$/m,
  )
  expect(served + text).not.toContain('@')
})

test('one that is asked to end answers what it has begun, and ends with code 0', async () => {
  const server = await run('serve', '--no-worker')
  const begun = Array.from({ length: 20 }, (_, index) =>
    post(server, `eva@ending${index}.example`).then(
      ({ status }) => status,
      () => 'not taken',
    ),
  )
  await Promise.race(begun)
  server.child.kill('SIGTERM')
  const [code] = (await once(server.child, 'exit')) as [number]
  expect(code).toBe(0)
  const answers = await Promise.all(begun)
  expect(answers.every((answer) => [201, 503, 'not taken'].includes(answer))).toBe(true)
  const { rows } = await world.database
    .selectFrom('orders')
    .select('id')
    .where('contact_email', 'like', '%@ending%')
    .execute()
    .then((found) => ({ rows: found }))
  // What was answered is there; what was not may be there as well.
  expect(rows.length).toBeGreaterThanOrEqual(answers.filter((answer) => answer === 201).length)
  expect(answers).toContain(201)
})

test('on the embedded database there is one process, which does both', async () => {
  const child = start('src/apps/cli.ts', ['worker'], {
    ...environment,
    DATABASE_URL: '',
    BERTH_DEV_MAILBOX: 'true',
  })
  expect((await once(child, 'exit'))[0]).toBe(1)
})

test('what a database lacks is told, and then made', async () => {
  const databaseUrl = await aBareDatabase()
  const check = await aCommand({ databaseUrl }, 'migrate', '--check', '--json')
  expect(check.code).toBe(1)
  const { missing } = JSON.parse(check.stdout)
  expect(missing[0]).toBe('0001-directory.sql')
  const made = await aCommand({ databaseUrl }, 'migrate', '--json')
  expect(JSON.parse(made.stdout)).toEqual({ applied: missing })
  const again = await aCommand({ databaseUrl }, 'migrate', '--check')
  expect([again.code, again.stdout]).toEqual([0, 'The database is up to date.\n'])
})
