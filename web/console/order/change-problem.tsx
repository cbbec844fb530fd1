import { useTranslation } from 'react-i18next'
import { Problem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'

/** Somebody else was first, or the window has closed meanwhile. */
export function ChangeProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  const isLate =
    error instanceof Problem &&
    (error.code === 'order-transition-refused' || error.code === 'undo-too-late')
  if (!isLate) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      {t(error.code === 'undo-too-late' ? 'order.tooLate' : 'order.movedOn')}
    </Notice>
  )
}
