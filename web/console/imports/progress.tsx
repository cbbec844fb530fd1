import { useTranslation } from 'react-i18next'
import type { ImportView } from '../../../src/edges/http/contracts/console/imports.ts'
import { useNumbers } from '../use-numbers.ts'
import { useSpeed } from './use-speed.ts'

type ProgressProps = { readonly one: ImportView; readonly isRunning: boolean }

/** How much of the file was read, and what became of its rows. */
export function Progress({ one, isRunning }: ProgressProps) {
  const { t } = useTranslation('console')
  const { whole, duration } = useNumbers()
  const speed = useSpeed(one, isRunning)
  const state = isRunning ? 'running' : one.state
  return (
    <section className="card import-progress" aria-label={t('imports.progress')}>
      <p className="import-state" data-state={state}>
        {t(`imports.state.${state}`)}
      </p>
      {one.totalByteCount !== null && one.state !== 'done' && (
        <progress
          max={Math.max(one.totalByteCount, 1)}
          value={one.byteCount}
          aria-label={t('imports.progress')}
        />
      )}
      <dl className="import-counts">
        {(['rowCount', 'loadedCount', 'refusedCount'] as const).map((name) => (
          <div key={name} data-count={name}>
            <dt>{t(`imports.counts.${name}`)}</dt>
            <dd>{whole(one[name])}</dd>
          </div>
        ))}
        {speed !== null && (
          <div>
            <dt>{t('imports.counts.perSecond')}</dt>
            <dd>{whole(Math.round(speed.rowsPerSecond))}</dd>
          </div>
        )}
        {speed !== null && speed.secondsLeft !== null && (
          <div>
            <dt>{t('imports.counts.left')}</dt>
            <dd>{t('imports.about', { duration: duration(speed.secondsLeft) })}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
