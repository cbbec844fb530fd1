import type { SettingName } from '../domain/setting-rules.ts'
import { SETTING_NAMES } from '../domain/setting-rules.ts'
import type { Settings } from '../domain/settings.ts'
import { tagOf } from './parts/settings-tag.ts'
import type { World } from './ports.ts'

export type KeptSettings = {
  readonly settings: Settings
  /** What holds where nothing was changed. */
  readonly defaults: Settings
  /** Those that were changed while Berth ran. */
  readonly changed: readonly SettingName[]
  /** Another one after every change. */
  readonly tag: string
}

/** The settings as they are now, for who may change them. */
export async function readSettings(world: World): Promise<KeptSettings> {
  await world.refreshSettings()
  const kept = await world.transact(({ settings }) => settings.hold())
  const changed = SETTING_NAMES.filter((name) => kept.has(name))
  return {
    settings: world.settings,
    defaults: world.settingDefaults,
    changed,
    tag: tagOf(world, kept),
  }
}
