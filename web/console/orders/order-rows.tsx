import { useTranslation } from 'react-i18next'
import type { FoundOrders } from '../../../src/edges/http/contracts/console/orders.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useRowKeys } from '../use-row-keys.ts'

type Found = FoundOrders['items'][number]

/** Dense rows; j and k go down and up, enter opens. */
export function OrderRows({ items }: { items: readonly Found[] }) {
  const { t } = useTranslation('console')
  const { age } = useNumbers()
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((order) => (
        <li key={order.id}>
          <Go to={`/console/orders/${order.id}`} className="row">
            <span className="row-name">
              <span className="strong">{order.companyName ?? order.contactEmail}</span>
              <span className="quiet">
                <FactsOf order={order} />
              </span>
            </span>
            <span className="row-counts">
              <span className="order-state" data-actor={order.nextActor}>
                {t(`orderState.${order.state}`)}
              </span>
              <span className="quiet">{t('orders.for', { duration: age(order.stateSince) })}</span>
            </span>
          </Go>
        </li>
      ))}
    </ul>
  )
}

function FactsOf({ order }: { order: Found }) {
  const { t } = useTranslation('console')
  const { externalId, companyName, contactEmail, firstLine, lineCount } = order
  const facts = [
    externalId,
    order.companyCountry,
    firstLine,
    lineCount > 1 ? t('orders.moreLines', { count: lineCount - 1 }) : null,
    companyName === null ? null : contactEmail,
    order.contactKind === 'partner' ? t('orders.byPartner') : null,
  ]
  return facts.filter((fact) => fact !== null).join(' · ')
}
