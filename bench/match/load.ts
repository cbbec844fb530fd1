import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'

/*
 * Asks a server on as many connections as wanted, the next request of each when the last one is
 * answered. Knows as much of HTTP as that takes, so that it needs little of the processor that the
 * server could use.
 */
export type Load = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** The next request, whole. */
  readonly request: () => Buffer
}
export type Answered = {
  readonly perSecond: number
  readonly milliseconds: readonly number[]
  readonly refusedCount: number
}

export async function load({ port, connections, seconds, request }: Load): Promise<Answered> {
  const until = performance.now() + seconds * 1000
  const milliseconds: number[] = []
  let refusedCount = 0
  const began = performance.now()
  const ask = async () => {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    while (performance.now() < until) {
      const asked = performance.now()
      const status = await answerTo(socket, request())
      milliseconds.push(performance.now() - asked)
      if (status !== 200) refusedCount += 1
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const took = (performance.now() - began) / 1000
  return { perSecond: milliseconds.length / took, milliseconds, refusedCount }
}

export function requestOf(method: string, path: string, body = '', key = ''): Buffer {
  const head = [
    `${method} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(key === '' ? [] : [`authorization: Bearer ${key}`]),
    ...(body === '' ? [] : ['content-type: application/json']),
    ...(body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`]),
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** The status, once the whole body is there. */
function answerTo(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    let reply = ''
    const settle = (work: () => void) => {
      socket.off('data', read).off('close', closed).off('error', closed)
      work()
    }
    const closed = () => settle(() => reject(new Error('The server closed the connection.')))
    const read = (chunk: Buffer) => {
      reply += chunk.toString('latin1')
      if (isWhole(reply)) settle(() => resolve(Number(reply.slice(9, 12))))
    }
    socket.on('data', read).on('close', closed).on('error', closed)
    socket.write(request)
  })
}

function isWhole(reply: string): boolean {
  const end = reply.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(reply.slice(0, end))
  if (length === null) throw new Error('The reply does not say how long it is.')
  return reply.length >= end + 4 + Number(length[1])
}
