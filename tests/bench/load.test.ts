import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { load, requestOf } from '../../bench/match/load.ts'
import { middle, summed } from '../../bench/match/times.ts'

const asked: string[] = []
const server = createServer(async (request, reply) => {
  let body = ''
  for await (const chunk of request) body += chunk
  asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`)
  // In two parts, with letters of several bytes: an answer is whole only at its last byte.
  const text = 'ö'.repeat(1000)
  reply.writeHead(body.includes('refuse') ? 429 : 200, {
    'content-length': Buffer.byteLength(text),
  })
  reply.write(text.slice(0, 10))
  setTimeout(() => reply.end(text.slice(10)), 2)
})
let port = 0
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => server.close())

describe('The load of the bench', () => {
  it('asks one request after the other on each connection and counts what was refused', async () => {
    const bodies = ['{"name":"Åkers"}', '{"refuse":true}']
    const requests = bodies.map((body) => requestOf('POST', '/v1/matches', body, 'a-key'))
    let next = 0
    const request = () => requests[next++ % 2] ?? Buffer.alloc(0)
    const answered = await load({ port, connections: 2, seconds: 0.3, request })
    expect(asked.slice(0, 2).sort()).toEqual([
      'POST /v1/matches Bearer a-key {"name":"Åkers"}',
      'POST /v1/matches Bearer a-key {"refuse":true}',
    ])
    expect(answered.milliseconds).toHaveLength(asked.length)
    expect(answered.refusedCount).toBe(asked.filter((one) => one.includes('refuse')).length)
  })

  it('says so when the server goes away', async () => {
    const closing = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1')
    await once(closing, 'listening')
    const address = closing.address()
    const there = typeof address === 'object' && address !== null ? address.port : 0
    const request = () => requestOf('GET', '/')
    const asking = load({ port: there, connections: 1, seconds: 1, request })
    await expect(asking).rejects.toThrow('The server closed the connection.')
    closing.close()
  })
})

describe('Times', () => {
  it('are told by the one that half, 95 and 99 of a hundred stay below', () => {
    const times = Array.from({ length: 200 }, (_, index) => 200 - index)
    expect(summed(times)).toEqual({ p50: 101, p95: 191, p99: 199, count: 200 })
    expect(summed([7])).toEqual({ p50: 7, p95: 7, p99: 7, count: 1 })
    expect(middle([9, 1, 5])).toBe(5)
  })
})
