import { useTranslation } from 'react-i18next'
import type { Offered, ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { KEY_OF } from './keys.ts'

type DecisionsProps = {
  readonly page: ReviewPage
  readonly mayDecide: boolean
  readonly onTake: (one: Offered) => void
}

/** What can be decided: the key, what it will do, who will be told, and why not now. */
export function Decisions({ page, mayDecide, onTake }: DecisionsProps) {
  const { t } = useTranslation('console')
  return (
    <section className="review-part">
      <h3>{t('reviews.decide')}</h3>
      {!mayDecide && <p className="quiet">{t('reviews.mayNot')}</p>}
      <ul className="decisions">
        {page.decisions.map((one) => (
          <li key={one.effect}>
            <button
              type="button"
              className="decision"
              aria-disabled={!mayDecide || one.obstacle !== null}
              aria-describedby={`does-${one.effect}`}
              onClick={() => mayDecide && onTake(one)}
            >
              <kbd>{KEY_OF[one.effect]}</kbd> {t(`reviews.effect.${one.effect}`)}
            </button>
            <span id={`does-${one.effect}`} className="quiet">
              {one.obstacle === null ? (
                t(`reviews.follows.${one.effect}`)
              ) : (
                <span className="careful-text">{t(`reviews.obstacle.${one.obstacle}`)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
