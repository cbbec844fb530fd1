import { useTranslation } from 'react-i18next'
import { Said } from '../../kit/components/said.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
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
      <StatusSign kind="ended" />
      <StepHeading>{t(`ended.${state}.heading`)}</StepHeading>
      <p className="lead">{t(`ended.${state}.lead`, facts)}</p>
      <p>
        <Said>{t('ended.ask', facts)}</Said>
      </p>
    </div>
  )
}
