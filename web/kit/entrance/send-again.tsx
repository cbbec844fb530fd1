import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { QuietButton } from '../components/quiet-button.tsx'
import { useSecondsUntil } from './use-seconds-until.ts'

type SendAgainProps = {
  readonly sendAgainAt: string
  readonly again: {
    readonly send: () => void
    readonly isPending: boolean
    readonly error: Error | null
  }
}

/** When a new code can be had, and from then on the button for it. */
export function SendAgain({ sendAgainAt, again }: SendAgainProps) {
  const { t } = useTranslation()
  const seconds = useSecondsUntil(sendAgainAt)
  const first = useRef(sendAgainAt)
  const isSentAgain = sendAgainAt !== first.current
  return (
    <>
      {isSentAgain && (
        <p className="quiet" role="status">
          {t('code.sentAgain')}
        </p>
      )}
      {seconds > 0 ? (
        <p className="quiet">{t('code.againIn', { count: seconds })}</p>
      ) : (
        <QuietButton isPending={again.isPending} onClick={again.send}>
          {t('code.again')}
        </QuietButton>
      )}
      <ProblemNotice error={again.error} />
    </>
  )
}
