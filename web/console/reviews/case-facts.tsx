import { useTranslation } from 'react-i18next'
import type { ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'

/** Whose order it is, what was entered, what was said. */
export function CaseFacts({ page }: { page: ReviewPage }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { review, order, setup, mapping } = page
  const { contact } = order
  const named = useNames(page)
  return (
    <>
      {review.reason !== null && <blockquote className="said">{review.reason}</blockquote>}
      <FactList
        facts={[
          {
            name: t('reviews.order'),
            value: (
              <>
                <Go to={`/console/orders/${order.id}`}>{order.externalId}</Go>{' '}
                <span className="quiet">
                  {t(`orderState.${order.state}`)} ·{' '}
                  {order.lines.map(({ name }) => name).join(', ')}
                </span>
              </>
            ),
          },
          { name: t('reviews.since'), value: moment(review.openedAt) },
          {
            name: t('reviews.contact'),
            value: `${contact.name ?? ''} ${contact.email}`.trim(),
          },
          setup.intent && {
            name: t('reviews.intent'),
            value: t(`reviews.intentIs.${setup.intent}`),
          },
          {
            name: t('reviews.company'),
            value: setup.companyName ?? order.company.name ?? t('reviews.noCompany'),
          },
          setup.administratorEmail === null
            ? null
            : { name: t('reviews.administrator'), value: setup.administratorEmail },
          mapping && {
            name: t('reviews.mappedTo'),
            value: (
              <>
                <Go to={`/console/directory/${mapping.organizationId}`}>
                  {named(mapping.organizationId)}
                </Go>{' '}
                <span className="quiet">
                  {t('reviews.undoUntil', { moment: moment(mapping.undoUntil) })}
                </span>
              </>
            ),
          },
        ]}
      />
      <Claims page={page} />
    </>
  )
}

/** The name of an organization that is spoken of. */
function useNames({ organizations }: ReviewPage) {
  const { t } = useTranslation('console')
  return (id: string) =>
    organizations.find((one) => one.id === id)?.name ?? t('organization.unknown')
}

/** What was asked of whom, and the answers. */
function Claims({ page }: { page: ReviewPage }) {
  const { t } = useTranslation('console')
  const named = useNames(page)
  if (page.claims.length === 0) return null
  return (
    <section className="review-part">
      <h3>{t('reviews.claims')}</h3>
      <ul className="plain-list">
        {page.claims.map((one) => (
          <li key={one.id}>
            <span>
              {t(`claimKind.${one.kind}`, { address: one.address })}{' '}
              <Go to={`/console/directory/${one.organizationId}`}>{named(one.organizationId)}</Go>
            </span>
            <span className="quiet">
              {t(`claimState.${one.state}`)}
              {one.reason !== null && ` · ${one.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
