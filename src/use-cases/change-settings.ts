import { DomainError } from '../domain/error.ts'
import { readSettingChanges, SETTING_RULES, type SettingName } from '../domain/setting-rules.ts'
import type { Settings } from '../domain/settings.ts'
import { tagOf } from './parts/settings-tag.ts'
import type { Actor } from './ports/orders.ts'
import type { World } from './ports.ts'

export type ChangeSettings = {
  /** Names and new values; null sets the default again. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly actor: Actor
  /** Tags under which they were read: refused with `settings-changed` if theirs is another by now. */
  readonly ifMatch?: '*' | readonly string[]
}

/**
 * Changes settings, all or none, with an entry in the audit log. This process follows them at once,
 * others within a second. Refuses unknown names and values out of range with `invalid-value`.
 */
export async function changeSettings(
  world: World,
  { changes, actor, ifMatch }: ChangeSettings,
): Promise<Settings> {
  const read = readSettingChanges(changes)
  await world.transact(async (stores) => {
    const kept = await stores.settings.hold()
    requireUnchanged(world, kept, ifMatch)
    const changed = differences(kept, read)
    if (changed.length === 0) return
    const at = world.now()
    for (const { name, to } of changed) {
      await stores.settings.put(name, to, actor.id ?? actor.kind, at)
    }
    const facts = Object.fromEntries(
      changed.map(({ name, from, to }) => [
        name,
        { from: toldOf(name, from), to: toldOf(name, to) },
      ]),
    )
    await stores.audit.add({ at, kind: 'settings.changed', actor, facts })
  })
  await world.refreshSettings()
  return world.settings
}

function requireUnchanged(
  world: World,
  kept: ReadonlyMap<string, unknown>,
  ifMatch: ChangeSettings['ifMatch'],
): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch.includes(tagOf(world, kept))) return
  throw new DomainError(
    'settings-changed',
    'Somebody has changed the settings since you read them.',
  )
}

/** Of an address, where it is and not whose: the log names nobody, so that it need never forget. */
const toldOf = (name: SettingName, value: unknown): unknown =>
  SETTING_RULES[name].kind === 'address' && typeof value === 'string'
    ? value.replace(/^[^@]+@/, '…@')
    : value

/** Null is the default. */
function differences(
  kept: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<SettingName, unknown>,
) {
  return [...wanted].flatMap(([name, to]) => {
    const from = kept.get(name) ?? null
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ name, from, to }]
  })
}
