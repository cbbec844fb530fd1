import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewerEntry, ReviewerList } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { AddReviewer } from './add-reviewer.tsx'
import { ReviewerCard } from './reviewer-card.tsx'
import { ReviewerProblem } from './reviewer-problem.tsx'
import { nameOf, REVIEWERS, REVIEWERS_PATH, useReviewerChange } from './use-reviewer-change.ts'

type ReviewersProps = { readonly ownId: string; readonly isCodeOpen: boolean }

/** Who may use the console: for admins. */
export function Reviewers(props: ReviewersProps) {
  const list = useQuery({
    queryKey: REVIEWERS,
    queryFn: () => send<ReviewerList>('GET', REVIEWERS_PATH),
  })
  return <Loaded from={list}>{({ items }) => <Listed {...props} items={items} />}</Loaded>
}

function Listed({ ownId, isCodeOpen, items }: ReviewersProps & ReviewerList) {
  const { t } = useTranslation('console')
  const [removing, askToRemove] = useState<ReviewerEntry | null>(null)
  const change = useReviewerChange(() => askToRemove(null))
  return (
    <div className="step">
      <ConsoleHeading>{t('reviewers.heading')}</ConsoleHeading>
      <p className="lead">{t('reviewers.lead')}</p>
      <ReviewerProblem error={change.error} />
      <ul className="sessions">
        {items.map((reviewer) => (
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
