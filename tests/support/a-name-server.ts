import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a name answers: records, an alias alone, an error code, silence, or bytes that are no answer. */
export type Zone = {
  readonly texts?: readonly (readonly string[])[]
  readonly alias?: string
  /** Hosts that take mail. */
  readonly mailServers?: readonly string[]
  /** 2: the server failed. 3: no such name. 5: refused. */
  readonly failure?: number
  readonly isSilent?: boolean
  readonly isGarbage?: boolean
  readonly delayMilliseconds?: number
}

export type NameServer = {
  /** For `lookUpTextAt` and BERTH_DNS_SERVERS. */
  readonly address: string
  readonly zones: Map<string, Zone>
  /** Every name that was asked for, in order. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

const TXT = 16
const CNAME = 5
const MX = 15
const MOST_BYTES = 512

/** A real, authoritative name server on loopback, over UDP and TCP. */
export async function aNameServer(): Promise<NameServer> {
  const zones = new Map<string, Zone>()
  const asked: string[] = []
  const answer = async (query: Buffer, most: number): Promise<Buffer | null> => {
    const { name } = readName(query)
    asked.push(name)
    const zone = zones.get(name) ?? { failure: 3 }
    if (zone.delayMilliseconds !== undefined) await sleep(zone.delayMilliseconds)
    if (zone.isSilent === true) return null
    return zone.isGarbage === true ? Buffer.from('nonsense') : reply(query, zone, most)
  }
  const udp = createSocket('udp4').bind(0, '127.0.0.1')
  await once(udp, 'listening')
  const { port } = udp.address()
  udp.on('message', (query, from) => {
    void answer(query, MOST_BYTES).then((bytes) => {
      if (bytes !== null) udp.send(bytes, from.port, from.address, () => {})
    })
  })
  const sockets = new Set<Socket>()
  const tcp = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      void answer(bytes.subarray(2), 65_535).then((whole) => whole && socket.end(framed(whole)))
    })
  }).listen(port, '127.0.0.1')
  await once(tcp, 'listening')
  return {
    address: `127.0.0.1:${port}`,
    zones,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([once(udp.close(), 'close'), once(tcp.close(), 'close')])
    },
  }
}

function framed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

function readName(query: Buffer): { name: string; end: number; type: number } {
  const labels: string[] = []
  let place = 12
  for (let length = query[place] ?? 0; length > 0; length = query[place] ?? 0) {
    labels.push(query.toString('latin1', place + 1, place + 1 + length))
    place += 1 + length
  }
  const type = query.readUInt16BE(place + 1)
  return { name: labels.join('.').toLowerCase(), end: place + 5, type }
}

/** The header and question of the query, with the records that fit; more than fit: cut, ask by TCP. */
function reply(query: Buffer, zone: Zone, most: number): Buffer {
  const { end, type } = readName(query)
  const records = recordsOf(zone, type)
  const whole = Buffer.concat([query.subarray(12, end), ...records])
  const isCut = whole.length + 12 > most
  const header = Buffer.alloc(12)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8400 | (isCut ? 0x0200 : 0) | (zone.failure ?? 0), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(isCut ? 0 : records.length, 6)
  return Buffer.concat([header, isCut ? query.subarray(12, end) : whole])
}

function recordsOf({ texts, alias, mailServers = [] }: Zone, type: number): Buffer[] {
  if (type === MX) return mailServers.map((host) => record(MX, preferred(host)))
  if (type === CNAME && alias !== undefined) return [record(CNAME, named(alias))]
  if (type !== TXT || texts === undefined) return []
  return texts.map((parts) => record(TXT, Buffer.concat(parts.map(counted))))
}

function record(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(1, 6)
  head.writeUInt16BE(content.length, 10)
  return Buffer.concat([head, content])
}

/** A host that takes mail; all are as good. */
const preferred = (host: string) =>
  Buffer.concat([Buffer.from([0, 10]), host === '.' ? Buffer.from([0]) : named(host)])
const counted = (text: string) =>
  Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)])
const named = (name: string) => Buffer.concat([...name.split('.').map(counted), Buffer.from([0])])
