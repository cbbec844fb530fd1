import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redacted } from '../../src/edges/http/logging.ts'
import { letterTo, locatorIn } from '../support/a-postman.ts'
import { anOrderBody, aServer, PUBLIC_URL, type TestServer } from '../support/a-server.ts'

const HOSTILE = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  forwarded: 'host=evil.example;proto=gopher',
  'x-original-host': 'evil.example',
  'x-host': 'evil.example',
  'x-forwarded-server': 'evil.example',
  referer: 'https://evil.example/',
}

let berth: TestServer
let code = ''
const lines: string[] = []
const replies: string[] = []

beforeAll(async () => {
  const log = { level: 'trace', stream: { write: (line: string) => void lines.push(line) } }
  berth = await aServer({ log })
})
afterAll(() => berth.close())

async function call(...[method, url, body]: Parameters<TestServer['call']>) {
  const reply = await berth.call(method, url, body, HOSTILE)
  replies.push(reply.text + JSON.stringify(reply.headers))
  return reply
}

/** Everything that the order calls answer, from the first to the last. */
async function journey(): Promise<string> {
  const { json } = await call('POST', '/v1/orders', anOrderBody())
  const path = `/v1/orders/${json.id}`
  await enterTheWizard()
  await call('POST', `${path}/invitation`)
  await call('PUT', `${path}/contact`, { kind: 'customer', email: 'ada@acme.example' })
  await call('GET', `/v1/orders?contact=ada@acme.example&q=eva@acme.example`)
  await call('GET', path)
  await call('GET', `${path}/timeline`)
  await call('GET', '/v1/claims')
  await call('GET', '/v1/reviews')
  await call('GET', '/v1/orders/external:nobody@acme.example')
  await call('POST', '/v1/orders', { contact: { email: 'Eva <eva@acme.example>' } })
  await call('GET', '/openapi.json')
  await call('GET', '/problems')
  return json.id
}

/** The contact asks for a code, mistypes it, types it, and is not sure of the company. */
async function enterTheWizard(): Promise<void> {
  const email = 'eva@acme.example'
  const locator = await locatorIn(berth.world, email, 'invitation')
  const cookies = new Map<string, string>()
  const step = async (name: string, body?: object) => {
    const reply = await berth.server.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: `/setup/api/${name}`,
      headers: { ...HOSTILE, 'berth-locator': locator },
      cookies: Object.fromEntries(cookies),
      ...(body === undefined ? {} : { payload: body }),
    })
    for (const { name: key, value } of reply.cookies) cookies.set(key, value)
    replies.push(reply.body)
    return reply.statusCode
  }
  await step('opening')
  await step('code', {})
  code = (await letterTo(berth.world, email, 'code')).secret.code ?? ''
  const wrong = code === '000000' ? '111111' : '000000'
  expect(await step('session', { code: wrong })).toBe(400)
  expect(await step('session', { code })).toBe(200)
  const entered = { companyName: 'Acme', administratorEmail: email }
  expect(await step('company', entered)).toBe(200)
  expect(await step('choice', { choice: 'not-sure' })).toBe(200)
  expect(await step('setup')).toBe(200)
}

async function locatorsOf(orderId: string): Promise<string[]> {
  return berth.world.transact(async ({ mails }) => {
    const locators: string[] = []
    for (const { id } of await mails.ofOrder(orderId)) {
      const locator = (await mails.lock(id))?.secret?.locator
      if (locator !== undefined) locators.push(locator)
    }
    return locators
  })
}

