import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OverviewView } from '../../../../src/edges/http/contracts/console/overview.ts'
import { read } from '../../api.ts'
import { ConsoleHeading } from '../../console-heading.tsx'
import { Loaded } from '../../loaded.tsx'
import { addressOf } from '../../orders/filters.ts'
import { BarTable } from './bar-table.tsx'
import { StateTable } from './state-table.tsx'
import { TopFigures } from './top-figures.tsx'
import './overview.css'

/** How all orders stand, what waits for somebody, and what became of the last thirty days. */
export function Overview() {
  const overview = useQuery({
    queryKey: ['overview'],
    queryFn: () => read<OverviewView>('overview'),
    refetchInterval: 60_000,
  })
  return <Loaded from={overview}>{(view) => <Figures view={view} />}</Loaded>
}

function Figures({ view }: { view: OverviewView }) {
  const { t } = useTranslation('console')
  const hasOrders = view.states.length > 0
  return (
    <div className="step overview">
      <ConsoleHeading>{t('overview.heading')}</ConsoleHeading>
      {!hasOrders && <p className="lead">{t('overview.empty')}</p>}
      <TopFigures view={view} />
      {hasOrders && <StateTable states={view.states} />}
      <div className="figures">
        <BarTable
          heading={t('overview.stops')}
          empty={t('overview.noStops')}
          rows={view.stops.map(({ stop, orderCount }) => ({
            name: t(`overview.stop.${stop}`),
            to: addressOf({ stop, sort: 'longest' }),
            count: orderCount,
          }))}
        />
        <BarTable
          heading={t('overview.rules', { count: view.windowDays })}
          empty={t('overview.noRules')}
          rows={view.rules.map(({ rule, isNew, orderCount }) => ({
            name: t(`overview.rule.${isNew ? 'new-organization' : rule}`),
            count: orderCount,
          }))}
        />
        <BarTable
          heading={t('overview.reviews')}
          empty={t('overview.noReviews')}
          rows={view.waiting.reviews.map(({ kind, reviewCount }) => ({
            name: t(`overview.review.${kind}`),
            to: `/console/reviews?kind=${kind}`,
            count: reviewCount,
          }))}
        />
      </div>
    </div>
  )
}
