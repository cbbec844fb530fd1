import { useTranslation } from 'react-i18next'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import type { StepProps } from '../step-props.ts'

/** The order was cancelled, or its time has run out. */
export function Ended({ view }: StepProps) {
  const { t } = useTranslation()
  const state = view.ended?.state ?? 'cancelled'
  const facts = {
    vendor: view.vendorName,
    support: view.vendorSupport,
    number: view.order.number,
  }
  return (
    <div className="step">
      <StepHeading>{t(`ended.${state}.heading`)}</StepHeading>
      <p className="lead">{t(`ended.${state}.lead`, facts)}</p>
      <p>{t('ended.ask', facts)}</p>
    </div>
  )
}
