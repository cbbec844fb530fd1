import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { send } from '../../kit/api/client.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { ShownSecret } from '../shown-secret.tsx'
import { usePages } from '../use-pages.ts'
import { useReviewer } from '../use-session.ts'
import { type EndpointFields, EndpointForm } from './endpoint-form.tsx'
import { EndpointRows } from './endpoint-rows.tsx'
import { ENDPOINTS } from './use-endpoint.ts'
import './webhooks.css'

const ALL = {}
const NEW: EndpointFields = { url: '', description: '', types: null, format: 'standard' }

/** Systems that are told of events, each with how it is; and the way to add one. */
export function WebhooksPage() {
  const { t } = useTranslation('console')
  const list = usePages<EndpointView>(ENDPOINTS, ALL)
  const mayChange = useReviewer()?.abilities.includes('change-webhooks') === true
  return (
    <div className="step webhooks">
      <ConsoleHeading>{t('webhooks.heading')}</ConsoleHeading>
      <p className="lead">{t('webhooks.lead')}</p>
      {!mayChange && <p className="quiet">{t('webhooks.mayNot')}</p>}
      <Loaded from={list.all}>
        {(items) => (
          <section>
            <h2>{t('webhooks.list')}</h2>
            {items.length === 0 ? (
              <p className="card empty">{t('webhooks.empty')}</p>
            ) : (
              <EndpointRows items={items} />
            )}
            <MoreButton list={list} />
          </section>
        )}
      </Loaded>
      {mayChange && <NewEndpoint />}
    </div>
  )
}

function NewEndpoint() {
  const { t } = useTranslation('console')
  const [isOpen, open] = useState(false)
  const making = useMaking()
  if (making.data !== undefined) {
    const end = () => {
      making.reset()
      open(false)
    }
    return (
      <ShownSecret
        heading={t('webhooks.secret.heading')}
        use={t('webhooks.secret.use')}
        secret={making.data.secret}
        onKept={end}
      />
    )
  }
  if (!isOpen) return <QuietButton onClick={() => open(true)}>{t('webhooks.add')}</QuietButton>
  return (
    <EndpointForm
      start={NEW}
      heading={t('webhooks.add')}
      send={t('webhooks.addIt')}
      isPending={making.isPending}
      error={making.error}
      onSend={making.mutate}
    />
  )
}

/** What it answers holds the secret: nothing of it is kept once it is out of sight. */
function useMaking() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: EndpointFields) =>
      send<{ readonly id: string; readonly secret: string }>('POST', ENDPOINTS, { body }),
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: ['list', ENDPOINTS] }),
  })
}
