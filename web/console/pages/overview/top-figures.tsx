import { useTranslation } from 'react-i18next'
import type { OverviewView } from '../../../../src/edges/http/contracts/console/overview.ts'
import { useNumbers } from '../../use-numbers.ts'

/** What is looked at first. */
export function TopFigures({ view }: { view: OverviewView }) {
  const { t } = useTranslation('console')
  const { whole, duration } = useNumbers()
  const { toProvisioned, waiting, windowDays } = view
  const { medianSeconds, ninetiethSeconds } = toProvisioned
  const reviewCount = waiting.reviews.reduce((sum, one) => sum + one.reviewCount, 0)
  const figures = [
    [t('overview.openReviews'), whole(reviewCount), t('overview.openReviewsHelp')],
    [t('overview.silentClaims'), whole(waiting.silentClaimCount), t('overview.silentClaimsHelp')],
    [
      t('overview.toProvisioned'),
      medianSeconds === null ? '–' : duration(medianSeconds),
      ninetiethSeconds === null
        ? t('overview.noneProvisioned', { count: windowDays })
        : t('overview.ninetieth', { duration: duration(ninetiethSeconds), count: windowDays }),
    ],
    [
      t('overview.twinsPrevented'),
      whole(view.twinsPreventedCount),
      t('overview.twinsPreventedHelp', { count: windowDays }),
    ],
  ] as const
  return (
    <dl className="top-figures">
      {figures.map(([name, figure, help]) => (
        <div key={name} className="card">
          <dt>{name}</dt>
          <dd className="figure">{figure}</dd>
          <dd className="quiet">{help}</dd>
        </div>
      ))}
    </dl>
  )
}
