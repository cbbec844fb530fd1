import { useTranslation } from 'react-i18next'
import type { PairList } from '../../../src/edges/http/contracts/console-directory.ts'
import { Go } from '../place.tsx'
import { useRowKeys } from '../use-row-keys.ts'

/** Pairs that are probably the same, each leads to both side by side. */
export function PairRows({ items }: { items: PairList['items'] }) {
  const { t } = useTranslation('console')
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map(({ id, organizations, score }) => (
        <li key={id}>
          <Go to={`/console/twins/${id}`} className="row">
            <span className="row-name">
              {organizations.map((one) => (
                <span key={one.id}>
                  <span className="strong">{one.name}</span>{' '}
                  <span className="quiet">{one.externalId ?? t('directory.beingMade')}</span>
                </span>
              ))}
            </span>
            <span className="row-counts">
              {t('twins.probability', { percent: Math.round(score * 100) })}
            </span>
          </Go>
        </li>
      ))}
    </ul>
  )
}
