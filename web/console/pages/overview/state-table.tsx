import { useTranslation } from 'react-i18next'
import type { OverviewView } from '../../../../src/edges/http/contracts/console/overview.ts'
import { useNumbers } from '../../use-numbers.ts'

type StateFigures = OverviewView['states']
type State = StateFigures[number]['state']

const STATES: readonly State[] = [
  'scheduled',
  'invited',
  'in-setup',
  'awaiting-approval',
  'in-review',
  'mapped',
  'provisioned',
  'expired',
  'cancelled',
]
const AGES = ['day', 'week', 'month', 'longer'] as const

/** Orders by state, and how long they have been in it. */
export function StateTable({ states }: { states: StateFigures }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const countIn = (state: State, age?: string) =>
    states
      .filter((one) => one.state === state && (age === undefined || one.age === age))
      .reduce((sum, { orderCount }) => sum + orderCount, 0)
  const written = (count: number) => (count === 0 ? '–' : whole(count))
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
          {STATES.map((state) => (
            <tr key={state}>
              <th scope="row">{t(`orderState.${state}`)}</th>
              {AGES.map((age) => (
                <td key={age}>{written(countIn(state, age))}</td>
              ))}
              <td className="strong">{written(countIn(state))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
