import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  DeliveryView,
  EndpointView,
} from '../../../src/edges/http/contracts/console/webhooks.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { Go, useAsked } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { usePages } from '../use-pages.ts'
import { useRowKeys } from '../use-row-keys.ts'
import { useReviewer } from '../use-session.ts'
import { wordOf } from './event-types.ts'
import { ReplaySince } from './replay-since.tsx'
import { pathOf } from './use-endpoint.ts'

const STATES = ['', 'pending', 'delivered', 'failed', 'dropped'] as const

/** What was sent to an endpoint, newest first; which ones stands in the address. */
export function Deliveries({ one }: { one: EndpointView }) {
  const { t } = useTranslation('console')
  const asked = useAsked().get('state') ?? ''
  const state = STATES.find((known) => known !== '' && known === asked)
  const path = `${pathOf(one.id)}/deliveries`
  const list = usePages<DeliveryView>(path, state === undefined ? {} : { state })
  const mayReplay = useReviewer()?.abilities.includes('replay-deliveries') === true
  useWatched(one, path)
  return (
    <section>
      <h2>{t('webhooks.deliveries')}</h2>
      <nav aria-label={t('webhooks.byState')} className="chips">
        {STATES.map((known) => (
          <Go
            key={known}
            to={`/console/webhooks/${one.id}${known === '' ? '' : `?state=${known}`}`}
            isHere={known === (state ?? '')}
          >
            {t(`webhooks.states.${known === '' ? 'all' : known}`)}
          </Go>
        ))}
      </nav>
      <Loaded from={list.all}>
        {(items) => (
          <div aria-busy={list.isStale}>
            {items.length === 0 ? (
              <p className="card empty">
                {t(state === undefined ? 'webhooks.nothingSent' : 'webhooks.noneInState')}
              </p>
            ) : (
              <DeliveryRows items={items} />
            )}
            <MoreButton list={list} />
          </div>
        )}
      </Loaded>
      {mayReplay && !one.isDisabled && <ReplaySince id={one.id} />}
    </section>
  )
}

/** The list is read anew when the endpoint's counts say that something happened. */
function useWatched(one: EndpointView, path: string): void {
  const client = useQueryClient()
  const { deliveredCount, failedCount, retriedCount, waitingCount, lastDeliveredAt } = one
  const seen = [deliveredCount, failedCount, retriedCount, waitingCount, lastDeliveredAt].join()
  useEffect(() => {
    if (seen !== '') void client.invalidateQueries({ queryKey: ['list', path] })
  }, [seen, client, path])
}

function DeliveryRows({ items }: { items: readonly DeliveryView[] }) {
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((one) => (
        <li key={one.id}>
          <DeliveryRow one={one} />
        </li>
      ))}
    </ul>
  )
}

function DeliveryRow({ one }: { one: DeliveryView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <Go to={`/console/webhooks/${one.endpointId}/deliveries/${one.id}`} className="row">
      <span className="row-name">
        <span className="strong">{t(`webhooks.event.${wordOf(one.type)}`)}</span>
        <span className="quiet">
          {one.order === null ? '' : `${t('webhooks.order', { order: one.order.externalId })} · `}
          {moment(one.createdAt)}
        </span>
      </span>
      <span className="row-counts">
        <DeliveryState one={one} />
        <span className="quiet">
          <LastReply one={one} />
        </span>
      </span>
    </Go>
  )
}

/** How a delivery stands, in words; the colour only helps. */
export function DeliveryState({ one }: { one: Pick<DeliveryView, 'state' | 'nextAttemptAt'> }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <span className="webhook-state" data-tone={TONES[one.state]}>
      {one.nextAttemptAt === null
        ? t(`webhooks.state.${one.state}`)
        : t('webhooks.nextAttempt', { moment: moment(one.nextAttemptAt) })}
    </span>
  )
}

const TONES = {
  delivered: 'good',
  pending: 'careful',
  failed: 'stop',
  dropped: 'quiet',
} as const

function LastReply({ one }: { one: DeliveryView }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const parts = [
    t('webhooks.attempts', { count: one.attempts }),
    replyIn(one.lastStatus, one.lastFailure, t('webhooks.noReply')),
    one.lastMilliseconds === null ? null : `${whole(one.lastMilliseconds)} ms`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The status that was answered; none: there was no reply, or no attempt. */
const replyIn = (status: number | null, failure: string | null, none: string) =>
  status === null ? (failure === null ? null : none) : String(status)
