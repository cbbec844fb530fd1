import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offered, ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { read } from '../api.ts'
import { Loaded } from '../loaded.tsx'
import { useReviewer } from '../use-session.ts'
import { Candidates } from './candidates.tsx'
import { CaseFacts } from './case-facts.tsx'
import { DecisionDialog } from './decision-dialog.tsx'
import { Decisions } from './decisions.tsx'
import { Departed } from './departed.tsx'
import { useCaseKeys } from './use-case-keys.ts'

type ChosenReviewProps = {
  readonly id: string
  readonly onDone: (sentence: string) => void
  /** What the list shows is not true any more. */
  readonly onStale: () => void
}

/** One review with everything that is needed to decide it. */
export function ChosenReview({ id, onDone, onStale }: ChosenReviewProps) {
  const { language } = useTranslation().i18n
  const page = useQuery({
    queryKey: ['review', id, language],
    queryFn: () => read<ReviewPage>(`reviews/${encodeURIComponent(id)}?language=${language}`),
    refetchInterval: 30_000,
  })
  const stale = () => {
    void page.refetch()
    onStale()
  }
  return (
    <div className="review-case">
      <Loaded from={page}>{(data) => <Case page={data} onDone={onDone} onStale={stale} />}</Loaded>
    </div>
  )
}

type CaseProps = Omit<ChosenReviewProps, 'id'> & { readonly page: ReviewPage }

function Case({ page, onDone, onStale }: CaseProps) {
  const { t } = useTranslation('console')
  const mayDecide = useReviewer()?.abilities.includes('decide-reviews') === true
  const [asked, ask] = useState<Offered | null>(null)
  const [isUnchosen, missChoice] = useState(false)
  const [chosen, choose] = useState<string | null>(null)
  const take = (one: Offered) => {
    const isMissing = one.effect === 'map' && chosen === null
    missChoice(isMissing)
    if (!isMissing && one.obstacle === null) ask(one)
  }
  useCaseKeys({ page, take, choose, mayDecide })
  const { review, order } = page
  return (
    <section aria-labelledby="review-question">
      <h2 id="review-question">{t(`reviews.question.${review.kind}`)}</h2>
      <Decided page={page} />
      <CaseFacts page={page} />
      {page.departure !== null && <Departed page={page} />}
      <Candidates page={page} chosen={chosen} onChoose={mayDecide ? choose : null} />
      {isUnchosen && (
        <Notice tone="careful" isAlert>
          {t('reviews.chooseFirst')}
        </Notice>
      )}
      {review.decidedAt === null && <Decisions page={page} mayDecide={mayDecide} onTake={take} />}
      {asked !== null && (
        <DecisionDialog
          offered={asked}
          page={page}
          organizationId={chosen}
          onClose={() => ask(null)}
          onStale={onStale}
          onDone={() =>
            onDone(
              t('reviews.done', {
                order: order.externalId,
                what: t(`reviews.did.${asked.effect}`),
              }),
            )
          }
        />
      )}
    </section>
  )
}

/** Somebody has decided, here or meanwhile. */
function Decided({ page: { review, deciders } }: { page: ReviewPage }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  if (review.decidedAt === null || review.decision === null) return null
  const name = deciders.find(({ id }) => id === review.decidedBy)?.name ?? review.decidedBy
  return (
    <Notice tone="told" isAlert>
      {t('reviews.decidedBy', {
        name,
        moment: moment(review.decidedAt),
        what: t(`reviews.decision.${review.decision}`),
        reason: review.decisionReason,
      })}{' '}
      {t('reviews.goOn')}
    </Notice>
  )
}
