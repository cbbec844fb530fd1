import { hostOf } from '../../src/domain/email-address.ts'
import { registrableDomain } from '../../src/domain/mail-host.ts'
import { firstFive, foldName } from '../../src/domain/matching/first-five.ts'
import { COPIED_NAME_COUNT } from '../../src/edges/database/copied-names.ts'
import { keptNamesOf } from '../../src/edges/database/name-keys.ts'
import type { Invented } from './invented.ts'

/** What is written of an organization, in the order in which it is loaded. */
export const COLUMNS = {
  organizations:
    'id, external_id, name, name_folded, name_five, kind, origin, other_names, country, created_at, last_active_at, user_count, active_subscriptions, keys_version, plain_name',
  organization_domains:
    'organization_id, host, registrable_domain, kind, name_five, names, country, counted_users, stated_users, listed_as',
  users: 'organization_id, email, external_id, role, last_active_at',
  name_keys: 'key, organization_id',
} as const
export type Table = keyof typeof COLUMNS
export const TABLES = Object.keys(COLUMNS) as readonly Table[]

/** Lines for COPY, table by table. */
export type CopyText = Readonly<Record<Table, string>>

/** The very rows that the product writes for these organizations, when it imports them. */
export function copyTextOf(
  invented: readonly Invented[],
  idOf: (index: number) => string,
): CopyText {
  const text: Record<Table, string> = {
    organizations: '',
    organization_domains: '',
    users: '',
    name_keys: '',
  }
  invented.forEach((one, index) => {
    const id = idOf(index)
    const { keys, plainName, keysVersion } = keptNamesOf(one.row)
    const hosts = hostsOf(one)
    text.organizations += organizationLine(one, id, hosts, keysVersion, plainName)
    text.organization_domains += domainLines(one, id, hosts)
    for (const user of one.users) {
      const seenAt = user.lastActiveAt?.toISOString() ?? null
      text.users += line([id, user.email, user.externalId, user.role, seenAt])
    }
    for (const key of keys) text.name_keys += `${escaped(key)}\t${id}\n`
  })
  return text
}

type Host = { counted: number; stated: number; listedAs: string | null }

function hostsOf({ row, users }: Invented): ReadonlyMap<string, Host> {
  const hosts = new Map<string, Host>()
  const at = (name: string) => {
    const host = hosts.get(name) ?? { counted: 0, stated: 0, listedAs: null }
    hosts.set(name, host)
    return host
  }
  for (const { name, userCount } of row.userDomains) at(name).stated = userCount
  for (const { name, status } of row.domains) at(name).listedAs = status
  for (const { email } of users) at(hostOf(email)).counted += 1
  return hosts
}

function organizationLine(
  { row }: Invented,
  id: string,
  hosts: ReadonlyMap<string, Host>,
  keysVersion: number,
  plainName: string,
): string {
  const users = [...hosts.values()].reduce(
    (sum, host) => sum + Math.max(host.counted, host.stated),
    0,
  )
  return line([
    ...[id, row.externalId, row.name, foldName(row.name), firstFive(row.name)],
    ...[row.kind, row.origin, arrayOf(row.otherNames), row.country],
    ...[row.createdAt?.toISOString() ?? null, row.lastActiveAt?.toISOString() ?? null],
    ...[users, row.activeSubscriptions, keysVersion, plainName],
  ])
}

function domainLines({ row }: Invented, id: string, hosts: ReadonlyMap<string, Host>): string {
  const names = arrayOf([row.name, ...row.otherNames].slice(0, COPIED_NAME_COUNT))
  const nameFive = firstFive(row.name)
  let text = ''
  for (const [host, { counted, stated, listedAs }] of hosts) {
    const start = [id, host, registrableDomain(host), row.kind, nameFive, names, row.country]
    text += line([...start, counted, stated, listedAs])
  }
  return text
}

const line = (cells: readonly (string | number | null)[]) =>
  `${cells.map((cell) => (cell === null ? '\\N' : escaped(String(cell)))).join('\t')}\n`

const escaped = (text: string) =>
  /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (one) => ESCAPES[one as keyof typeof ESCAPES])
    : text
const ESCAPES = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const arrayOf = (texts: readonly string[]) =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
