import { useTranslation } from 'react-i18next'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { LookedAt } from '../looked-at.tsx'
import type { StepProps } from '../step-props.ts'
import { useBack } from '../use-back.tsx'

/** An address elsewhere was entered: its holder continues. The same words whatever was found. */
export function Elsewhere({ view, lookedAt }: StepProps) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const back = useBack(view)
  if (view.elsewhere === null) return null
  const { email, askedAt } = view.elsewhere
  return (
    <div className="step">
      <StatusSign kind="forwarded" />
      <StepHeading>{t('elsewhere.heading', { address: email })}</StepHeading>
      <p className="lead">{t('elsewhere.lead')}</p>
      <ul className="points">
        <li>{t('elsewhere.get')}</li>
        <li>{t('elsewhere.kept')}</li>
        <li>{t('elsewhere.remind', { vendor: view.vendorName, number: view.order.number })}</li>
      </ul>
      <p className="quiet">{t('elsewhere.asked', { date: moment(askedAt) })}</p>
      <LookedAt lookedAt={lookedAt} />
      {view.canGoBackTo.includes('company') && (
        <QuietButton isPending={back.isPending} onClick={() => back.go('company')}>
          {t('elsewhere.change')}
        </QuietButton>
      )}
      {back.dialog}
    </div>
  )
}
