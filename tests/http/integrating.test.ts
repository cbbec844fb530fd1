import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advanceRun } from '../../src/use-cases/advance-run.ts'
import { aServer, type TestServer } from '../support/a-server.ts'
import { aMappedOrder, anOrganization } from '../use-cases/provisioning/a-mapped-order.ts'

type Printed = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  body: unknown
}

/** Every curl of the page, as it is printed. */
const PRINTED: readonly Printed[] = [
  ...readFileSync('docs/integrating.md', 'utf8')
    .replaceAll('\\\n', ' ')
    .matchAll(/^curl -sS (?:-X (\w+) )?"\$BERTH([^"]+)"(.*?)(?=^curl|^```)/gms),
].map(([, named, path = '', rest = '']) => {
  const body = /-d '(.*?)'/s.exec(rest)?.[1]
  const method = named ?? (body === undefined ? 'GET' : 'POST')
  return {
    method: method as Printed['method'],
    path,
    body: body === undefined ? undefined : JSON.parse(body),
  }
})
const printed = (method: string, path: RegExp): Printed => {
  const found = PRINTED.find((one) => one.method === method && path.test(one.path))
  if (found === undefined) throw new Error(`The page prints no ${method} ${path}.`)
  return found
}

let berth: TestServer
beforeAll(async () => {
  berth = await aServer()
})
afterAll(() => berth.close())

const send = async (
  { method, path, body }: Printed,
  ...scopes: Parameters<TestServer['keyWith']>
) => berth.call(method, path, body, await berth.keyWith(...scopes))

describe('the page about integrating', () => {
  test('prints seven calls', () => {
    const methods = PRINTED.map(({ method }) => method).join(' ')
    expect(methods).toBe('POST PUT PUT DELETE POST POST POST')
  })

  test('prints an order that Berth takes, and takes again', async () => {
    const order = printed('POST', /orders$/)
    expect(await send(order, 'orders:write')).toMatchObject({ status: 201 })
    expect(await send(order, 'orders:write')).toMatchObject({ status: 200 })
    const other = { ...order, body: { ...(order.body as object), company: { name: 'Bolt AB' } } }
    expect(await send(other, 'orders:write')).toMatchObject({
      status: 409,
      json: { code: 'order-differs' },
    })
    const scope = await berth.keyWith('orders:read')
    const read = await berth.call('GET', '/v1/orders/external:SO-4711', undefined, scope)
    expect(read.json).toMatchObject({ state: 'invited', nextActor: 'contact', run: null })
  })

  test('prints changes of the directory that Berth takes', async () => {
    expect((await send(printed('PUT', /o-17$/), 'directory:write')).status).toBeLessThan(300)
    expect((await send(printed('PUT', /users/), 'directory:write')).status).toBeLessThan(300)
    expect((await send(printed('DELETE', /users/), 'directory:write')).status).toBeLessThan(300)
  })

  test('prints an endpoint for events that Berth takes, and a test of it', async () => {
    const { status, json } = await send(printed('POST', /webhook-endpoints$/), 'events')
    expect(status).toBe(201)
    const at = (one: Printed) => ({ ...one, path: one.path.replace('$ID', json.id) })
    expect(json.secret).toMatch(/^whsec_/)
    expect((await send(at(printed('POST', /test$/)), 'events')).status).toBe(202)
  })

  test('prints a report that provisions a mapped order, once and again', async () => {
    const { world } = berth
    const known = await world.transact(({ directory }) => directory.findByExternalId('o-17'))
    const organizationId = known?.id ?? (await anOrganization(world, { externalId: 'o-17' }))
    const { orderId, runId } = await aMappedOrder(world, { organizationId })
    await advanceRun(world, undefined, runId)
    const report = { ...printed('POST', /provisioned$/), path: `/v1/orders/${orderId}/provisioned` }
    const first = await send(report, 'targets')
    expect(first).toMatchObject({
      status: 200,
      json: { state: 'provisioned', run: { state: 'done' } },
    })
    expect((await send(report, 'targets')).json).toEqual(first.json)
    const wrong = { ...report, body: { organizationExternalId: 'o-18' } }
    expect(await send(wrong, 'targets')).toMatchObject({
      status: 409,
      json: { code: 'provisioned-differs' },
    })
    expect(await send(report, 'orders:read', 'orders:write')).toMatchObject({ status: 403 })
  })
})
