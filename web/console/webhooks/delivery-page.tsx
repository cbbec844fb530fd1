import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DeliveryStoryView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { send } from '../../kit/api/client.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { read } from '../api.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useReviewer } from '../use-session.ts'
import { DeliveryState } from './deliveries.tsx'
import { wordOf } from './event-types.ts'
import { lookAgain, pathOf } from './use-endpoint.ts'
import { WebhookProblem } from './webhook-problem.tsx'
import './webhooks.css'

/** The delivery that the address names. */
export function DeliveryAtAddress() {
  const { id, deliveryId } = useParams({ strict: false }) as {
    readonly id: string
    readonly deliveryId: string
  }
  return <DeliveryPage key={deliveryId} id={id} deliveryId={deliveryId} />
}

/** One delivery: what is sent, and each attempt. While it is on its way, it is looked at again. */
function DeliveryPage({ id, deliveryId }: { id: string; deliveryId: string }) {
  const { t } = useTranslation('console')
  const story = useQuery({
    queryKey: ['delivery', id, deliveryId],
    queryFn: () =>
      read<DeliveryStoryView>(
        `webhook-endpoints/${encodeURIComponent(id)}/deliveries/${encodeURIComponent(deliveryId)}`,
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'pending' ? 2_000 : 30_000),
  })
  return (
    <Loaded from={story}>
      {(one) => (
        <div className="step webhooks">
          <Go to={`/console/webhooks/${id}`} className="back">
            {t('webhooks.backToEndpoint')}
          </Go>
          <ConsoleHeading>{t(`webhooks.event.${wordOf(one.type)}`)}</ConsoleHeading>
          <Facts one={one} />
          <Replay one={one} />
          <Attempts one={one} />
          <section>
            <h2>{t('webhooks.body')}</h2>
            <p className="quiet">{t('webhooks.bodyText')}</p>
            <pre>
              <code>{one.body}</code>
            </pre>
          </section>
        </div>
      )}
    </Loaded>
  )
}

function Facts({ one }: { one: DeliveryStoryView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const facts = [
    ['state', <DeliveryState key="state" one={one} />],
    ['attempts', t('webhooks.attemptsOfTen', { count: one.attempts })],
    [
      'order',
      one.order && (
        <Go key="order" to={`/console/orders/${one.order.id}`}>
          {one.order.externalId}
        </Go>
      ),
    ],
    ['type', <code key="type">{one.type}</code>],
    [null, <code key="webhook-id">{one.eventId ?? one.id}</code>],
    ['made', moment(one.createdAt)],
    ['finished', one.finishedAt === null ? null : moment(one.finishedAt)],
  ] as const
  return (
    <section className="card">
      <FactList
        facts={facts.map(([name, value]) =>
          value === null
            ? null
            : { name: name === null ? 'webhook-id' : t(`webhooks.fact.${name}`), value },
        )}
      />
    </section>
  )
}

/** For those who may, once nothing is on its way any more. */
function Replay({ one }: { one: DeliveryStoryView }) {
  const { t } = useTranslation('console')
  const client = useQueryClient()
  const mayReplay = useReviewer()?.abilities.includes('replay-deliveries') === true
  const replay = useMutation({
    mutationFn: () =>
      send('POST', `${pathOf(one.endpointId)}/deliveries/${one.id}/replay`, { body: {} }),
    onSettled: () => lookAgain(client, one.endpointId),
  })
  if (!mayReplay) return <p className="quiet">{t('webhooks.mayNotReplay')}</p>
  return (
    <>
      <WebhookProblem error={replay.error} />
      {one.state !== 'pending' && (
        <div className="ways">
          <PrimaryButton isPending={replay.isPending} onClick={() => replay.mutate()} isQuiet>
            {t('webhooks.replayOne')}
          </PrimaryButton>
        </div>
      )}
    </>
  )
}

function Attempts({ one }: { one: DeliveryStoryView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { whole } = useNumbers()
  if (one.history.length === 0) return <p>{t('webhooks.noAttempt')}</p>
  return (
    <section>
      <h2>{t('webhooks.history')}</h2>
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col">{t('webhooks.column.at')}</th>
            <th scope="col">{t('webhooks.column.reply')}</th>
            <th scope="col">{t('webhooks.column.took')}</th>
          </tr>
        </thead>
        <tbody>
          {one.history.map(({ at, status, failure, milliseconds }) => (
            <tr key={at}>
              <td>{moment(at)}</td>
              <td>{status ?? <span lang="en">{failure}</span>}</td>
              <td>{`${whole(milliseconds)} ms`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
