import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addReviewer } from '../use-cases/add-reviewer.ts'
import { createApiKey } from '../use-cases/create-api-key.ts'
import { createWebhookEndpoint } from '../use-cases/create-webhook-endpoint.ts'
import { listApiKeys } from '../use-cases/list-api-keys.ts'
import { listReviewers } from '../use-cases/list-reviewers.ts'
import { listWebhookEndpoints } from '../use-cases/list-webhook-endpoints.ts'
import type { World } from '../use-cases/ports.ts'
import { removeWebhookEndpoint } from '../use-cases/remove-webhook-endpoint.ts'
import { revokeApiKey } from '../use-cases/revoke-api-key.ts'
import { readDemoConfig, type ServiceConfig } from './config.ts'
import { type BerthClient, berthClient } from './demo/berth-client.ts'
import { freePort } from './demo/free-port.ts'
import { JOURNEYS } from './demo/journeys.ts'
import { startStandIn } from './demo/stand-in.ts'
import { failToStart } from './fail-to-start.ts'
import { openLog } from './log.ts'
import { startService } from './start-service.ts'
import { stopOnSignals } from './stopping.ts'

const SCOPES = [
  'orders:read',
  'orders:write',
  'directory:read',
  'directory:write',
  'matches',
  'events',
  'reviews',
]
const REVIEWER = 'reviewer@harbour.example'
/** By which the endpoint of a former start is known. */
const LISTENS = 'demo: the stand-in for a vendor'

try {
  const vendorPort = await freePort(8090)
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const [port, adminPort] = [await freePort(8080), await freePort(8081)]
  const config = readDemoConfig({ port, adminPort }, { url: targetUrl(vendorPort), secret })
  const log = openLog(config.logLevel)
  const service = await startService(config, log)
  await endFormerKeys(service.world)
  await addDemoReviewer(service.world)
  const events = await hearEvents(service.world, `http://127.0.0.1:${vendorPort}/events`)
  const started = new Date().toISOString().slice(0, 19)
  const make = (name: string, scopes: readonly string[]) =>
    createApiKey(service.world, { name: `demo ${name} ${started}`, scopes })
  const [{ key }, vendor] = [await make('key', SCOPES), await make('stand-in', ['targets'])]
  const standIn = startStandIn({
    ...{ port: vendorPort, secret, berth: config.publicUrl, key: vendor.key, events },
    file: join(config.dataDirectory, 'stand-in-vendor.json'),
  })
  const stop = async () => {
    await service.stop()
    await standIn.stop()
  }
  stopOnSignals(stop, service.lost, log)
  const links = await prepare(berthClient(config.publicUrl, key)).catch(async (error) => {
    await stop()
    throw error
  })
  process.stdout.write(welcome(config, key, vendorPort, links))
} catch (error) {
  failToStart(error)
}

function targetUrl(port: number): string {
  return `http://127.0.0.1:${port}/berth`
}

/** Each start has a key of its own; those of former starts end. */
async function endFormerKeys(world: World): Promise<void> {
  for (const { id, name, revokedAt } of await listApiKeys(world)) {
    if (name.startsWith('demo ') && revokedAt === null) await revokeApiKey(world, id)
  }
}

async function addDemoReviewer(world: World): Promise<void> {
  const all = await listReviewers(world)
  if (all.some(({ email, removedAt }) => email === REVIEWER && removedAt === null)) return
  const actor = { kind: 'system', id: null } as const
  await addReviewer(world, { email: REVIEWER, role: 'admin', name: 'Robin Harbour', actor })
}

/** The stand-in is told of events, at its address of this start. Answers the secret that signs them. */
async function hearEvents(world: World, url: string): Promise<string> {
  const actor = { kind: 'system', id: null } as const
  for (const { id, description } of await listWebhookEndpoints(world, { limit: 200 })) {
    if (description === LISTENS) await removeWebhookEndpoint(world, { id, actor })
  }
  const wanted = { url, description: LISTENS, types: null, format: 'standard', actor } as const
  return (await createWebhookEndpoint(world, wanted)).secret
}

type Link = { readonly name: string; readonly hint: string; readonly url: string }

/** Loads the sample directory and posts an order for each journey, as a vendor's systems would. */
async function prepare(berth: BerthClient): Promise<readonly Link[]> {
  const file = join(import.meta.dirname, 'demo/sample-directory.ndjson')
  await berth.loadDirectory(await readFile(file, 'utf8'))
  const start = Math.floor(Date.now() / 1000)
    .toString(36)
    .toUpperCase()
  const numbered = JOURNEYS.map((journey, index) => ({ journey, id: `DEMO-${start}-${index + 1}` }))
  await Promise.all(numbered.map(({ journey, id }) => berth.postOrder(id, journey)))
  return Promise.all(
    numbered.map(async ({ journey: { name, hint, contact }, id }) => ({
      name: `${name} (${contact.email})`,
      hint,
      url: await berth.setupLink(contact.email, id),
    })),
  )
}

function welcome(
  { publicUrl }: ServiceConfig,
  key: string,
  vendorPort: number,
  links: readonly Link[],
): string {
  const journeys = links.map(({ name, hint, url }) => `  ${name}\n    ${url}\n    ${hint}\n`)
  return `
Berth is running. Nothing leaves this machine: every mail, with its code, is at

  ${publicUrl}/dev/mail

Open a setup as the contact of an order (ask for the code, read it in the mailbox above):

${journeys.join('\n')}
Post an order of your own:

  curl -sS ${publicUrl}/v1/orders -H 'Authorization: Bearer ${key}' \\
    -H 'Content-Type: application/json' -d '{ "externalId": "SO-1001",
    "lines": [{ "externalId": "1", "sku": "COLLAB-PRO", "name": "Collaboration Pro", "quantity": 250 }],
    "contact": { "kind": "customer", "email": "eva@acme.example", "name": "Eva Berg", "language": "en" } }'

  Console            ${publicUrl}/console   (as ${REVIEWER}; the code is in the mailbox above)
  API key            ${key}
  Reference          ${publicUrl}/reference
  Vendor's system    http://127.0.0.1:${vendorPort}/   (a stand-in: its organizations, as Berth provisions them)

Stop with Ctrl-C. What you did is kept in data/demo; delete that folder to begin anew.
`
}
