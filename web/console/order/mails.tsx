import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { useFormats } from '../../kit/i18n/formats.ts'

/** Every mail about the order, and whether it arrived. */
export function Mails({ mails }: { mails: OrderPage['mails'] }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <section>
      <h2>{t('order.mails')}</h2>
      {mails.length === 0 ? (
        <p className="quiet">{t('order.noMails')}</p>
      ) : (
        <ul className="card plain-list">
          {mails.map((mail) => (
            <li key={mail.id}>
              <span>
                {mail.to} <code>{mail.kind}</code>
                {mail.lastFailure !== null && <span className="approver">{mail.lastFailure}</span>}
              </span>
              <span className="quiet">
                <span className="strong">{t(`order.mailState.${mail.state}`)}</span> ·{' '}
                {moment(mail.sentAt ?? mail.queuedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
