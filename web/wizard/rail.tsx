import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { OrderBox } from './order-box.tsx'
import { StageList } from './stage-list.tsx'

/** Beside the column on wide screens, folded up below the top on a phone. */
export function Rail({ view }: { view: SetupView }) {
  const { t } = useTranslation()
  return (
    <aside className="rail" aria-label={t('rail.heading')}>
      <div className="rail-wide">
        <StageList view={view} />
        <OrderBox view={view} />
      </div>
      <details className="rail-narrow">
        <summary>
          <span>{t('rail.order', { number: view.order.number })}</span>
          <span className="quiet">{t('rail.details')}</span>
        </summary>
        <StageList view={view} />
        <OrderBox view={view} />
      </details>
    </aside>
  )
}
