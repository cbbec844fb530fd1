import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WaitingView } from '../../../src/edges/http/contracts/console/overview.ts'
import { read } from '../api.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { ChosenReview } from './chosen-review.tsx'
import { QueueRows } from './queue-rows.tsx'
import { addressOf, useQueue } from './use-queue.ts'
import './reviews.css'

/** Open reviews beside the one that is being decided; all of it by keys. */
export function ReviewsPage() {
  const { t } = useTranslation('console')
  const queue = useQueue()
  const { list, chosen } = queue
  const [done, tell] = useState('')
  const goOn = (sentence: string) => {
    tell(sentence)
    queue.goOn()
  }
  return (
    <div className="step">
      <ConsoleHeading>{t('reviews.heading')}</ConsoleHeading>
      <Kinds kind={queue.kind} />
      <p role="status" className="quiet">
        {done}
      </p>
      <Loaded from={list.all}>
        {(items) => (
          <div className="review-columns">
            <section aria-label={t('reviews.list')} aria-busy={list.isStale}>
              {items.length === 0 ? (
                <NothingWaits isFiltered={queue.kind !== null} />
              ) : (
                <QueueRows items={items} kind={queue.kind} chosen={chosen} />
              )}
              <MoreButton list={list} />
            </section>
            {chosen !== null && (
              <ChosenReview key={chosen} id={chosen} onDone={goOn} onStale={queue.refresh} />
            )}
          </div>
        )}
      </Loaded>
    </div>
  )
}

/** The kinds of which there are any, and the one that the address asks for. */
function Kinds({ kind }: { kind: string | null }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const { data } = useQuery({
    queryKey: ['waiting'],
    queryFn: () => read<WaitingView>('waiting'),
    refetchInterval: 60_000,
  })
  return (
    <nav aria-label={t('reviews.kind')} className="chips">
      <Go to={addressOf(null, null)} isHere={kind === null}>
        {t('reviews.all')}
      </Go>
      {(data?.reviews ?? []).map((one) => (
        <Go key={one.kind} to={addressOf(one.kind, null)} isHere={one.kind === kind}>
          {t(`overview.review.${one.kind}`)} ({whole(one.reviewCount)})
        </Go>
      ))}
    </nav>
  )
}

function NothingWaits({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('console')
  return (
    <div className="card empty">
      <p>{t(isFiltered ? 'reviews.noneOfKind' : 'reviews.none')}</p>
    </div>
  )
}
