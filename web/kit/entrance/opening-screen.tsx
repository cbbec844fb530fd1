import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../components/notice.tsx'
import { PrimaryButton } from '../components/primary-button.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { Said } from '../components/said.tsx'
import { StepHeading } from '../components/step-heading.tsx'
import { useVendor } from '../components/vendor.tsx'

type OpeningScreenProps = {
  readonly heading: string
  readonly lead: string
  readonly maskedEmail: string
  readonly hasSessionEnded: boolean
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSend: () => void
  /** What somebody may do to whom the link was forwarded. */
  readonly notYou?: { readonly summary: string; readonly way: ReactNode } | undefined
  readonly children: ReactNode
}

/** What anybody sees who has the link. Opening it does nothing; the button sends the code. */
export function OpeningScreen(props: OpeningScreenProps) {
  const { t } = useTranslation()
  const vendor = useVendor()
  const names = { vendor: vendor.name, support: vendor.support, masked: props.maskedEmail }
  return (
    <div className="step">
      {props.hasSessionEnded && (
        <Notice tone="told" isAlert>
          {t('entrance.sessionEnded')}
        </Notice>
      )}
      <StepHeading>{props.heading}</StepHeading>
      <p className="lead">{props.lead}</p>
      <ProblemNotice error={props.error} />
      <div className="ways">
        <PrimaryButton isPending={props.isPending} onClick={props.onSend}>
          {t('entrance.send')}
        </PrimaryButton>
      </div>
      {props.children}
      <details className="more">
        <summary>{props.notYou?.summary ?? t('entrance.notYou', names)}</summary>
        {props.notYou?.way}
        <p>
          <Said>{t('entrance.notYouHelp', names)}</Said>
        </p>
      </details>
      <details className="more">
        <summary>{t('entrance.suspicious')}</summary>
        <p>
          <Said>{t('entrance.suspiciousHelp', names)}</Said>
        </p>
      </details>
    </div>
  )
}
