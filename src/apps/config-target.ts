import { fault, isSet, oneOf, type Reading, secretOf, urlOf } from './environment.ts'

/** Which target carries out runs, with what it needs. */
export type TargetConfig =
  | { readonly kind: 'http'; readonly url: string; readonly secret: string }
  | { readonly kind: 'events' }

type Kind = TargetConfig['kind']
type Row = {
  /** Settings that only this target has. */
  readonly settings: readonly string[]
  readonly read: (read: Reading) => TargetConfig | undefined
}

/** One row for each target; `openTarget` makes it. */
const TARGETS: Readonly<Record<Kind, Row>> = {
  http: { settings: ['BERTH_TARGET_URL', 'BERTH_TARGET_SECRET'], read: readHttp },
  events: { settings: [], read: () => ({ kind: 'events' }) },
}
const KINDS = Object.keys(TARGETS) as readonly Kind[]

/** `BERTH_TARGET`; where it is not set, the target whose settings are, and else `events`. */
export function readTarget(read: Reading): TargetConfig {
  const named = oneOf(read, 'BERTH_TARGET', KINDS)
  const kind = named ?? KINDS.find((one) => isAnySet(read, one)) ?? 'events'
  for (const other of KINDS) {
    if (other !== kind) refuseSettings(read, other, kind)
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
  for (const name of TARGETS.http.settings) {
    if (!isSet(read, name)) fault(read, name, 'is required with BERTH_TARGET=http')
  }
  return url === undefined || secret === undefined ? undefined : { kind: 'http', url, secret }
}
