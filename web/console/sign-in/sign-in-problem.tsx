import { useTranslation } from 'react-i18next'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'

/** What went wrong at the door; what all pages know is told as everywhere. */
export function SignInProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  const { time } = useFormats()
  if (isProblem(error, 'sign-in-closed')) return <Told>{t('problem.closed')}</Told>
  if (isProblem(error, 'sign-in-away')) return <Told>{t('refused.sign-in-away.text')}</Told>
  if (isProblem(error, 'code-limit')) {
    return <Told>{t('problem.codeLimit', { time: time(String(error.facts.sendAgainAt)) })}</Told>
  }
  return <ProblemNotice error={error} />
}

function Told({ children }: { children: string }) {
  return (
    <Notice tone="stop" isAlert>
      {children}
    </Notice>
  )
}
