import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'

export type Aside = 'to-colleague' | 'to-customer' | 'orders'

/** Quiet ways below the question: out of this order, and to the others of the same mailbox. */
export function Asides({ view, onOpen }: { view: SetupView; onOpen: (aside: Aside) => void }) {
  const { t } = useTranslation()
  const { handOver, otherOrderCount: count } = view
  if (handOver === null && count === 0) return null
  const isPartner = view.contact.kind === 'partner'
  return (
    <nav className="asides" aria-label={t('handOver.ways')}>
      {isPartner && handOver?.kinds.includes('customer') && (
        <QuietButton onClick={() => onOpen('to-customer')}>
          {t('handOver.toCustomer.way')}
        </QuietButton>
      )}
      {handOver !== null && (
        <QuietButton onClick={() => onOpen('to-colleague')}>
          {t('handOver.toColleague.way')}
        </QuietButton>
      )}
      {count > 0 && (
        <QuietButton onClick={() => onOpen('orders')}>{t('orders.way', { count })}</QuietButton>
      )}
    </nav>
  )
}
