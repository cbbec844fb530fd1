import { useTranslation } from 'react-i18next'
import type { OverviewView } from '../../../../src/edges/http/contracts/console/overview.ts'
import { addressOf } from '../../orders/filters.ts'
import { AGES, type Age, ORDER_STATES, type OrderState } from '../../orders/order-words.ts'
import { Go } from '../../place.tsx'
import { useNumbers } from '../../use-numbers.ts'

type StateFigures = OverviewView['states']

/** Orders by state, and how long they have been in it; each number leads to its orders. */
export function StateTable({ states }: { states: StateFigures }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const countIn = (state: OrderState, age?: Age) =>
    states
      .filter((one) => one.state === state && (age === undefined || one.age === age))
      .reduce((sum, { orderCount }) => sum + orderCount, 0)
  const counted = (state: OrderState, age?: Age) => {
    const count = countIn(state, age)
    if (count === 0) return '–'
    return <Go to={addressOf({ state, sort: 'longest', ...(age && { age }) })}>{whole(count)}</Go>
  }
  return (
    <section className="card">
      <h2 id="by-state">{t('overview.states')}</h2>
      <table aria-labelledby="by-state" className="states">
        <thead>
          <tr>
            <th scope="col">{t('overview.stateColumn')}</th>
            {AGES.map((age) => (
              <th key={age} scope="col">
                {t(`overview.age.${age}`)}
              </th>
            ))}
            <th scope="col">{t('overview.total')}</th>
          </tr>
        </thead>
        <tbody>
          {ORDER_STATES.map((state) => (
            <tr key={state}>
              <th scope="row">{t(`orderState.${state}`)}</th>
              {AGES.map((age) => (
                <td key={age}>{counted(state, age)}</td>
              ))}
              <td className="strong">{counted(state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
