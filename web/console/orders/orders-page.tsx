import { useTranslation } from 'react-i18next'
import type { FoundOrders } from '../../../src/edges/http/contracts/console/orders.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { useAsked } from '../place.tsx'
import { usePages } from '../use-pages.ts'
import { orderFiltersIn } from './filters.ts'
import { OrderFilters } from './order-filters.tsx'
import { OrderRows } from './order-rows.tsx'
import { OrderViews } from './order-views.tsx'
import './orders.css'

/** All orders, narrowed by what stands in the address. */
export function OrdersPage() {
  const { t } = useTranslation('console')
  const filters = orderFiltersIn(useAsked())
  const list = usePages<FoundOrders['items'][number]>('/console/api/orders', filters)
  return (
    <div className="step orders">
      <ConsoleHeading>{t('orders.heading')}</ConsoleHeading>
      <OrderViews filters={filters} />
      <OrderFilters filters={filters} />
      <Loaded from={list.all}>
        {(items) => (
          <section aria-busy={list.isStale} aria-label={t('orders.results')}>
            <p role="status" className="quiet">
              {t(`orders.shown.${filters.sort === 'longest' ? 'longest' : 'newest'}`, {
                count: items.length,
              })}
            </p>
            {items.length === 0 ? (
              <p>{t(Object.keys(filters).length > 0 ? 'orders.nothing' : 'orders.empty')}</p>
            ) : (
              <OrderRows items={items} />
            )}
            <MoreButton list={list} />
          </section>
        )}
      </Loaded>
    </div>
  )
}
