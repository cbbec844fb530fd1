import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { httpTarget } from '../../src/edges/targets/http.ts'
import { SECRET } from '../targets/a-vendor.ts'
import { aCall } from '../targets/conformance.ts'
import { freePort } from '../targets/free-port.ts'

type Report = { readonly path: string; readonly key: string; readonly body: unknown }

let folder: string
let berth: Server
const reports: Report[] = []
const started: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'berth-vendor-'))
  berth = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const key = request.headers.authorization ?? ''
    reports.push({ path: request.url ?? '', key, body: JSON.parse(body) })
    // The first report finds Berth away.
    response.writeHead(reports.length === 1 ? 503 : 200).end('{}')
  }).listen(0, '127.0.0.1')
  await once(berth, 'listening')
})
afterEach(async () => {
  for (const process of started.splice(0)) await end(process)
})
afterAll(async () => {
  berth.close()
  await rm(folder, { recursive: true })
})

async function end(vendor: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
  if (vendor.exitCode !== null || vendor.signalCode !== null) return
  vendor.kill(signal)
  await once(vendor, 'exit')
}

/** Starts the stand-in as a process of its own, on a free port. */
async function start(...options: string[]) {
  const port = await freePort()
  const args = ['src/apps/stand-in-vendor/main.ts', '--port', String(port), '--secret', SECRET]
  const vendor = spawn(process.execPath, [...args, ...options])
  started.push(vendor)
  await once(vendor.stdout, 'data')
  const url = `http://127.0.0.1:${port}`
  const perform = httpTarget({ url: `${url}/berth`, secret: SECRET }).perform
  const organizations = async () => {
    const state = (await (await fetch(`${url}/state`)).json()) as { organizations: unknown[] }
    return state.organizations
  }
  return { vendor, url, perform, organizations }
}

describe('the stand-in for a vendor', () => {
  test('does a step once, also when it is killed and started again', async () => {
    const file = join(folder, 'kept.json')
    const first = await start('--file', file)
    const created = await first.perform(aCall())
    await end(first.vendor, 'SIGKILL')
    const second = await start('--file', file)
    expect(await second.perform(aCall({ attempt: 2 }))).toEqual(created)
    expect(await second.organizations()).toMatchObject([{ name: 'Acme AB', madeFor: 'SO-4711' }])
  })

  test('refuses what Berth did not sign, and does nothing', async () => {
    const { url, organizations } = await start()
    const stranger = `whsec_${Buffer.from('a secret that somebody guessed').toString('base64')}`
    const outcome = await httpTarget({ url: `${url}/berth`, secret: stranger }).perform(aCall())
    expect(outcome).toMatchObject({ kind: 'never' })
    expect(await organizations()).toEqual([])
  })

  test('shows what it holds on a page, with names escaped', async () => {
    const { url, perform } = await start()
    const organization = { ...aCall().organization, name: '<script>alert(1)</script> & Söner' }
    await perform(aCall({ organization }))
    const page = await fetch(url)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await page.text()
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Söner')
    expect(text).not.toContain('<script')
  })

  test('fails as often as it is told to, and never does a step twice', async () => {
    const { perform, organizations } = await start('--fail', '0.6')
    let outcome = await perform(aCall())
    for (let attempt = 2; outcome.kind === 'again'; attempt += 1) {
      outcome = await perform(aCall({ attempt }))
    }
    expect(outcome).toMatchObject({ kind: 'done' })
    expect(await organizations()).toHaveLength(1)
  })

  test('answers later when it is told to, and reports until Berth has taken it', async () => {
    const { port } = berth.address() as AddressInfo
    const address = `http://127.0.0.1:${port}`
    const { perform, organizations } = await start(
      ...['--later', '0.2', '--berth', address, '--key', 'berth_key'],
    )
    expect(await perform(aCall())).toEqual({ kind: 'waiting' })
    expect(await organizations()).toEqual([])
    await vi.waitFor(() => expect(reports).toHaveLength(2), 5000)
    const report = {
      path: `/v1/orders/${aCall().order.id}/provisioned`,
      key: 'Bearer berth_key',
      body: { organizationExternalId: 'org-1001', subscriptionExternalId: 'sub-1002' },
    }
    expect(reports).toEqual([report, report])
    expect(await organizations()).toHaveLength(1)
  })

  test('names every wrong setting at once', async () => {
    const vendor = spawn(process.execPath, ['src/apps/stand-in-vendor/main.ts', '--fail', '2'])
    let said = ''
    vendor.stderr.on('data', (part) => {
      said += part
    })
    const [code] = await once(vendor, 'close')
    expect(code).toBe(2)
    expect(said).toContain('--port is needed.\n--secret is needed.\n--fail is a share from 0 to 1.')
  })
})
