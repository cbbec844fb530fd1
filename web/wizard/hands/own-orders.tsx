import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OwnOrdersView, PageView } from '../../../src/edges/http/contracts/hand-overs.ts'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { call } from '../../kit/api/client.ts'
import { PageSkeleton } from '../../kit/components/page-skeleton.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'

const PATH = '/setup/api/orders'
type OwnOrder = OwnOrdersView['orders'][number]

/** Opens another order of the same mailbox in this window; the proof of the mailbox goes along. */
function useOpening() {
  return useMutation({
    mutationFn: (orderId: string) => call<PageView>(PATH, { orderId }),
    onSuccess: ({ page }) => window.location.assign(`/setup/${encodeURIComponent(page)}`),
  })
}

/** Every open order whose contact is the mailbox that was proved. */
export function OwnOrders({ view, onBack }: { view: SetupView; onBack: () => void }) {
  const { t } = useTranslation()
  const orders = useQuery<OwnOrdersView>({
    queryKey: ['orders'],
    queryFn: () => call<OwnOrdersView>(PATH),
    gcTime: 0,
  })
  const opening = useOpening()
  if (orders.data === undefined && orders.error === null) return <PageSkeleton />
  return (
    <div className="step">
      <StepHeading>{t('orders.heading', { email: view.contact.email })}</StepHeading>
      <p className="lead">{t('orders.lead')}</p>
      <ProblemNotice error={orders.error ?? opening.error} />
      <ul className="own-orders">
        {orders.data?.orders.map((order) => (
          <OrderRow
            key={order.id}
            order={order}
            vendorName={view.vendorName}
            isPending={opening.isPending}
            onOpen={order.isPresent ? onBack : () => opening.mutate(order.id)}
          />
        ))}
      </ul>
      <QuietButton onClick={onBack}>{t('orders.back', { number: view.order.number })}</QuietButton>
    </div>
  )
}

type OrderRowProps = {
  readonly order: OwnOrder
  readonly vendorName: string
  readonly isPending: boolean
  readonly onOpen: () => void
}

/** Number, what was bought, for whom, how it stands, and who must act next. */
function OrderRow({ order, vendorName, isPending, onOpen }: OrderRowProps) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const { number } = order
  return (
    <li className="card">
      <h2>{t('rail.order', { number })}</h2>
      {order.companyName !== null && <p>{t('orders.company', { company: order.companyName })}</p>}
      <ul className="lines">
        {order.lines.map((line) => (
          <li key={line.sku}>
            <span className="quantity">{t('rail.quantity', { count: line.quantity })}</span>{' '}
            <span>{line.name}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t(`orders.state.${order.state}`)}{' '}
        {t(`orders.next.${order.nextActor}`, { vendor: vendorName })}
        {order.expiresAt !== null && ` ${t('rail.expires', { date: date(order.expiresAt) })}.`}
      </p>
      <QuietButton isPending={isPending} onClick={onOpen}>
        {order.isPresent ? t('orders.goOn', { number }) : t('orders.open', { number })}
      </QuietButton>
    </li>
  )
}
