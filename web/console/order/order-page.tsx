import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrderPage as Page } from '../../../src/edges/http/contracts/console/order.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { ClaimsOfOrder } from './claims-of-order.tsx'
import { Mails } from './mails.tsx'
import { OrderActions } from './order-actions.tsx'
import { OrderFacts } from './order-facts.tsx'
import { OrderMatch } from './order-match.tsx'
import { Runs } from './runs.tsx'
import { Timeline } from './timeline.tsx'
import { orderKey, orderPath, readOrderPage } from './use-order-change.ts'
import '../orders/orders.css'
import './order.css'

/** The order that the address names. */
export function OrderAtAddress() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  return <OrderPage key={id} id={id} />
}

/** Everything that is known of one order, and what may be done with it. */
function OrderPage({ id }: { id: string }) {
  const page = useQuery({
    queryKey: orderKey(id),
    queryFn: () => readOrderPage(orderPath(id)),
    refetchInterval: 30_000,
  })
  return <Loaded from={page}>{(data) => <Told page={data} id={id} />}</Loaded>
}

function Told({ page, id }: { page: Page; id: string }) {
  const { t } = useTranslation('console')
  const { order } = page
  return (
    <div className="step order-page">
      <Go to="/console/orders" className="back">
        {t('orders.heading')}
      </Go>
      <ConsoleHeading>{order.company.name ?? order.contact.email}</ConsoleHeading>
      <p className="order-standing">
        <span className="order-state" data-actor={order.nextActor}>
          {t(`orderState.${order.state}`)}
        </span>{' '}
        {order.externalId} · {t(`order.nextActor.${order.nextActor}`)}
      </p>
      {order.isContactUnreachable && (
        <Notice tone="careful">{t('order.unreachable', { email: order.contact.email })}</Notice>
      )}
      <OpenReviews page={page} />
      <OrderActions page={page} id={id} />
      <div className="console-columns">
        <OrderFacts page={page} />
        <Timeline page={page} />
      </div>
      <OrderMatch id={id} isEntered={page.entered?.companyName != null} />
      <ClaimsOfOrder page={page} />
      <Runs runs={page.runs} />
      <Mails mails={page.mails} />
    </div>
  )
}

function OpenReviews({ page: { openReviews } }: { page: Page }) {
  const { t } = useTranslation('console')
  if (openReviews.length === 0) return null
  return (
    <Notice tone="careful">
      {t('order.inReview')}
      <ul>
        {openReviews.map(({ id, kind, reason }) => (
          <li key={id}>
            <Go to={`/console/reviews?review=${id}`}>{t(`overview.review.${kind}`)}</Go>
            {reason !== null && ` – ${reason}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
