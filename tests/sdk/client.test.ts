import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BerthProblem, BerthUnreachable, isProblem } from '../../src/sdk/sdk.ts'
import { anOrderBody } from '../support/a-server.ts'
import { aListeningServer, type Listening } from './a-client.ts'

let stage: Listening
beforeAll(async () => {
  stage = await aListeningServer()
})
afterAll(() => stage.close())

const anOrder = (changes: Record<string, unknown> = {}) =>
  anOrderBody(changes) as unknown as Parameters<Listening['berth']['receiveOrder']>[0]['body']
const anOrganization = (name: string) => ({ name, kind: 'customer' as const })

describe('The client', () => {
  test('posts an order, reads it by its own id and by yours, and posts it again', async () => {
    const { berth } = stage
    const body = anOrder()
    const first = await berth.receiveOrder({ body })
    expect([first.status, first.data.state]).toEqual([201, 'invited'])
    const read = await berth.readOrder({ path: { id: `external:${body.externalId}` } })
    expect(read.data).toEqual((await berth.readOrder({ path: { id: first.data.id } })).data)
    expect((await berth.receiveOrder({ body })).status).toBe(200)
  })

  test('goes through all pages of a list, and stops where one stops', async () => {
    const { berth } = stage
    const contact = { kind: 'customer', email: 'many@pages.example', name: 'Many', language: 'en' }
    for (let count = 0; count < 5; count += 1)
      await berth.receiveOrder({ body: anOrder({ contact }) })
    const query = { contact: 'many@pages.example', limit: 2 }
    const ids: string[] = []
    for await (const order of berth.each('listOrders', { query })) ids.push(order.id)
    expect(new Set(ids).size).toBe(5)
    const [first] = (await berth.listOrders({ query })).data.items
    for await (const order of berth.each('listOrders', { query })) {
      expect(order.id).toBe(first?.id)
      break
    }
    const id = ids[0] ?? ''
    const timeline = []
    for await (const entry of berth.each('readTimeline', { path: { id }, query: { limit: 1 } })) {
      timeline.push(entry.kind)
    }
    expect(timeline[0]).toBe('order.received')
  })

  test('throws what Berth refuses, with its code and each field', async () => {
    const body = { ...anOrder(), externalId: 'x'.repeat(5000) }
    const error = await stage.berth.receiveOrder({ body }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(BerthProblem)
    expect(error).toMatchObject({
      code: 'malformed-request',
      status: 400,
      errors: [{ pointer: '#/externalId' }],
    })
    expect(String(error)).toContain('#/externalId')
    const unknown = stage.berth.readOrder({ path: { id: 'external:nobody' } })
    const missing = await unknown.catch((thrown: unknown) => thrown)
    expect(isProblem(missing, 'order-not-found')).toBe(true)
    expect(isProblem(missing, 'order-differs')).toBe(false)
    expect(isProblem(new Error('no'))).toBe(false)
  })

  test('changes only what is as it was read, with ifMatch', async () => {
    const { berth } = stage
    const path = { externalId: 'o with / and ?' }
    await berth.putOrganization({ path, body: anOrganization('Acme AB') })
    const { etag } = await berth.readOrganization({ path })
    expect(etag).toMatch(/^"/)
    const change = { path, ifMatch: etag ?? '', body: anOrganization('Acme Sverige AB') }
    expect((await berth.putOrganization(change)).data.name).toBe('Acme Sverige AB')
    const late = await berth.putOrganization(change).catch((thrown: unknown) => thrown)
    expect(isProblem(late, 'precondition-failed')).toBe(true)
    expect(await berth.removeOrganization({ path })).toMatchObject({ status: 204, data: null })
  })

  test('does not take dots for an id: they would be steps in the path', async () => {
    for (const externalId of ['', '.', '..']) {
      await expect(stage.berth.removeOrganization({ path: { externalId } })).rejects.toThrow(
        'path.externalId must be an id',
      )
    }
  })

  test('loads rows as they come, and tells which were refused', async () => {
    const { berth } = stage
    async function* rows() {
      for (let count = 0; count < 1000; count += 1) {
        yield {
          type: 'organization',
          externalId: `many-${count}`,
          name: `Rad ${count} AB`,
          kind: 'customer',
        }
      }
      yield { type: 'organization', externalId: 'broken' }
    }
    const loaded = await berth.importDirectory({ rows: rows() })
    expect(loaded).toMatchObject({ state: 'done', refusedCount: 1 })
    const refused = []
    for await (const row of berth.each('listRefusedRows', { path: { id: loaded.id } }))
      refused.push(row)
    expect(refused).toMatchObject([{ line: 1001 }])
    const csv = await berth.importDirectory({
      rows: 'externalId,name,kind\nc-1,Bolt AB,customer\n',
      format: 'csv',
    })
    expect(csv).toMatchObject({ state: 'done', refusedCount: 0 })
  })

  test('asks many questions in batches, and answers in their order', async () => {
    const { berth } = stage
    const body = {
      ...anOrganization('Acme AB'),
      userDomains: [{ name: 'acme.example', userCount: 3 }],
    }
    await berth.putOrganization({ path: { externalId: 'acme' }, body })
    const kind = 'customer' as const
    const known = { companyName: 'Acme', administratorEmail: 'a@acme.example', kind }
    const unknown = { companyName: 'Zzyx', administratorEmail: 'a@zzyx.example', kind }
    const questions = Array.from({ length: 1203 }, (_, index) =>
      index % 400 === 3 ? known : unknown,
    )
    const answers = []
    for await (const answer of berth.matchMany(questions)) answers.push(answer)
    expect(answers).toHaveLength(1203)
    const found = answers.flatMap(({ candidates }, index) => (candidates.length > 0 ? [index] : []))
    expect(found).toEqual([3, 403, 803])
    expect((await berth.matchOrganizations({ body: known })).data).toEqual(answers[3])
    const broken = { companyName: '', administratorEmail: 'a', kind }
    for await (const { error } of berth.matchMany([broken])) expect(error?.status).toBe(422)
  })

  test('follows events as they happen, from where it stopped', async () => {
    const { berth } = stage
    const before = []
    for await (const event of berth.each('listEvents')) before.push(event)
    const ending = new AbortController()
    const seen: string[] = []
    const following = (async () => {
      const after = before.at(-1)?.cursor
      for await (const event of berth.follow({ after, pauseMs: 20, signal: ending.signal })) {
        seen.push(`${event.type} ${event.data.orderExternalId}`)
      }
    })()
    const body = anOrder()
    await berth.receiveOrder({ body })
    await expect.poll(() => seen).toContain(`order.received ${body.externalId}`)
    ending.abort(new Error('enough'))
    await expect(following).rejects.toThrow('enough')
  })

  test('says when nobody is there, without the key', async () => {
    const away = stage.clientWith({ url: 'http://127.0.0.1:9', attempts: 1 })
    const error = await away.listOrders().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(BerthUnreachable)
    expect(String(error)).toContain('127.0.0.1:9')
    expect(JSON.stringify(error)).not.toContain(stage.key)
  })

  test.each([
    [{ url: 'ftp://berth.vendor.example' }, 'url must be'],
    [{ url: 'https://user@berth.vendor.example' }, 'url must be'],
    [{ key: '' }, 'key must be'],
    [{ key: 'a key\nwith a line' }, 'key must be'],
  ])('is not made with %j', (options, message) => {
    expect(() => stage.clientWith(options)).toThrow(message)
  })
})
