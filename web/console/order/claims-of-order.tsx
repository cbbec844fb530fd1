import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'

/** Who was asked for the order, and what they said. */
export function ClaimsOfOrder({ page: { claims, organizations } }: { page: OrderPage }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  if (claims.length === 0) return null
  const nameOf = (id: string) => organizations.find((one) => one.id === id)?.name ?? id
  return (
    <section>
      <h2>{t('order.claims')}</h2>
      <ul className="card plain-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <span>
              {t(`claimKind.${claim.kind}`, { address: claim.address })}{' '}
              <span className="strong">{t(`claimState.${claim.state}`)}</span>
              <br />
              <Go to={`/console/directory/${claim.organizationId}`}>
                {nameOf(claim.organizationId)}
              </Go>
              {claim.approvers.map(({ email, state }) => (
                <span key={email} className="approver quiet">
                  {email} · {t(`order.approver.${state}`)}
                </span>
              ))}
            </span>
            <span className="quiet">
              {claim.answeredAt === null
                ? t('order.claimOpen', {
                    opened: moment(claim.openedAt),
                    expires: moment(claim.expiresAt),
                  })
                : t('order.claimAnswered', { answered: moment(claim.answeredAt) })}
              {claim.reason !== null && ` · ${claim.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
