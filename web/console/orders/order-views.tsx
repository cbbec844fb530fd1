import { TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderViews as Kept } from '../../../src/edges/http/contracts/console/orders.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { addressWith } from '../filters.ts'
import { Go } from '../place.tsx'
import { type OrderFilters, OWN_VIEWS, orderFiltersIn, orderQueryOf } from './filters.ts'
import { useOrderViews, useViewChange } from './use-order-views.ts'

type View = Kept['items'][number]

/** Filters that have a name: those of everybody, and one's own. */
export function OrderViews({ filters }: { filters: OrderFilters }) {
  const { t } = useTranslation('console')
  const { data: kept = [] } = useOrderViews()
  const here = orderQueryOf(filters)
  const own = kept.find(({ query }) => normal(query) === here)
  const hasName = own !== undefined || OWN_VIEWS.some(({ query }) => normal(query) === here)
  return (
    <div className="order-views">
      <nav aria-label={t('orders.views')} className="chips">
        {OWN_VIEWS.map(({ name, query }) => (
          <ViewLink key={name} query={query} here={here}>
            {t(`orders.view.${name}`)}
          </ViewLink>
        ))}
        {kept.map(({ id, name, query }) => (
          <ViewLink key={id} query={query} here={here}>
            {name}
          </ViewLink>
        ))}
      </nav>
      {own !== undefined && <RemoveView view={own} />}
      {!hasName && <KeepView key={here} query={here} />}
    </div>
  )
}

const normal = (query: string): string => orderQueryOf(orderFiltersIn(new URLSearchParams(query)))

function ViewLink({ query, here, children }: { query: string; here: string; children: string }) {
  return (
    <Go to={addressWith('/console/orders', query)} isHere={normal(query) === here}>
      {children}
    </Go>
  )
}

function RemoveView({ view: { id, name } }: { view: View }) {
  const { t } = useTranslation('console')
  const change = useViewChange()
  return (
    <>
      <QuietButton
        isPending={change.isPending}
        onClick={() => change.mutate({ kind: 'remove', id })}
      >
        {t('orders.forget', { name })}
      </QuietButton>
      <ProblemNotice error={change.error} />
    </>
  )
}

function KeepView({ query }: { query: string }) {
  const { t } = useTranslation('console')
  const [name, setName] = useState<string | null>(null)
  const change = useViewChange()
  if (name === null)
    return <QuietButton onClick={() => setName('')}>{t('orders.keep')}</QuietButton>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && !change.isPending)
      change.mutate({ kind: 'keep', name: name.trim(), query })
  }
  const isRefused = isProblem(change.error, 'order-view-refused')
  return (
    <form className="keep-view" onSubmit={submit}>
      <TextInput
        label={t('orders.viewName')}
        maxLength={60}
        value={name}
        data-autofocus
        autoFocus
        error={isRefused && t(`orders.refused.${whyOf(change.error)}`)}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <PrimaryButton isPending={change.isPending}>{t('orders.keepIt')}</PrimaryButton>
      <QuietButton onClick={() => setName(null)}>{t('orders.leaveIt')}</QuietButton>
      <ProblemNotice error={isRefused ? null : change.error} />
    </form>
  )
}

function whyOf(error: unknown): 'name-taken' | 'too-many' {
  return isProblem(error, 'order-view-refused') && error.facts.why === 'name-taken'
    ? 'name-taken'
    : 'too-many'
}
