import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ended, environment } from '../support/a-process.ts'
import { aRunningBerth, type RunningBerth } from '../support/a-running-berth.ts'
import { anInstalledSdk } from '../support/an-installed-sdk.ts'

const EXAMPLE = join(import.meta.dirname, '../../examples/vendor')
const EVA = 'eva@example-house.example'

let berth: RunningBerth
let folder: string
const started: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berth-example-'))
  for (const file of ['order.js', 'provisioning.js', 'books.js']) {
    await cp(join(EXAMPLE, file), join(folder, file))
  }
  await anInstalledSdk(folder)
  berth = await aRunningBerth({
    ...{ BERTH_TARGET: 'events', BERTH_TARGET_URL: undefined, BERTH_TARGET_SECRET: undefined },
  })
}, 180_000)
afterAll(async () => {
  for (const one of started) await ended(one)
  await berth?.stop()
  await rm(folder, { recursive: true, force: true })
})

function run(...args: string[]) {
  const env = { ...environment, BERTH_URL: berth.url, BERTH_KEY: berth.key }
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const said = { text: '' }
  child.stdout.on('data', (part) => {
    said.text += part
  })
  return { child, said }
}

/** What the contact does in the wizard, by its own calls. */
async function walkThroughSetup(): Promise<void> {
  const { text } = await berth.mailTo(EVA, /./)
  const locator = /\/setup\/([\w-]+)/.exec(text)?.[1] ?? ''
  const cookies = new Map<string, string>()
  const step = async (name: string, body: unknown) => {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const reply = await fetch(`${berth.url}/setup/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'berth-locator': locator, cookie },
      body: JSON.stringify(body),
    })
    for (const set of reply.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(key, value)
    }
    const view = (await reply.json()) as { preview?: { fingerprint: string } }
    expect(reply.status, `${name}: ${JSON.stringify(view)}`).toBe(200)
    return view
  }
  await step('code', {})
  const mail = await berth.mailTo(EVA, /code/i)
  const code = /^\s*(\d{3}\s?\d{3})\s*$/m.exec(mail.text)?.[1] ?? ''
  await step('session', { code })
  await step('company', { companyName: 'Example House', administratorEmail: EVA })
  const { preview } = await step('choice', { choice: 'new-organization' })
  await step('confirmation', { fingerprint: preview?.fingerprint })
}

test('A vendor’s programs, written from the page, take an order until it is provisioned', {
  timeout: 120_000,
}, async () => {
  run('provisioning.js')
  const { child, said } = run('order.js', 'SO-77', 'Example House AB', EVA)
  await walkThroughSetup()
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  expect(said.text).toContain('SO-77: taken, invited')
  expect(said.text).toContain('SO-77: order.provisioned, it is provisioned')
  expect(said.text).toContain('SO-77: belongs to org-1')
  const books = JSON.parse(await readFile(join(folder, 'books.json'), 'utf8'))
  expect(books.organizations['org-1']).toMatchObject({
    name: 'Example House',
    administrators: [{ address: EVA }],
    subscriptions: [{ id: 'sub-2', lines: [{ sku: 'COLLAB-PRO' }] }],
  })
})
