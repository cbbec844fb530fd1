import { BlockList, isIP } from 'node:net'

/** Whether a host, as a URL has it, is an address in one of these networks (`10.0.0.0/8`, `::1`). */
export function ownHostsIn(networks: readonly string[]): (host: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  return (host) => {
    const address = host.replace(/^\[|\]$/g, '')
    const version = isIP(address)
    return version !== 0 && list.check(address, version === 6 ? 'ipv6' : 'ipv4')
  }
}
