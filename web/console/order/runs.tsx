import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { useFormats } from '../../kit/i18n/formats.ts'

type Run = OrderPage['runs'][number]

/** What the target was told to do, how far it got, and its proof. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  if (runs.length === 0) return null
  return (
    <section>
      <h2>{t('order.runs')}</h2>
      {runs.map((run) => (
        <div key={run.number} className="card order-run">
          <h3>
            {t(run.isUndo ? 'order.undoRun' : 'order.run', { number: run.number })}{' '}
            <span className="order-state">{t(`order.runState.${run.state}`)}</span>
          </h3>
          <p className="quiet">
            {t('order.runBegan', { moment: moment(run.createdAt) })}
            {run.finishedAt !== null &&
              ` · ${t('order.runEnded', { moment: moment(run.finishedAt) })}`}
          </p>
          <ul className="plain-list">
            {run.steps.map((step) => (
              <Step key={step.name} step={step} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Step({ step }: { step: Run['steps'][number] }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { name, state, attempts, nextAttemptAt, lastFailure, externalId } = step
  return (
    <li>
      <span>
        <code>{name}</code> <span className="strong">{t(`order.stepState.${state}`)}</span>
        {externalId !== null && <> · {t('order.proof', { id: externalId })}</>}
        {lastFailure !== null && state !== 'done' && (
          <span className="approver">{t('order.lastFailure', { text: lastFailure })}</span>
        )}
      </span>
      <span className="quiet">
        {t('order.attempts', { count: attempts })}
        {nextAttemptAt !== null && ` · ${t('order.again', { moment: moment(nextAttemptAt) })}`}
      </span>
    </li>
  )
}
