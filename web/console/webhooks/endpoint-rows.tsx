import { useTranslation } from 'react-i18next'
import type { EndpointView } from '../../../src/edges/http/contracts/console/webhooks.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useRowKeys } from '../use-row-keys.ts'
import { FORMAT_NAMES } from './format-names.ts'

/** Endpoints; j and k go down and up, enter opens. */
export function EndpointRows({ items }: { items: readonly EndpointView[] }) {
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((one) => (
        <li key={one.id}>
          <EndpointRow one={one} />
        </li>
      ))}
    </ul>
  )
}

function EndpointRow({ one }: { one: EndpointView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { whole } = useNumbers()
  const wanted =
    one.types === null
      ? t('webhooks.allTypes')
      : t('webhooks.someTypes', { count: one.types.length })
  return (
    <Go to={`/console/webhooks/${one.id}`} className="row">
      <span className="row-name">
        <span className="strong">{one.description === '' ? one.url : one.description}</span>
        {one.description !== '' && <span className="quiet">{one.url}</span>}
        <span className="quiet">{`${wanted} · ${FORMAT_NAMES[one.format]}`}</span>
      </span>
      <span className="row-counts">
        <Health one={one} />
        {one.waitingCount > 0 && (
          <span>
            {t('webhooks.waiting', { count: one.waitingCount, n: whole(one.waitingCount) })}
          </span>
        )}
        {one.lastDeliveredAt !== null && (
          <span className="quiet">
            {t('webhooks.lastDelivered', { moment: moment(one.lastDeliveredAt) })}
          </span>
        )}
      </span>
    </Go>
  )
}

/** How an endpoint is, in a word; the colour only helps. */
export function Health({ one }: { one: Pick<EndpointView, 'health'> }) {
  const { t } = useTranslation('console')
  return (
    <span className="webhook-state" data-tone={TONES[one.health]}>
      {t(`webhooks.health.${one.health}`)}
    </span>
  )
}

const TONES: Readonly<Record<EndpointView['health'], 'good' | 'careful' | 'stop' | 'quiet'>> = {
  good: 'good',
  retried: 'careful',
  failing: 'stop',
  gone: 'stop',
  disabled: 'quiet',
  unused: 'quiet',
}
