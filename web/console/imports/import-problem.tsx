import { useTranslation } from 'react-i18next'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'

/** Why a file is not taken: what the server says of it is shown as it is. */
export function ImportProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  if (isProblem(error, 'import-not-interrupted')) {
    return (
      <Notice tone="stop" isAlert>
        {t('imports.elsewhere')}
      </Notice>
    )
  }
  if (!isProblem(error, 'invalid-value')) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      <p>{t('imports.notTaken')}</p>
      <p lang="en">{error.detail}</p>
    </Notice>
  )
}
