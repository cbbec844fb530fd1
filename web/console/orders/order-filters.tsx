import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { goTo } from '../place.tsx'
import { useTyped } from '../use-typed.ts'
import { addressOf, type OrderFilters as Filters } from './filters.ts'
import { AGES, ORDER_STATES, type OrderState, STOPS } from './order-words.ts'

const narrow = (filters: Filters) => goTo(addressOf(filters), 'replace')

/** What narrows the list; each stands in the address. */
export function OrderFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('console')
  return (
    <search className="console-search">
      <SearchField filters={filters} />
      <div className="order-filters">
        <StateFilter filters={filters} />
        <NativeSelect
          label={t('orders.age')}
          value={filters.age ?? ''}
          data={[
            { value: '', label: t('orders.anyAge') },
            ...AGES.map((age) => ({ value: age, label: t(`overview.age.${age}`) })),
          ]}
          onChange={({ currentTarget }) => narrow({ ...filters, age: currentTarget.value })}
        />
        <NativeSelect
          label={t('orders.stop')}
          value={filters.stop ?? ''}
          data={[
            { value: '', label: t('orders.anyStop') },
            ...STOPS.map((stop) => ({ value: stop, label: t(`overview.stop.${stop}`) })),
          ]}
          onChange={({ currentTarget }) => narrow({ ...filters, stop: currentTarget.value })}
        />
        <NativeSelect
          label={t('orders.sort')}
          value={filters.sort ?? ''}
          data={[
            { value: '', label: t('orders.sorts.newest') },
            { value: 'longest', label: t('orders.sorts.longest') },
          ]}
          onChange={({ currentTarget }) => narrow({ ...filters, sort: currentTarget.value })}
        />
      </div>
    </search>
  )
}

/** One state, or those that a view has put together. */
function StateFilter({ filters }: { filters: Filters }) {
  const { t } = useTranslation('console')
  const { state = '' } = filters
  const several = state.includes(',')
    ? [
        {
          value: state,
          label: state
            .split(',')
            .map((one) => t(`orderState.${one as OrderState}`))
            .join(' + '),
        },
      ]
    : []
  return (
    <NativeSelect
      label={t('overview.stateColumn')}
      value={state}
      data={[
        { value: '', label: t('orders.anyState') },
        ...several,
        ...ORDER_STATES.map((one) => ({ value: one, label: t(`orderState.${one}`) })),
      ]}
      onChange={({ currentTarget }) => narrow({ ...filters, state: currentTarget.value })}
    />
  )
}

function SearchField({ filters }: { filters: Filters }) {
  const { t } = useTranslation('console')
  const [typed, type] = useTyped(filters.q ?? '', (q) => narrow({ ...filters, q }))
  return (
    <>
      <label htmlFor="orders-q">{t('orders.search')}</label>
      <input
        id="orders-q"
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        aria-describedby="orders-q-help"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p id="orders-q-help" className="quiet">
        {t('orders.searchHelp')}
      </p>
    </>
  )
}
