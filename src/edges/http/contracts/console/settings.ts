import Type, { type Static } from 'typebox'
import { SETTING_NAMES } from '../../../../domain/setting-rules.ts'
import { PARTNER_MAPPINGS } from '../../../../domain/settings.ts'
import { oneOf, strict } from '../schema.ts'

/**
 * Settings in the console, under /console/api/: everybody reads them, admins change them.
 *   GET   /console/api/settings  → SettingViews, with an `ETag`
 *   PATCH /console/api/settings  as PATCH /v1/settings, `If-Match` too → SettingViews (412 settings-changed)
 */
const value = Type.Union([Type.Boolean(), Type.Number(), Type.String(), Type.Array(Type.Number())])
/** What is allowed; sentences for people are made of it. */
const rule = Type.Union([
  Type.Object({ kind: oneOf(['switch', 'address']) }, strict),
  Type.Object({ kind: oneOf(['text']), most: Type.Integer() }, strict),
  Type.Object({ kind: oneOf(['choice']), of: Type.Array(oneOf(PARTNER_MAPPINGS)) }, strict),
  Type.Object({ kind: oneOf(['number']), least: Type.Integer(), most: Type.Integer() }, strict),
  Type.Object({ kind: oneOf(['days']), most: Type.Integer(), atMost: Type.Integer() }, strict),
])
export const settingView = Type.Object(
  {
    name: oneOf(SETTING_NAMES),
    value,
    /** What holds where nothing was changed. */
    defaultValue: value,
    isChanged: Type.Boolean(),
    rule,
  },
  strict,
)
export const settingViews = Type.Object(
  {
    items: Type.Array(settingView),
    /** For `If-Match`. */
    tag: Type.String(),
  },
  strict,
)

export type SettingView = Static<typeof settingView>
export type SettingViews = Static<typeof settingViews>
