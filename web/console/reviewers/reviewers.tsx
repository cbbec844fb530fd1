import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewerEntry, ReviewerList } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { NotLoaded } from '../../kit/components/dead-end.tsx'
import { PageSkeleton } from '../../kit/components/page-skeleton.tsx'
import { ConsoleHeading } from '../console-heading.tsx'
import { AddReviewer } from './add-reviewer.tsx'
import { ReviewerCard } from './reviewer-card.tsx'
import { ReviewerProblem } from './reviewer-problem.tsx'
import { nameOf, REVIEWERS, REVIEWERS_PATH, useReviewerChange } from './use-reviewer-change.ts'

/** Who may use the console: for admins. */
export function Reviewers({ ownId, isCodeOpen }: { ownId: string; isCodeOpen: boolean }) {
  const { t } = useTranslation('console')
  const [removing, askToRemove] = useState<ReviewerEntry | null>(null)
  const change = useReviewerChange(() => askToRemove(null))
  const list = useQuery({
    queryKey: REVIEWERS,
    queryFn: () => send<ReviewerList>('GET', REVIEWERS_PATH),
  })
  if (list.data === undefined) {
    if (list.error === null) return <PageSkeleton />
    const { error, isFetching } = list
    return <NotLoaded error={error} isPending={isFetching} onAgain={() => void list.refetch()} />
  }
  return (
    <div className="step">
      <ConsoleHeading>{t('reviewers.heading')}</ConsoleHeading>
      <p className="lead">{t('reviewers.lead')}</p>
      <ReviewerProblem error={change.error} />
      <ul className="sessions">
        {list.data.items.map((reviewer) => (
          <ReviewerCard
            key={reviewer.id}
            reviewer={reviewer}
            isOwn={reviewer.id === ownId}
            onRole={(role) => change.mutate({ kind: 'role', id: reviewer.id, role })}
            onRemove={() => askToRemove(reviewer)}
            onRestore={() => change.mutate({ kind: 'restore', id: reviewer.id })}
          />
        ))}
      </ul>
      {isCodeOpen && <AddReviewer />}
      {removing !== null && (
        <AskDialog
          heading={t('reviewers.askHeading', { name: nameOf(removing) })}
          yes={t('reviewers.remove')}
          no={t('sessions.no')}
          isPending={change.isPending}
          onYes={() => change.mutate({ kind: 'remove', id: removing.id })}
          onNo={() => askToRemove(null)}
        >
          <p>{t('reviewers.askText')}</p>
        </AskDialog>
      )}
    </div>
  )
}
