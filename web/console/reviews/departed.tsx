import { useTranslation } from 'react-i18next'
import type { ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'

/** How far it is where no administrator answers: the proof, the notices, and two reviewers. */
export function Departed({ page: { departure, deciders } }: { page: ReviewPage }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  if (departure === null) return null
  const { domain, provedAt, objectionUntil, decision, confirmation } = departure
  const word = (one: typeof decision) =>
    one === null
      ? t('reviews.departed.waits')
      : t('reviews.departed.word', {
          name: deciders.find(({ id }) => id === one.by)?.name ?? one.by,
          moment: moment(one.at),
          reason: one.reason,
        })
  return (
    <section className="review-part">
      <h3>{t('reviews.departed.heading')}</h3>
      <p>{t('reviews.departed.rule', { address: departure.address })}</p>
      <FactList
        facts={[
          {
            name: t('reviews.departed.domain'),
            value:
              domain === null
                ? t('reviews.departed.noDomain')
                : provedAt === null
                  ? t('reviews.departed.unproved', { domain })
                  : t('reviews.departed.proved', { domain, moment: moment(provedAt) }),
          },
          {
            name: t('reviews.departed.noticed'),
            value: t('reviews.departed.noticedCount', { count: departure.noticedCount }),
          },
          objectionUntil === null
            ? null
            : { name: t('reviews.departed.objection'), value: moment(objectionUntil) },
          { name: t('reviews.departed.first'), value: word(decision) },
          { name: t('reviews.departed.second'), value: word(confirmation) },
        ]}
      />
    </section>
  )
}
