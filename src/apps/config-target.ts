import {
  booleanOf,
  fault,
  isSet,
  oneOf,
  type Reading,
  safeUrlOf,
  secretOf,
  urlOf,
} from './environment.ts'

/** Which target carries out runs, with what it needs. */
export type TargetConfig =
  | { readonly kind: 'http'; readonly url: string; readonly secret: string }
  | {
      readonly kind: 'scim'
      readonly url: string
      readonly token: string
      readonly isExtended: boolean
    }
  | { readonly kind: 'events' }

type Kind = TargetConfig['kind']
type Row = {
  /** Settings that only this target has. */
  readonly settings: readonly string[]
  /** Those without which it does not work. */
  readonly required: readonly string[]
  readonly read: (read: Reading) => TargetConfig | undefined
}

const HTTP = ['BERTH_TARGET_URL', 'BERTH_TARGET_SECRET'] as const
const SCIM = ['BERTH_SCIM_URL', 'BERTH_SCIM_TOKEN'] as const

/** One row for each target; `openTarget` makes it. */
const TARGETS: Readonly<Record<Kind, Row>> = {
  http: { settings: HTTP, required: HTTP, read: readHttp },
  scim: { settings: [...SCIM, 'BERTH_SCIM_EXTENSION'], required: SCIM, read: readScim },
  events: { settings: [], required: [], read: () => ({ kind: 'events' }) },
}
const KINDS = Object.keys(TARGETS) as readonly Kind[]

/** `BERTH_TARGET`; where it is not set, the target whose settings are, and else `events`. */
export function readTarget(read: Reading): TargetConfig {
  const named = oneOf(read, 'BERTH_TARGET', KINDS)
  const kind = named ?? KINDS.find((one) => isAnySet(read, one)) ?? 'events'
  for (const other of KINDS) {
    if (other !== kind) refuseSettings(read, other, kind)
  }
  for (const name of TARGETS[kind].required) {
    if (!isSet(read, name)) fault(read, name, `is required with BERTH_TARGET=${kind}`)
  }
  return TARGETS[kind].read(read) ?? { kind: 'events' }
}

const isAnySet = (read: Reading, kind: Kind) =>
  TARGETS[kind].settings.some((name) => isSet(read, name))

function refuseSettings(read: Reading, other: Kind, kind: Kind): void {
  for (const name of TARGETS[other].settings) {
    if (isSet(read, name)) fault(read, name, `goes with BERTH_TARGET=${other}, not with ${kind}`)
  }
}

function readHttp(read: Reading): TargetConfig | undefined {
  const url = urlOf(read, 'BERTH_TARGET_URL', ['http:', 'https:'])
  const secret = secretOf(read, 'BERTH_TARGET_SECRET')
  return url === undefined || secret === undefined ? undefined : { kind: 'http', url, secret }
}

/** The token travels with every call. */
function readScim(read: Reading): TargetConfig | undefined {
  const url = safeUrlOf(read, 'BERTH_SCIM_URL')
  const token = secretOf(read, 'BERTH_SCIM_TOKEN')
  const isExtended = booleanOf(read, 'BERTH_SCIM_EXTENSION') ?? false
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    fault(read, 'BERTH_SCIM_TOKEN', 'must be printable ASCII without spaces')
  }
  if (url === undefined || token === undefined) return undefined
  const { search, hash, username, password } = new URL(url)
  if (search + hash + username + password !== '') {
    fault(read, 'BERTH_SCIM_URL', 'must not have a user, a query or a fragment')
  }
  return { kind: 'scim', url, token, isExtended }
}
