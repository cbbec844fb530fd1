import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../kit/api/problem.ts'
import { NotLoaded } from '../kit/components/dead-end.tsx'
import { PageSkeleton } from '../kit/components/page-skeleton.tsx'
import { ConsoleHeading } from './console-heading.tsx'

type LoadedProps<T> = {
  readonly from: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching'> & {
    readonly refetch: () => unknown
  }
  readonly children: (data: T) => ReactNode
}

/** What was read, or the shape of it, or why it could not be read. */
export function Loaded<T>({ from, children }: LoadedProps<T>) {
  const { data, error, isFetching, refetch } = from
  if (data !== undefined) return children(data)
  if (error === null) return <PageSkeleton />
  if (isGone(error)) return <NotThere />
  if (isProblem(error, 'not-allowed')) return <NotYours />
  return <NotLoaded error={error} isPending={isFetching} onAgain={() => void refetch()} />
}

/** Of everything that has a page of its own, the code that says that it is not there. */
const GONE = [
  'order-not-found',
  'organization-not-found',
  'twins-not-found',
  'import-not-found',
  'audit-entry-not-found',
  'review-not-found',
  'webhook-endpoint-not-found',
  'webhook-delivery-not-found',
]

const isGone = (error: Error) => GONE.some((code) => isProblem(error, code))

/** The address names nothing that there is. */
export function NotThere() {
  const { t } = useTranslation('console')
  return (
    <div className="step">
      <ConsoleHeading>{t('state.gone')}</ConsoleHeading>
      <p>{t('state.goneText')}</p>
    </div>
  )
}

function NotYours() {
  const { t } = useTranslation('console')
  return (
    <div className="step">
      <ConsoleHeading>{t('state.notYours')}</ConsoleHeading>
      <p>{t('state.notYoursText')}</p>
    </div>
  )
}
