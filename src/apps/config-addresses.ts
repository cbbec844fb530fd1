import { isIP } from 'node:net'
import { fault, type Reading, textOf } from './environment.ts'

/** `192.0.2.1, 10.0.0.0/8` */
export function readNetworks(
  read: Reading,
  name: 'BERTH_TRUSTED_PROXIES' | 'BERTH_WEBHOOK_OWN_NETWORKS',
): readonly string[] {
  const networks = listOf(read, name)
  for (const network of networks) {
    if (isNetwork(network)) continue
    fault(read, name, `has "${network}", which is no IP address or network`)
  }
  return networks
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  const isSized = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return isIP(address) !== 0 && isSized && more.length === 0
}

const SERVER = /^(?:\[([^\]]+)\]|([\d.]+))(?::(\d{1,5}))?$/

/** `192.0.2.53, 192.0.2.54:5353, [2001:db8::53]:5353` */
export function readDnsServers(read: Reading): readonly string[] {
  const servers = listOf(read, 'BERTH_DNS_SERVERS')
  for (const server of servers) {
    const [, bracketed, plain, port] = SERVER.exec(server) ?? []
    const isAddress = isIP(bracketed ?? plain ?? server) !== 0
    if (isAddress && Number(port ?? 53) >= 1 && Number(port ?? 53) <= 65_535) continue
    fault(read, 'BERTH_DNS_SERVERS', `has "${server}", which is no IP address (with a port)`)
  }
  return servers
}

/** Separated by commas. */
export function listOf(read: Reading, name: string): readonly string[] {
  return (textOf(read, name) ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
