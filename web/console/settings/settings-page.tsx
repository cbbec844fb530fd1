import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  SettingView,
  SettingViews,
} from '../../../src/edges/http/contracts/console/settings.ts'
import { Problem } from '../../kit/api/problem.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useReviewer } from '../use-session.ts'
import { changesIn, type Draft, type Drafts, isFit } from './drafts.ts'
import { SaveBar } from './save-bar.tsx'
import { SettingField } from './setting-field.tsx'
import { SETTING_GROUPS, type SettingName } from './setting-groups.ts'
import { useSettingChange, useSettings } from './use-settings.ts'
import './settings.css'

/** What the vendor sets while Berth runs. */
export function SettingsPage() {
  return <Loaded from={useSettings()}>{(views) => <Settings {...views} />}</Loaded>
}

const NOTHING: Drafts = {}

function Settings({ items, tag }: SettingViews) {
  const { t } = useTranslation('console')
  const abilities = useReviewer()?.abilities ?? []
  const mayChange = abilities.includes('change-settings')
  const [drafts, write] = useState(NOTHING)
  const [isTold, tell] = useState(false)
  const saving = useSettingChange(tag, () => write(NOTHING))
  const changes = changesIn(items, drafts)
  useUnsaved(changes.size > 0)
  const wrong = items.filter((one) => isWrong(one, changes)).map(({ name }) => name)
  const refused = items.map(({ name }) => name).filter((name) => isRefused(saving.error, name))
  const change = (name: SettingName, draft: Draft) => {
    saving.reset()
    tell(false)
    write({ ...drafts, [name]: draft })
  }
  const save = () => {
    tell(wrong.length > 0)
    const [first] = wrong
    if (first !== undefined) document.getElementsByName(first)[0]?.focus()
    else if (!saving.isPending) saving.mutate(changes)
  }
  return (
    <form
      className="step settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ConsoleHeading>{t('settings.heading')}</ConsoleHeading>
      <p className="lead">{t('settings.lead')}</p>
      {!mayChange && <p className="quiet">{t('settings.mayNot')}</p>}
      <SettingGroups
        items={items}
        drafts={drafts}
        wrong={isTold ? wrong : refused}
        isLocked={!mayChange}
        onChange={change}
      />
      <p className="quiet">{t('settings.elsewhere')}</p>
      {abilities.includes('read-audit') && (
        <p>
          <Go to="/console/audit?kind=settings.changed">{t('settings.log')}</Go>
        </p>
      )}
      <SaveBar
        count={changes.size}
        saving={saving}
        onDiscard={() => {
          write(NOTHING)
          tell(false)
          saving.reset()
        }}
      />
    </form>
  )
}

const isRefused = (error: Error | null, name: SettingName) =>
  error instanceof Problem && error.refuses(name)

const isWrong = (one: SettingView, changes: ReturnType<typeof changesIn>) => {
  const value = changes.get(one.name)
  return value !== undefined && !isFit(one, value)
}

/** The browser asks before a page with changes that are not saved is closed. */
function useUnsaved(isUnsaved: boolean) {
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: isUnsaved })
}

type SettingGroupsProps = {
  readonly items: readonly SettingView[]
  readonly drafts: Drafts
  readonly wrong: readonly SettingName[]
  readonly isLocked: boolean
  readonly onChange: (name: SettingName, draft: Draft) => void
}

function SettingGroups({ items, drafts, wrong, isLocked, onChange }: SettingGroupsProps) {
  const { t } = useTranslation('console')
  return SETTING_GROUPS.map((group) => (
    <section key={group.name} className="card" aria-labelledby={`group-${group.name}`}>
      <h2 id={`group-${group.name}`}>{t(`settings.group.${group.name}`)}</h2>
      {group.settings
        .flatMap((name) => items.filter((one) => one.name === name))
        .map((one) => (
          <SettingField
            key={one.name}
            one={one}
            draft={drafts[one.name]}
            isWrong={wrong.includes(one.name)}
            isLocked={isLocked}
            onChange={(draft) => onChange(one.name, draft)}
          />
        ))}
    </section>
  ))
}
