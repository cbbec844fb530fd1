import { useTranslation } from 'react-i18next'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ConsoleHeading } from '../console-heading.tsx'

const REFUSALS = ['not-a-reviewer', 'sign-in-ended', 'sign-in-away'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Why the provider's way back led here (`?refused=…`); the address is then as it was before. */
export function refusalInAddress(): Refusal | null {
  const { search, pathname } = window.location
  const said = new URLSearchParams(search).get('refused')
  if (said === null) return null
  window.history.replaceState(null, '', pathname)
  return REFUSALS.find((refusal) => refusal === said) ?? 'sign-in-ended'
}

export function Refused({ why, onAgain }: { why: Refusal; onAgain: () => void }) {
  const { t } = useTranslation('console')
  return (
    <div className="step">
      <ConsoleHeading>{t(`refused.${why}.heading`)}</ConsoleHeading>
      <p className="lead" role="alert">
        {t(`refused.${why}.text`)}
      </p>
      <div className="ways">
        <PrimaryButton isPending={false} onClick={onAgain}>
          {t('refused.again')}
        </PrimaryButton>
      </div>
    </div>
  )
}
