import { useTranslation } from 'react-i18next'
import { REVIEW_KEYS } from './keys.ts'

/** What the list of keys tells on this page: how to move, to choose, and the key of each decision. */
export function KeysOfReviews() {
  const { t } = useTranslation('console')
  return (
    <>
      <h3>{t('reviews.keys.heading')}</h3>
      <dl>
        {REVIEW_KEYS.map(([keys, name]) => (
          <div key={name} className="key-row">
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>
              {name === 'move' || name === 'choose' || name === 'order'
                ? t(`reviews.keys.${name}`)
                : t(`reviews.effect.${name}`)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
