import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { readSession, SESSION } from '../use-session.ts'
import { Reviewers } from './reviewers.tsx'

/** The page of reviewers, for those who may change them. */
export function ReviewersPage() {
  const { data } = useQuery<SessionView>({
    queryKey: SESSION,
    queryFn: readSession,
    enabled: false,
  })
  if (data === undefined || data.reviewer === null) return null
  const { reviewer, ways } = data
  if (!reviewer.abilities.includes('change-reviewers')) return <NotAllowed needs="admin" />
  return <Reviewers ownId={reviewer.id} isCodeOpen={ways.isCodeOpen} />
}

function NotAllowed({ needs }: { needs: 'reviewer' | 'admin' }) {
  const { t } = useTranslation('console')
  return (
    <div className="step">
      <ConsoleHeading>{t('problem.notAllowed', { needs: t(`role.${needs}`) })}</ConsoleHeading>
    </div>
  )
}
