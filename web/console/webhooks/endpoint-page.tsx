import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useReviewer } from '../use-session.ts'
import { Deliveries } from './deliveries.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { Health } from './endpoint-rows.tsx'
import { EndpointWays } from './endpoint-ways.tsx'
import { wordOf } from './event-types.ts'
import { FORMAT_NAMES } from './format-names.ts'
import { useEndpoint, useEndpointChange } from './use-endpoint.ts'
import { WebhookProblem } from './webhook-problem.tsx'
import './webhooks.css'

/** The endpoint that the address names. */
export function EndpointAtAddress() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  return <EndpointPage key={id} id={id} />
}

/** One endpoint: how it is, what was sent to it, and what can be done with it. */
function EndpointPage({ id }: { id: string }) {
  const { t } = useTranslation('console')
  const one = useEndpoint(id)
  const mayChange = useReviewer()?.abilities.includes('change-webhooks') === true
  return (
    <Loaded from={one}>
      {(data) => (
        <div className="step webhooks">
          <Go to="/console/webhooks" className="back">
            {t('webhooks.back')}
          </Go>
          <ConsoleHeading>
            {data.description === '' ? new URL(data.url).host : data.description}
          </ConsoleHeading>
          <HowItIs one={data} />
          <Facts one={data} />
          {mayChange ? <Changes one={data} /> : <p className="quiet">{t('webhooks.mayNot')}</p>}
          <Deliveries one={data} />
        </div>
      )}
    </Loaded>
  )
}

const SAID = {
  failing: 'stop',
  gone: 'stop',
  disabled: 'careful',
  retried: 'careful',
  unused: 'told',
} as const

/** What good health needs no words for. */
function HowItIs({ one: { health } }: { one: EndpointView }) {
  const { t } = useTranslation('console')
  if (health === 'good') return null
  return <Notice tone={SAID[health]}>{t(`webhooks.healthText.${health}`)}</Notice>
}

function Facts({ one }: { one: EndpointView }) {
  const { t } = useTranslation('console')
  const { list, moment } = useFormats()
  const { whole } = useNumbers()
  const at = (value: string | null) => (value === null ? null : moment(value))
  const facts = [
    ['state', <Health key="health" one={one} />],
    ['url', one.url],
    [
      'types',
      one.types === null
        ? t('webhooks.allTypes')
        : list(one.types.map((type) => t(`webhooks.event.${wordOf(type)}`))),
    ],
    ['format', FORMAT_NAMES[one.format]],
    ['lastDelivered', at(one.lastDeliveredAt)],
    [
      'recent',
      t('webhooks.recent', {
        delivered: whole(one.deliveredCount),
        failed: whole(one.failedCount),
        waiting: whole(one.waitingCount),
      }),
    ],
    ['made', at(one.createdAt)],
    ['disabledAt', at(one.disabledAt)],
    ['formerSecret', at(one.formerSecretUntil)],
  ] as const
  return (
    <section className="card">
      <FactList
        facts={facts.map(([name, value]) =>
          value === null ? null : { name: t(`webhooks.fact.${name}`), value },
        )}
      />
    </section>
  )
}

/** What an admin may do with it. The form keeps what it began with, whatever others do meanwhile. */
function Changes({ one }: { one: EndpointView }) {
  const { t } = useTranslation('console')
  const [opened, open] = useState<EndpointView | null>(null)
  const change = useEndpointChange(opened ?? one)
  const turn = () => {
    change.reset()
    open(opened === null ? one : null)
  }
  const endIfLate = (error: Error) => {
    if (isProblem(error, 'webhook-endpoint-changed')) open(null)
  }
  return (
    <>
      <EndpointWays one={one} onChange={turn} isChanging={opened !== null} />
      {opened === null ? (
        <WebhookProblem error={change.error} />
      ) : (
        <EndpointForm
          start={opened}
          heading={t('webhooks.way.change')}
          send={t('webhooks.form.save')}
          isPending={change.isPending}
          error={change.error}
          onSend={({ url, description, types, format }) =>
            change.mutate(
              { url, description, types, format },
              { onSuccess: () => open(null), onError: endIfLate },
            )
          }
        />
      )}
    </>
  )
}
