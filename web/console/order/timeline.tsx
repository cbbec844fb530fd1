import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import type { enOrder } from '../i18n/en-order.ts'

type Entry = OrderPage['timeline'][number]
type Happened = keyof typeof enOrder.order.happened

/** Newest first: what happened, who did it, and what is known of it. */
export function Timeline({ page: { timeline } }: { page: OrderPage }) {
  const { t } = useTranslation('console')
  return (
    <section className="card">
      <h2>{t('order.timeline')}</h2>
      <ol className="order-timeline">
        {timeline.toReversed().map((entry) => (
          <Happening key={entry.sequence} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Happening({ entry }: { entry: Entry }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { kind, at, actor, actorName, onBehalfOf, facts } = entry
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== '')
  const who = actorName ?? (actor.kind === 'contact' || actor.kind === 'approver' ? actor.id : null)
  return (
    <li>
      <span className="strong">
        {t(`order.happened.${kind.replaceAll('.', '-') as Happened}`, { defaultValue: kind })}
      </span>
      <span className="quiet">
        <time dateTime={at}>{moment(at)}</time> · {t(`order.actor.${actor.kind}`)}
        {who !== null && ` (${who})`}
        {onBehalfOf !== null && ` · ${t('order.onBehalfOf', { name: onBehalfOf })}`}
      </span>
      {known.length > 0 && (
        <details>
          <summary>{t('order.more')}</summary>
          <code>{known.map(([name, value]) => `${name}: ${value}`).join('\n')}</code>
        </details>
      )}
    </li>
  )
}
