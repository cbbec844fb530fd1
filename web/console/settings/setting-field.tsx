import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SettingView } from '../../../src/edges/http/contracts/console/settings.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { type Draft, shownIn, typedOf } from './drafts.ts'

type SettingFieldProps = {
  readonly one: SettingView
  readonly draft: Draft | undefined
  readonly isWrong: boolean
  readonly isLocked: boolean
  readonly onChange: (draft: Draft) => void
}

/** One setting: what it says, what holds, and the default. */
export function SettingField(props: SettingFieldProps) {
  const { one, draft, isLocked, onChange } = props
  const { t } = useTranslation('console')
  const words = useWords(one)
  const isDefault = shownIn(one, draft) === typedOf(one.defaultValue)
  return (
    <div className="setting">
      <SettingControl {...props} />
      {!isDefault && (
        <p className="setting-default">
          <span className="quiet">
            {t('settings.defaultIs', { value: words(one.defaultValue) })}
          </span>
          {!isLocked && (
            <QuietButton
              label={t('settings.toDefaultOf', { name: t(`settings.of.${one.name}.name`) })}
              onClick={() => onChange(null)}
            >
              {t('settings.toDefault')}
            </QuietButton>
          )}
        </p>
      )}
    </div>
  )
}

function SettingControl({ one, draft, isWrong, isLocked, onChange }: SettingFieldProps) {
  const { t } = useTranslation('console')
  const shown = shownIn(one, draft)
  const said = {
    label: t(`settings.of.${one.name}.name`),
    description: t(`settings.of.${one.name}.help`),
    name: one.name,
    disabled: isLocked,
  }
  const choices = useChoices(one.rule)
  if (choices !== null) {
    return (
      <NativeSelect
        {...said}
        data={choices}
        value={String(shown)}
        onChange={({ currentTarget: { value } }) =>
          onChange(one.rule.kind === 'switch' ? value === 'true' : value)
        }
      />
    )
  }
  return (
    <TextInput
      {...said}
      type={one.rule.kind === 'address' ? 'email' : 'text'}
      inputMode={one.rule.kind === 'number' ? 'numeric' : undefined}
      autoComplete="off"
      error={isWrong && <Allowed rule={one.rule} />}
      value={String(shown)}
      onChange={({ currentTarget: { value } }) => onChange(value)}
    />
  )
}

/** What may be chosen; null where it is typed. */
function useChoices(rule: SettingView['rule']) {
  const { t } = useTranslation('console')
  if (rule.kind === 'switch') {
    return [
      { value: 'true', label: t('settings.on') },
      { value: 'false', label: t('settings.off') },
    ]
  }
  if (rule.kind !== 'choice') return null
  return rule.of.map((value) => ({ value, label: t(`settings.choice.${value}`) }))
}

/** What the server takes, where it would refuse what was typed. */
function Allowed({ rule }: { rule: SettingView['rule'] }) {
  const { t } = useTranslation('console')
  if (rule.kind === 'switch' || rule.kind === 'choice') return null
  return t(`settings.allowed.${rule.kind}`, { ...rule })
}

/** A value in words. */
function useWords({ rule }: SettingView) {
  const { t } = useTranslation('console')
  const choices = useChoices(rule)
  return (value: SettingView['value']) => {
    const typed = String(typedOf(value))
    const chosen = choices?.find((one) => one.value === typed)?.label
    return chosen ?? (typed === '' ? t('settings.none') : typed)
  }
}
