import Type, { type Static, type TSchema } from 'typebox'
import { allowedOf, SETTING_NAMES, SETTING_RULES } from '../../../domain/setting-rules.ts'
import { listOf, listQuery, query } from './lists.ts'
import { instant, nullable, oneOf, strict, text } from './schema.ts'

type Rule = (typeof SETTING_RULES)['undoHours']

function schemaOf(rule: Rule): TSchema {
  switch (rule.kind) {
    case 'switch':
      return Type.Boolean()
    case 'address':
      return Type.String({ maxLength: 254 })
    case 'choice':
      return oneOf([...rule.of])
    case 'text':
      return text(rule.most)
    case 'number':
      return Type.Integer({ minimum: rule.least, maximum: rule.most })
    case 'days':
      return Type.Array(Type.Integer({ minimum: 1, maximum: rule.atMost }), { maxItems: rule.most })
  }
}

const described = (name: (typeof SETTING_NAMES)[number]) => {
  const rule = SETTING_RULES[name]
  return { description: `${rule.says} Allowed: ${allowedOf(rule)}.` }
}

const values = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, { ...schemaOf(SETTING_RULES[name]), ...described(name) }]),
)
const changes = Object.fromEntries(
  SETTING_NAMES.map((name) => [
    name,
    Type.Optional({ ...nullable(schemaOf(SETTING_RULES[name])), ...described(name) }),
  ]),
)

export const settingsReply = Type.Object(
  {
    settings: Type.Unsafe<Record<string, unknown>>(Type.Object(values, strict)),
    /** Those that were changed while Berth ran. */
    changed: Type.Array(oneOf([...SETTING_NAMES])),
  },
  { ...strict, title: 'Settings' },
)
/** Null sets the default again; what is not named stays. */
export const settingsBody = Type.Unsafe<Record<string, unknown>>(
  Type.Object(changes, {
    ...strict,
    title: 'SettingChanges',
    minProperties: 1,
    examples: [{ undoHours: 48 }],
  }),
)
/** Nothing to ask for: what is unknown is refused. */
export const settingsQuery = query({})
export const auditQuery = query(listQuery)
export const auditList = listOf(
  Type.Object(
    {
      sequence: Type.Integer({ minimum: 1 }),
      at: instant,
      kind: Type.String(),
      actor: Type.Object({ kind: Type.String(), id: nullable(Type.String()) }, strict),
      facts: Type.Unsafe<Record<string, unknown>>(Type.Object({}, { additionalProperties: true })),
    },
    { ...strict, title: 'AuditEntry' },
  ),
  'AuditList',
)
export type SettingsReply = Static<typeof settingsReply>
