import type { SettingView } from '../../../src/edges/http/contracts/console/settings.ts'
import type { SettingName } from './setting-groups.ts'

type Value = SettingView['value']
/** What somebody has typed or chosen, or null: the default again. */
export type Draft = string | boolean | null
export type Drafts = Readonly<Partial<Record<SettingName, Draft>>>

/** A value as it is typed. */
export const typedOf = (value: Value): string | boolean => {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'number' ? String(value) : value
}

/** What the field shows: what was typed, else what holds. */
export const shownIn = (one: SettingView, draft: Draft | undefined): string | boolean =>
  draft === undefined ? typedOf(one.value) : typedOf(draft ?? one.defaultValue)

/** What was typed as the server takes it; what is no number stays as it is, and is refused. */
function sentOf({ rule }: SettingView, draft: Draft): Value | null {
  if (draft === null || typeof draft === 'boolean') return draft
  if (rule.kind === 'number') return numberIn(draft)
  if (rule.kind !== 'days') return draft.trim()
  const days = draft.split(/[\s,;]+/).filter((day) => day !== '')
  return days.map(Number)
}

const numberIn = (typed: string) => (/^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN)

/** True for what makes no difference to what holds. */
function isNothing(one: SettingView, draft: Draft): boolean {
  if (draft === null) return !one.isChanged
  return JSON.stringify(sentOf(one, draft)) === JSON.stringify(one.value)
}

/** The changes to send, by name. */
export function changesIn(items: readonly SettingView[], drafts: Drafts) {
  const changes = new Map<SettingName, Value | null>()
  for (const one of items) {
    const draft = drafts[one.name]
    if (draft === undefined || isNothing(one, draft)) continue
    changes.set(one.name, sentOf(one, draft))
  }
  return changes
}

/** False for what the server would refuse at once. */
export function isFit({ rule }: SettingView, value: Value | null): boolean {
  if (value === null) return true
  switch (rule.kind) {
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= rule.most
    case 'number':
      return isWithin(value, rule.least, rule.most)
    case 'days':
      return Array.isArray(value) && areDays(value, rule)
    default:
      return true
  }
}

const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

function areDays(days: readonly number[], { most, atMost }: { most: number; atMost: number }) {
  const rises = days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0))
  return rises && days.length <= most && days.every((day) => isWithin(day, 1, atMost))
}
