import { readFileSync } from 'node:fs'
import { typingErrors } from '../domain/matching/spelling.ts'
import { isLoopback } from '../edges/email/loopback.ts'

/** Thrown at start: all that is wrong with the settings, one line each. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    const lines = faults.map((sentence) => `  - ${sentence}`).join('\n')
    super(`Berth does not start. Wrong in its settings:\n${lines}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Settings are read one by one and faults collected, so that a person sees everything at once. */
export type Reading = { readonly environment: Environment; readonly faults: string[] }

export function startReading(environment: Environment): Reading {
  return { environment, faults: [] }
}

export function fault(read: Reading, name: string, sentence: string): void {
  read.faults.push(`${name} ${sentence}.`)
}

export function stopIfFaulty(read: Reading): void {
  if (read.faults.length > 0) throw new ConfigError(read.faults)
}

/** Empty counts as absent: that is how compose files leave a setting out. */
export function textOf(read: Reading, name: string): string | undefined {
  const value = read.environment[name]?.trim()
  return value === '' ? undefined : value
}

export function isSet(read: Reading, name: string): boolean {
  return textOf(read, name) !== undefined || textOf(read, `${name}_FILE`) !== undefined
}

/** From NAME, or from the file that NAME_FILE names. */
export function secretOf(read: Reading, name: string): string | undefined {
  const value = textOf(read, name)
  const file = textOf(read, `${name}_FILE`)
  if (file === undefined) return value
  if (value !== undefined) {
    fault(read, name, `and ${name}_FILE are both set: say which`)
    return undefined
  }
  try {
    const text = readFileSync(file, 'utf8').trim()
    if (text !== '') return text
    fault(read, `${name}_FILE`, `names ${file}, which is empty`)
  } catch (error) {
    fault(read, `${name}_FILE`, `names ${file}, which cannot be read: ${(error as Error).message}`)
  }
  return undefined
}

export function urlOf(
  read: Reading,
  name: string,
  protocols: readonly string[],
): string | undefined {
  const value = secretOf(read, name)
  if (value === undefined) return undefined
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
  // The value itself may hold a password: it is not repeated.
  fault(read, name, `must be a URL that begins with ${protocols.join('// or ')}//`)
  return undefined
}

/** A URL that secrets travel to: by https, or in plain text to this machine only. What is not so is told. */
export function safeUrlOf(read: Reading, name: string): string | undefined {
  const url = urlOf(read, name, ['https:', 'http:'])
  if (url === undefined) return undefined
  const { protocol, hostname } = new URL(url)
  if (protocol === 'https:' || isLoopback(hostname.replaceAll(/[[\]]/g, ''))) return url
  fault(read, name, 'must begin with https:// (http:// on a loopback host only)')
  return undefined
}

export function portOf(read: Reading, name: string, otherwise: number): number {
  const value = textOf(read, name)
  if (value === undefined) return otherwise
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  fault(read, name, `must be a port (0 to 65535), not "${value}"`)
  return otherwise
}

export function booleanOf(read: Reading, name: string): boolean | undefined {
  const value = textOf(read, name)
  if (value === 'true' || value === 'false') return value === 'true'
  if (value !== undefined) fault(read, name, `must be true or false, not "${value}"`)
  return undefined
}

export function oneOf<const Value extends string>(
  read: Reading,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const value = textOf(read, name)
  const found = values.find((allowed) => allowed === value)
  if (value !== undefined && found === undefined) {
    fault(read, name, `must be one of ${values.join(', ')}, not "${value}"`)
  }
  return found
}

const MOST_TYPING_ERRORS = 3

/** The setting that was probably meant, else where all of them are. */
function meantBy(name: string, known: readonly string[]): string {
  const tail = (one: string) => one.replace('BERTH_', '').replace(/_FILE$/, '')
  const [nearest] = known
    .map((one) => ({ one, errors: typingErrors(tail(name), tail(one), MOST_TYPING_ERRORS) }))
    .filter(({ errors }) => errors <= MOST_TYPING_ERRORS)
    .sort((a, b) => a.errors - b.errors)
  if (nearest === undefined) return '; docs/operating.md lists all'
  return `; ${nearest.one}${name.endsWith('_FILE') ? '_FILE' : ''} may be meant`
}

export function refuseUnknown(read: Reading, prefix: string, known: readonly string[]): void {
  const allowed = new Set(known.flatMap((name) => [name, `${name}_FILE`]))
  for (const name of Object.keys(read.environment).sort()) {
    if (name.startsWith(prefix) && !allowed.has(name)) {
      fault(read, name, `is no setting of Berth${meantBy(name, known)}`)
    }
  }
}
