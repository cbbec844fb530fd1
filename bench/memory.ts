// How much memory do a server and a worker hold? Starts both on a database of their own, at rest and
// under orders and matches, beside a bare Node as the floor.
//   npm run bench:memory -- [orders] [--write]
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { aMailServer } from '../tests/email/a-mail-server.ts'
import { answering, ended, environment, freePort, start } from '../tests/support/a-process.ts'
import { anOrderBody } from '../tests/support/a-server.ts'
import { openBenchDatabase } from './memory/database.ts'
import { writeSection } from './write-section.ts'

const AT_ONCE = 16
const REST_MILLISECONDS = 15_000
/** As scripts/run.mjs and the Dockerfile start it. */
const SPARING = '--max-semi-space-size=8'
const SECRET = 'a secret for this bench only, no other'

const words = process.argv.slice(2).filter((word) => word !== '--write')
const orderCount = Number(words[0] ?? 2000)
if (!Number.isInteger(orderCount) || orderCount < 100) {
  process.stderr.write('The number of orders must be 100 or more.\n')
  process.exit(1)
}

const { database, key } = await openBenchDatabase(SECRET)
const mail = await aMailServer()
const mebibytesOf = ({ pid }: ChildProcess) =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024)

async function run(...command: readonly string[]) {
  const [port, adminPort] = [await freePort(), await freePort()]
  const child = start(SPARING, ['src/apps/cli.ts', ...command], {
    ...environment,
    DATABASE_URL: database.url,
    BERTH_SECRET: SECRET,
    BERTH_SMTP_URL: mail.url,
    BERTH_MAIL_FROM: 'orders@vendor.example',
    BERTH_PUBLIC_URL: 'https://berth.vendor.example',
    BERTH_PORT: String(port),
    BERTH_ADMIN_PORT: String(adminPort),
    LOG_LEVEL: 'error',
  })
  await answering(`http://127.0.0.1:${adminPort}/readyz`, child)
  return { child, url: `http://127.0.0.1:${port}` }
}

/** Takes orders, reads each, and asks a match for each: several at once. */
async function work(url: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  let left = orderCount
  const one = async () => {
    while (left > 0) {
      left -= 1
      const email = `buyer${left}@company${left}.example`
      const body = anOrderBody({ contact: { kind: 'customer', email, name: 'Buyer' } })
      const method = 'POST'
      const posted = await fetch(`${url}/v1/orders`, {
        method,
        headers,
        body: JSON.stringify(body),
      })
      const { id } = (await posted.json()) as { id: string }
      await (await fetch(`${url}/v1/orders/${id}`, { headers })).text()
      const question = {
        companyName: `Company ${left} AB`,
        administratorEmail: email,
        kind: 'customer',
      }
      const asked = { method, headers, body: JSON.stringify(question) }
      await (await fetch(`${url}/v1/matches`, asked)).text()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function measured() {
  const bare = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const [serve, worker] = await Promise.all([run('serve', '--no-worker'), run('worker')])
  try {
    await sleep(REST_MILLISECONDS)
    const rest = { serve: mebibytesOf(serve.child), worker: mebibytesOf(worker.child) }
    const most = { ...rest }
    const watch = setInterval(() => {
      most.serve = Math.max(most.serve, mebibytesOf(serve.child))
      most.worker = Math.max(most.worker, mebibytesOf(worker.child))
    }, 500)
    await work(serve.url)
    while (mail.takenCount() < orderCount) await sleep(500)
    clearInterval(watch)
    await sleep(REST_MILLISECONDS)
    const after = { serve: mebibytesOf(serve.child), worker: mebibytesOf(worker.child) }
    return { bare: mebibytesOf(bare), rest, most, after }
  } finally {
    bare.kill()
    await Promise.all([ended(serve.child), ended(worker.child)])
  }
}

try {
  const { bare, rest, most, after } = await measured()
  const row = (name: string, of: 'serve' | 'worker') =>
    `| ${name} | ${rest[of]} | ${most[of]} | ${after[of]} |`
  const section = `## Memory

\`npm run bench:memory -- ${orderCount}\`: what \`ps -o rss=\` says, in MiB. At rest after ${REST_MILLISECONDS / 1000} s; the most while ${orderCount.toLocaleString('en')}
orders are taken, read and matched, ${AT_ONCE} at once, and a mail is sent for each; and ${REST_MILLISECONDS / 1000} s after that. The database and
the mail server are processes of their own. Node ${process.version}; the directory is empty (for large ones see above).

| process | at rest | the most | afterwards |
|---|---:|---:|---:|
| Node alone, doing nothing | ${bare} | | |
${row('`berth serve --no-worker`', 'serve')}
${row('`berth worker`', 'worker')}
`
  process.stdout.write(section)
  if (process.argv.includes('--write')) writeSection(section)
} finally {
  await mail.close()
  await database.leave()
}
