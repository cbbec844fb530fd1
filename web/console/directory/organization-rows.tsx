import { useTranslation } from 'react-i18next'
import type { FoundList } from '../../../src/edges/http/contracts/console-directory.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useRowKeys } from '../use-row-keys.ts'

/** Dense rows; j and k go down and up, enter opens. */
export function OrganizationRows({ items }: { items: FoundList['items'] }) {
  const { t } = useTranslation('console')
  const { whole: number } = useNumbers()
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((one) => (
        <li key={one.id}>
          <Go to={`/console/directory/${one.id}`} className="row">
            <span className="row-name">
              <span className="strong">{one.name}</span>
              <span className="quiet">
                {[
                  t(`directory.kindOf.${one.kind}`),
                  one.country,
                  one.externalId ?? t('directory.beingMade'),
                  ...one.domains.slice(0, 2),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
              {one.otherNames.length > 0 && (
                <span className="quiet">
                  {t('directory.also', { names: one.otherNames.slice(0, 4).join(', ') })}
                </span>
              )}
            </span>
            <span className="row-counts">
              <span>
                {t('directory.users', { count: one.userCount, n: number(one.userCount) })}
              </span>
              <span>
                {t('directory.subscriptions', {
                  count: one.activeSubscriptions,
                  n: number(one.activeSubscriptions),
                })}
              </span>
            </span>
          </Go>
        </li>
      ))}
    </ul>
  )
}