/** Every row of every table, as text; bytes both as hex and as the characters they may be. */
async function dump(): Promise<string> {
  const { database } = berth.world
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
  `.execute(database)
  expect(tables.length).toBeGreaterThan(10)
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<object>`select t.* from ${sql.raw(name)} t`.execute(database)
    texts.push(JSON.stringify(rows, (_, value) => (isBytes(value) ? textsOf(value) : value)))
  }
  return texts.join('\n')
}
const isBytes = (value: unknown): value is { data: number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
const textsOf = ({ data }: { data: number[] }) => {
  const bytes = Buffer.from(data)
  return [bytes.toString('hex'), bytes.toString('latin1'), bytes.toString('base64url')]
}

describe('After every order call, with hostile headers', () => {
  let locators: string[] = []
  beforeAll(async () => {
    locators = await locatorsOf(await journey())
  })

  test('three mails wait with a locator each, and a code was sent', () => {
    expect(code).toMatch(/^\d{6}$/)
    expect(new Set(locators).size).toBe(3)
    for (const locator of locators) expect(locator).toMatch(/^[\w-]{43}$/)
  })

  test('no reply holds a locator or a code', () => {
    expect(replies.length).toBeGreaterThan(15)
    expect(replies.join('\n')).not.toMatch(new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`))
    for (const locator of locators) expect(replies.join('\n')).not.toContain(locator)
  })

  test('no table holds a locator or a code that can be read', async () => {
    const text = await dump()
    expect(text).toContain('ada@acme.example')
    expect(text).not.toMatch(new RegExp(`(?<![0-9a-f])"?${code}"?(?![0-9a-f])`))
    for (const locator of locators) expect(text).not.toContain(locator)
  })

  test('nothing that the requests claimed to be the host is in a reply or a table', async () => {
    expect(replies.join('\n')).not.toMatch(/evil|gopher/)
    expect(replies.join('\n')).toContain(PUBLIC_URL)
    expect(await dump()).not.toMatch(/evil\.example|gopher/)
  })

  test('no log line holds an address, a locator or a key', () => {
    const log = lines.join('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(log).toContain('/v1/orders/:id/contact')
    expect(log).not.toMatch(/acme\.example|berth_|evil/)
    expect(log).not.toContain(`"${code}"`)
    for (const locator of locators) expect(log).not.toContain(locator)
  })
})

describe('A fault in Berth', () => {
  test('tells the client nothing but its id, and the log no address and no locator', async () => {
    const secret = 'q7Zb0yT3xV5nW8mK2pL4rS6tU9vX1yZ3aB5cD7eF9gH'
    const written: string[] = []
    const other = await aServer({
      log: { level: 'info', stream: { write: (line: string) => void written.push(line) } },
      extend: (server) => {
        server.get('/faulty/:locator', async () => {
          throw Object.assign(new Error(`eva@acme.example could not open ${secret}`), {
            detail: 'Key (email)=(eva@acme.example) already exists.',
          })
        })
      },
    })
    const reply = await other.call('GET', `/faulty/${secret}?email=eva@acme.example`)
    await other.close()
    expect(reply.status).toBe(500)
    expect(reply.text).not.toMatch(/eva|could not open/)
    const log = written.join('\n')
    expect(log).toContain(reply.json.instance.replace('urn:request:', ''))
    expect(log).toContain('could not open')
    expect(log).not.toContain(secret)
    expect(log).not.toContain('eva@')
  })

  test('a reply that breaks its contract is never sent', async () => {
    const { default: Type } = await import('typebox')
    const response = { 200: Type.Object({ name: Type.String() }, { additionalProperties: false }) }
    const other = await aServer({
      extend: (server) => {
        const leaking = { name: 'Acme', secret: 'hidden' } as { name: string }
        server.get('/leaking', { schema: { response } }, async () => leaking)
      },
    })
    const reply = await other.call('GET', '/leaking')
    await other.close()
    expect(reply.status).toBe(500)
    expect(reply.text).not.toContain('hidden')
  })

  test.each([
    ['eva@acme.example', '[address]'],
    ['<eva+x@acme.example>,', '<[address]>,'],
    ['(email)=(eva@acme.example)', '(email)=([address])'],
    ['/setup/q7Zb0yT3xV5nW8mK2pL4rS6tU9vX1yZ3aB5cD7eF9gH?x', '/setup/[locator]?x'],
    ['an order of 250', 'an order of 250'],
  ])('in %s the log reads %s', (text, expected) => {
    expect(redacted(text)).toBe(expected)
  })
})
