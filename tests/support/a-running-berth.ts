import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { answering, ended, freePort, ROOT, start } from './a-process.ts'

const SCOPES =
  'orders:read,orders:write,directory:read,directory:write,matches,reviews,targets,events'
const SECRET = `whsec_${Buffer.from('a secret of the stand-in for tests').toString('base64')}`

export type ReceivedMail = { readonly subject: string; readonly text: string }
export type RunningBerth = {
  readonly url: string
  readonly vendorUrl: string
  /** Of the API; may do everything. */
  readonly key: string
  /** Calls the API with a key that may do everything; throws on a refusal. */
  readonly api: <Reply>(method: string, path: string, body?: unknown) => Promise<Reply>
  /** Waits for a mail to this address whose subject fits, received since then; the newest. */
  readonly mailTo: (to: string, subject: RegExp, since?: Date) => Promise<ReceivedMail>
  /** The process of the service. */
  readonly servicePid: number
  readonly stop: () => Promise<void>
}

/** The service and a stand-in vendor, as processes of their own, on an embedded database. */
export async function aRunningBerth(settings: NodeJS.ProcessEnv = {}): Promise<RunningBerth> {
  const directory = mkdtempSync(join(tmpdir(), 'berth-'))
  chmodSync(directory, 0o755)
  const [port, adminPort, vendorPort] = [await freePort(), await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const environment = {
    ...process.env,
    BERTH_DATA_DIR: join(directory, 'berth'),
    BERTH_PORT: String(port),
    BERTH_ADMIN_PORT: String(adminPort),
    BERTH_PUBLIC_URL: url,
    BERTH_DEV_MAILBOX: 'true',
    BERTH_TARGET_URL: `http://127.0.0.1:${vendorPort}/berth`,
    BERTH_TARGET_SECRET: SECRET,
    LOG_LEVEL: 'warn',
    ...settings,
  }
  const service = start('src/apps/server.ts', [], environment)
  await answering(`http://127.0.0.1:${adminPort}/readyz`, service)
  // A kept database knows the key of the last time.
  const name = `tests ${randomUUID()}`
  const cli = ['src/apps/cli.ts', 'keys', 'create', '--name', name, '--scopes', SCOPES, '--json']
  const made = await promisify(execFile)(process.execPath, cli, { cwd: ROOT, env: environment })
  const { key } = JSON.parse(made.stdout) as { key: string }
  const flags = ['--port', String(vendorPort), '--secret', SECRET, '--berth', url, '--key', key]
  const vendor = start('src/apps/stand-in-vendor/main.ts', flags, environment)
  await answering(`http://127.0.0.1:${vendorPort}/`, vendor)
  return {
    url,
    key,
    vendorUrl: `http://127.0.0.1:${vendorPort}`,
    api: (method, path, body) => callApi(url, key, method, path, body),
    mailTo: (to, subject, since) => waitForMail(url, to, subject, since ?? new Date(0)),
    servicePid: service.pid ?? 0,
    stop: async () => {
      await Promise.all([ended(vendor), ended(service)])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function callApi<Reply>(
  url: string,
  key: string,
  method: string,
  path: string,
  body: unknown,
): Promise<Reply> {
  const reply = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
  return (text === '' ? undefined : JSON.parse(text)) as Reply
}

async function waitForMail(
  url: string,
  to: string,
  subject: RegExp,
  since: Date,
): Promise<ReceivedMail> {
  for (let tries = 0; tries < 300; tries += 1) {
    const reply = await fetch(`${url}/dev/mail.json?to=${encodeURIComponent(to)}`)
    const { items } = (await reply.json()) as { items: (ReceivedMail & { receivedAt: string })[] }
    const newest = items.toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))
    const mail = newest.find(
      (one) => subject.test(one.subject) && one.receivedAt >= since.toISOString(),
    )
    if (mail !== undefined) return mail
    await sleep(100)
  }
  throw new Error(`No mail to ${to} whose subject fits ${subject}.`)
}
