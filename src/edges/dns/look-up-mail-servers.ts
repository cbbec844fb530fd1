import { Resolver } from 'node:dns/promises'
import type { LookUpOptions } from './look-up-text.ts'

/** The hosts that take mail for a domain; `null` where no server answered. */
export type LookUpMailServers = (domain: string) => Promise<readonly string[] | null>

const NOTHING_THERE = ['ENODATA', 'ENOTFOUND']
const LONGEST_MILLISECONDS = 8000

/** Looks up MX records with real DNS. A null MX (RFC 7505) is no server. */
export function lookUpMailServersAt({
  servers,
  longestMilliseconds,
}: LookUpOptions): LookUpMailServers {
  return async (domain) => {
    const resolver = new Resolver({ timeout: 2000, tries: 2 })
    if (servers.length > 0) resolver.setServers([...servers])
    const timer = setTimeout(() => resolver.cancel(), longestMilliseconds ?? LONGEST_MILLISECONDS)
    try {
      const records = await resolver.resolveMx(domain)
      return records.map(({ exchange }) => exchange).filter((host) => host !== '' && host !== '.')
    } catch (error) {
      return NOTHING_THERE.includes((error as NodeJS.ErrnoException).code ?? '') ? [] : null
    } finally {
      clearTimeout(timer)
    }
  }
}
