import { useTranslation } from 'react-i18next'
import { PrimaryButton } from './primary-button.tsx'
import { sentenceKeyOf } from './problem-notice.tsx'
import { Said } from './said.tsx'
import { StepHeading } from './step-heading.tsx'
import { useVendor } from './vendor.tsx'

/** The locator has ended. */
export function LinkEnded() {
  const { t } = useTranslation()
  const vendor = useVendor()
  return (
    <div className="step">
      <StepHeading>{t('gone.heading')}</StepHeading>
      <p>{t('gone.lead')}</p>
      <p>{t('gone.newer')}</p>
      <p>
        {vendor.name === '' ? (
          t('gone.askPlain')
        ) : (
          <Said>{t('gone.ask', { vendor: vendor.name, support: vendor.support })}</Said>
        )}
      </p>
    </div>
  )
}

/** The address is not one of ours. */
export function NoSuchPage() {
  const { t } = useTranslation()
  return (
    <div className="step">
      <StepHeading>{t('missing.heading')}</StepHeading>
      <p>{t('missing.lead')}</p>
    </div>
  )
}

type NotLoadedProps = {
  readonly error: Error
  readonly isPending: boolean
  readonly onAgain: () => void
}

/** No connection, or the server is in trouble: nothing is lost, try again. */
export function NotLoaded({ error, isPending, onAgain }: NotLoadedProps) {
  const { t } = useTranslation()
  return (
    <div className="step">
      <StepHeading>{t('failure.heading')}</StepHeading>
      <p role="alert">{t(sentenceKeyOf(error))}</p>
      <div className="ways">
        <PrimaryButton isPending={isPending} onClick={onAgain}>
          {t('problem.again')}
        </PrimaryButton>
      </div>
    </div>
  )
}
