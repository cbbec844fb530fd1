import { TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { ShownSecret } from '../shown-secret.tsx'
import { SCOPE_WORDS, SCOPES, type Scope } from './scopes.ts'
import { useNewApiKey } from './use-api-keys.ts'

type Making = ReturnType<typeof useNewApiKey>

/** The way to add a key, and the key itself, this once. */
export function NewApiKey() {
  const { t } = useTranslation('console')
  const [isOpen, open] = useState(false)
  const making = useNewApiKey()
  if (making.data !== undefined) {
    const end = () => {
      making.reset()
      open(false)
    }
    return (
      <ShownSecret
        heading={t('apiKeys.shown', { name: making.variables.name })}
        use={t('apiKeys.use')}
        secret={making.data.key}
        onKept={end}
      />
    )
  }
  if (!isOpen) return <QuietButton onClick={() => open(true)}>{t('apiKeys.add')}</QuietButton>
  return <ApiKeyForm making={making} />
}

function ApiKeyForm({ making }: { making: Making }) {
  const { t } = useTranslation('console')
  const [name, write] = useState('')
  const [scopes, choose] = useState<readonly Scope[]>([])
  const [lack, tellLack] = useState<'nameWrong' | 'scopes' | null>(null)
  const isTaken = making.error instanceof Problem && making.error.refuses('name')
  const nameFault = lack === 'nameWrong' ? lack : isTaken ? 'nameTaken' : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    const found = wanted === '' ? 'nameWrong' : scopes.length === 0 ? 'scopes' : null
    tellLack(found)
    if (found === null && !making.isPending) making.mutate({ name: wanted, scopes: [...scopes] })
  }
  return (
    <form className="card console-form api-key-form" onSubmit={submit} noValidate>
      <h2>{t('apiKeys.add')}</h2>
      <TextInput
        name="name"
        autoComplete="off"
        maxLength={100}
        label={t('apiKeys.name')}
        description={t('apiKeys.nameHelp')}
        error={nameFault !== null && t(`apiKeys.${nameFault}`)}
        value={name}
        onChange={({ currentTarget: { value } }) => {
          write(value)
          tellLack(null)
          if (isTaken) making.reset()
        }}
      />
      <ScopeChoice
        scopes={scopes}
        isMissing={lack === 'scopes'}
        onChange={(changed) => {
          choose(changed)
          tellLack(null)
        }}
      />
      <ProblemNotice error={isTaken ? null : making.error} />
      <div className="ways">
        <PrimaryButton isPending={making.isPending}>{t('apiKeys.addIt')}</PrimaryButton>
      </div>
    </form>
  )
}

type ScopeChoiceProps = {
  readonly scopes: readonly Scope[]
  readonly isMissing: boolean
  readonly onChange: (scopes: readonly Scope[]) => void
}

/** As little as the system needs: nothing is chosen to begin with. */
function ScopeChoice({ scopes, isMissing, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation('console')
  const turn = (scope: Scope) =>
    onChange(scopes.includes(scope) ? scopes.filter((one) => one !== scope) : [...scopes, scope])
  return (
    <fieldset className="ticks">
      <legend>{t('apiKeys.scopes')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="checkbox"
            // Named alone, "matches" would hide the method of that name of the form.
            name={`scope-${scope}`}
            checked={scopes.includes(scope)}
            onChange={() => turn(scope)}
          />
          <span>
            {t(`apiKeys.scope.${SCOPE_WORDS[scope]}`)} <code className="quiet">{scope}</code>
          </span>
        </label>
      ))}
      {scopes.includes('admin') && <Notice tone="careful">{t('apiKeys.careful')}</Notice>}
      {isMissing && (
        <p role="alert" className="field-error">
          {t('apiKeys.scopesMissing')}
        </p>
      )}
    </fieldset>
  )
}
