import { useTranslation } from 'react-i18next'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { RunSteps } from '../run-steps.tsx'
import type { StepProps } from '../step-props.ts'

/** The order is mapped; the vendor's system is making it so. */
export function Progress({ view }: StepProps) {
  const { t } = useTranslation()
  const { progress } = view
  if (progress === null) return null
  return (
    <div className="step">
      <StepHeading>{t('progress.heading')}</StepHeading>
      <p className="lead">{t('progress.lead', { organization: progress.organizationName })}</p>
      <RunSteps progress={progress} vendorName={view.vendorName} />
    </div>
  )
}
