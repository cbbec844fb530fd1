import { useTranslation } from 'react-i18next'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'

const REASONS = [
  'last-admin',
  'role-from-groups',
  'already-removed',
  'address-taken',
  'erased',
] as const

/** Why a reviewer was not changed. */
export function ReviewerProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  const why = isProblem(error, 'reviewer-change-refused')
    ? REASONS.find((reason) => reason === error.facts.why)
    : undefined
  if (why === undefined) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      {t(`reviewers.refused.${why}`)}
    </Notice>
  )
}
