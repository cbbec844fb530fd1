import { afterAll, beforeAll, expect, test } from 'vitest'
import { aConsoleBrowser, aReviewer, type TestReviewer } from '../../support/a-reviewer.ts'
import { aServer, type TestServer } from '../../support/a-server.ts'

let berth: TestServer
let viewer: TestReviewer
let admin: TestReviewer
beforeAll(async () => {
  berth = await aServer()
  viewer = await aReviewer(berth, 'viewer')
  admin = await aReviewer(berth, 'admin')
})
afterAll(() => berth.close())

const CSV = 'externalId,name,kind\no-1,Acme AB,customer\no-2,Ström AB,firm\np-1,=Partner,\n'
const announced = (text: string, format = 'csv') => ({
  fileName: `organizations.${format}`,
  format,
  totalByteCount: Buffer.byteLength(text),
  beginning: text.slice(0, 1000),
})
const begin = async (text = CSV) => {
  const { status, json } = await admin.call('POST', 'imports', announced(text))
  expect(status).toBe(200)
  return json.id as string
}
const send = (id: string, text: string, by = admin, type = 'text/csv') =>
  by.call('POST', `imports/${id}/rows`, text, { 'content-type': type })

test('an admin announces a file, sends it, and reads what became of each row', async () => {
  const id = await begin()
  expect((await viewer.call('GET', `imports/${id}`)).json).toMatchObject({
    state: 'interrupted',
    fileName: 'organizations.csv',
    totalByteCount: Buffer.byteLength(CSV),
    byteCount: 0,
    rowCount: 0,
  })
  const sent = await send(id, CSV)
  expect([sent.status, sent.json.state]).toEqual([200, 'done'])
  const { json } = await viewer.call('GET', `imports/${id}`)
  expect(json).toMatchObject({ rowCount: 3, loadedCount: 1, refusedCount: 2, resumedAt: null })
  expect(json.byteCount).toBe(json.totalByteCount)
  const refused = await viewer.call('GET', `imports/${id}/refused-rows?limit=1`)
  expect(refused.json.items).toEqual([
    {
      line: 3,
      field: 'kind',
      isMissing: false,
      code: 'choice',
      values: ['customer, partner'],
      reason: 'kind must be one of customer, partner',
    },
  ])
  const rest = await viewer.call(
    'GET',
    `imports/${id}/refused-rows?cursor=${refused.json.nextCursor}`,
  )
  expect(rest.json).toMatchObject({
    items: [{ line: 4, field: 'kind', isMissing: true }],
    nextCursor: null,
  })
  expect((await viewer.call('GET', 'imports?limit=1')).json.items).toMatchObject([{ id }])
})

test('refused rows are downloaded as CSV that no spreadsheet takes for a formula', async () => {
  const text = '{"type":"organization","=1+1":"2"}\n"unclosed\n'
  const { json } = await admin.call('POST', 'imports', announced(text, 'ndjson'))
  await send(json.id, text, admin, 'application/x-ndjson')
  const reply = await berth.server.inject({
    method: 'GET',
    url: `/console/api/imports/${json.id}/refused-rows.csv`,
    cookies: Object.fromEntries(viewer.cookies),
  })
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.headers['content-disposition']).toBe(
    `attachment; filename="refused-rows-${json.id}.csv"`,
  )
  const [header, first, second] = reply.body.split('\r\n')
  expect(header).toBe('line,field,reason')
  expect(first).toMatch(/^1,'=1\+1,"'=1\+1 is not known; known are type, /)
  expect(second).toBe('2,,The line is not valid JSON')
})

test('an import that was cut off goes on with the same file, and with no other', async () => {
  const rows = Array.from({ length: 2500 }, (_, at) => `row-${at},Row ${at} AB,customer\n`)
  const text = `externalId,name,kind\n${rows.join('')}`
  const id = await begin(text)
  const longer = await send(id, `${text}one-more,More AB,customer\n`)
  expect([longer.status, longer.json.code]).toEqual([422, 'invalid-value'])
  expect(longer.json.detail).toContain('Send the same file')
  expect((await send(id, text)).json).toMatchObject({ state: 'done', rowCount: 2500 })
  const again = await send(id, text)
  expect([again.status, again.json.code]).toEqual([409, 'import-not-interrupted'])
})

test('who began and resumed an import is in the audit log', async () => {
  const id = await begin()
  await send(id, CSV)
  const rows = await berth.world.transact(async ({ audit }) => {
    await audit.seal(1000)
    return audit.list({ after: 0, limit: 1000 })
  })
  expect(rows.filter(({ facts }) => facts.importId === id)).toMatchObject([
    { kind: 'import.begun', actor: { kind: 'reviewer', id: admin.id } },
  ])
})

test('a header that cannot be used is refused before anything is made', async () => {
  const before = (await viewer.call('GET', 'imports')).json.items
  const { status, json } = await admin.call(
    'POST',
    'imports',
    announced('externalId,name,colour\no-1,Acme,red\n'),
  )
  expect([status, json.code]).toEqual([422, 'invalid-value'])
  expect(json.detail).toContain('"colour" is not known')
  expect((await viewer.call('GET', 'imports')).json.items).toEqual(before)
})

test('only admins import', async () => {
  const reviewer = await aReviewer(berth, 'reviewer')
  const id = await begin()
  for (const [path, body, type] of [
    ['imports', announced(CSV), 'application/json'],
    [`imports/${id}/rows`, CSV, 'text/csv'],
  ] as const) {
    const refused = await reviewer.call('POST', path, body, { 'content-type': type })
    expect([refused.status, refused.json.facts]).toMatchObject([403, { needs: 'admin' }])
    const stranger = await aConsoleBrowser(berth).call('POST', path, body, { 'content-type': type })
    expect([stranger.status, stranger.json.code]).toEqual([401, 'not-signed-in'])
    const elsewhere = await admin.call('POST', path, body, {
      'content-type': type,
      'sec-fetch-site': 'cross-site',
    })
    expect([elsewhere.status, elsewhere.json.code]).toEqual([403, 'cross-origin-refused'])
  }
  expect((await viewer.call('GET', `imports/${id}`)).json.rowCount).toBe(0)
})

test.each(['imports', 'imports/x', 'imports/x/refused-rows', 'imports/x/refused-rows.csv'])(
  'nobody reads %s without a session',
  async (path) => {
    const { status, json } = await aConsoleBrowser(berth).call('GET', path)
    expect([status, json.code]).toEqual([401, 'not-signed-in'])
  },
)

const NONE = '01900000-0000-7000-8000-000000000000'
test.each([
  ['imports?cursor=x', 400, 'malformed-request'],
  ['imports/x', 400, 'malformed-request'],
  [`imports/${NONE}`, 404, 'import-not-found'],
  [`imports/${NONE}/refused-rows`, 404, 'import-not-found'],
  [`imports/${NONE}/refused-rows.csv`, 404, 'import-not-found'],
  [`imports/${NONE}/refused-rows?cursor=x`, 400, 'malformed-request'],
])('%s is refused: %i %s', async (path, status, code) => {
  const reply = await viewer.call('GET', path)
  expect([reply.status, reply.json.code]).toEqual([status, code])
})
