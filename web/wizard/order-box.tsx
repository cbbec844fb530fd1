import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { useFormats } from '../kit/i18n/formats.ts'

/** What was bought, from whom, and until when it can be set up. */
export function OrderBox({ view }: { view: SetupView }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const { order } = view
  const isStillOpen = !['progress', 'done', 'ended'].includes(view.step)
  return (
    <section className="order-box">
      <h2>{t('rail.order', { number: order.number })}</h2>
      <p className="quiet">{t('rail.from', { vendor: view.vendorName })}</p>
      <ul className="lines">
        {order.lines.map((line) => (
          <li key={line.sku}>
            <span className="quantity">{t('rail.quantity', { count: line.quantity })}</span>
            <span>{line.name}</span>
          </li>
        ))}
      </ul>
      {isStillOpen && order.expiresAt !== null && (
        <p className="quiet">{t('rail.expires', { date: date(order.expiresAt) })}</p>
      )}
    </section>
  )
}
