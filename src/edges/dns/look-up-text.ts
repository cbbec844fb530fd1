import { Resolver } from 'node:dns/promises'
import type { TextAnswer } from '../../domain/departures/domain-proof.ts'
import type { LookUpText } from '../../use-cases/ports/departures.ts'

const TRY_MILLISECONDS = 2000
const TRIES = 2
/** However many servers there are, and whatever they do. */
const LONGEST_MILLISECONDS = 8000
const MOST_RECORDS = 50
const MOST_ALIASES = 4

/** The name is there without such a record, or is not there at all. */
const NOTHING_THERE = ['ENODATA', 'ENOTFOUND']

export type LookUpOptions = {
  /** Addresses of name servers, each with a port if it is not 53. Empty: those of the machine. */
  readonly servers: readonly string[]
  readonly longestMilliseconds?: number
}

/**
 * Looks up TXT records with real DNS. An alias (CNAME) is followed a few times, also where the
 * server answers it alone. Refused, lame, slow and broken answers are all `no-answer`.
 */
export function lookUpTextAt({ servers, longestMilliseconds }: LookUpOptions): LookUpText {
  return async (name) => {
    const resolver = new Resolver({ timeout: TRY_MILLISECONDS, tries: TRIES })
    if (servers.length > 0) resolver.setServers([...servers])
    const timer = setTimeout(() => resolver.cancel(), longestMilliseconds ?? LONGEST_MILLISECONDS)
    try {
      return await follow(resolver, name, MOST_ALIASES)
    } finally {
      clearTimeout(timer)
    }
  }
}

async function follow(resolver: Resolver, name: string, aliasesLeft: number): Promise<TextAnswer> {
  const answer = await textOf(resolver, name)
  if (answer.kind !== 'no-record' || aliasesLeft === 0) return answer
  const alias = await aliasOf(resolver, name)
  return alias === undefined ? answer : follow(resolver, alias, aliasesLeft - 1)
}

async function textOf(resolver: Resolver, name: string): Promise<TextAnswer> {
  try {
    const records = await resolver.resolveTxt(name)
    if (records.length === 0) return { kind: 'no-record' }
    const whole = records.slice(0, MOST_RECORDS).map((parts) => parts.join(''))
    return { kind: 'records', records: whole }
  } catch (error) {
    return { kind: NOTHING_THERE.includes(codeOf(error)) ? 'no-record' : 'no-answer' }
  }
}

async function aliasOf(resolver: Resolver, name: string): Promise<string | undefined> {
  try {
    return (await resolver.resolveCname(name))[0]
  } catch {
    return undefined
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
