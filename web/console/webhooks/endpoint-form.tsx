import { NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { Problem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { FORMAT_NAMES } from './format-names.ts'
import { WantedEvents } from './wanted-events.tsx'
import { WebhookProblem } from './webhook-problem.tsx'

export type EndpointFields = Pick<EndpointView, 'url' | 'description' | 'types' | 'format'>
const FORMATS = ['standard', 'cloudevents'] as const
type Lack = 'url' | 'types'

type EndpointFormProps = {
  readonly start: EndpointFields
  readonly heading: string
  readonly send: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSend: (fields: EndpointFields) => void
}

/** Where events go, which ones, and how they are written. */
export function EndpointForm(props: EndpointFormProps) {
  const { t } = useTranslation('console')
  const [fields, write] = useState(props.start)
  const [lack, tellLack] = useState<Lack | null>(null)
  const isOfUrl = props.error instanceof Problem && props.error.refuses('url')
  const [refused, keep] = useState('')
  const isUrlWrong = lack === 'url' || (isOfUrl && refused === fields.url.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = { ...fields, url: fields.url.trim(), description: fields.description.trim() }
    const found = lackOf(wanted)
    tellLack(found)
    keep(wanted.url)
    if (found === null && !props.isPending) props.onSend(wanted)
  }
  const change = (changed: Partial<EndpointFields>) => {
    tellLack(null)
    write({ ...fields, ...changed })
  }
  return (
    <form className="card console-form webhook-form" onSubmit={submit} noValidate>
      <h2>{props.heading}</h2>
      <TextInput
        type="url"
        name="url"
        autoComplete="off"
        maxLength={2000}
        label={t('webhooks.form.url')}
        description={t('webhooks.form.urlHelp')}
        error={isUrlWrong && t('webhooks.form.urlWrong')}
        value={fields.url}
        onChange={({ currentTarget: { value } }) => change({ url: value })}
      />
      <TextInput
        name="description"
        autoComplete="off"
        maxLength={200}
        label={t('webhooks.form.description')}
        value={fields.description}
        onChange={({ currentTarget: { value } }) => change({ description: value })}
      />
      <NativeSelect
        label={t('webhooks.form.format')}
        description={t('webhooks.form.formatHelp')}
        data={FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
        value={fields.format}
        onChange={({ currentTarget: { value } }) =>
          change({ format: value === 'cloudevents' ? value : 'standard' })
        }
      />
      <WantedEvents
        types={fields.types}
        isMissing={lack === 'types'}
        onChange={(types) => change({ types })}
      />
      <WebhookProblem error={isOfUrl ? null : props.error} />
      <div className="ways">
        <PrimaryButton isPending={props.isPending}>{props.send}</PrimaryButton>
      </div>
    </form>
  )
}

function lackOf({ url, types }: EndpointFields): Lack | null {
  if (url === '') return 'url'
  return types?.length === 0 ? 'types' : null
}
