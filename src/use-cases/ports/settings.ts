import type { SettingName } from '../../domain/setting-rules.ts'

/** Settings that were changed while Berth ran. */
export type SettingsStore = {
  /** Nobody else changes settings until the transaction ends. */
  hold(): Promise<ReadonlyMap<string, unknown>>
  /** Null: the default again. */
  put(name: SettingName, value: unknown, by: string, at: Date): Promise<void>
}
