import { VisuallyHidden } from '@mantine/core'
import { IconCheck, IconClockHour4, IconX } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'

type Progress = NonNullable<SetupView['progress']>
type RunStep = Progress['steps'][number]
/** `now`: the first that is still pending. */
type Standing = RunStep['state'] | 'now'

function standingOf(steps: readonly RunStep[], step: RunStep): Standing {
  const first = steps.find(({ state }) => state === 'pending' || state === 'failed')
  return step === first && step.state === 'pending' ? 'now' : step.state
}

/** A later run may repeat a step: the name and how often it has come before. */
function keyOf(steps: readonly RunStep[], step: RunStep): string {
  const before = steps.slice(0, steps.indexOf(step)).filter(({ name }) => name === step.name)
  return `${step.name} ${before.length}`
}

function waitingWords(t: TFunction, step: RunStep, progress: Progress, person: string): string {
  if (step.name === 'link-partner') return t('progress.step.link-partner.waiting')
  if (step.name !== 'add-administrator') return wordsFor(t, step, 'pending', progress)
  return progress.administratorStanding === 'administrators-decide'
    ? t('progress.step.add-administrator.decided', { person })
    : t('progress.step.add-administrator.waiting', { person })
}

function wordsFor(t: TFunction, step: RunStep, standing: Standing, progress: Progress): string {
  const facts = { organization: progress.organizationName, person: progress.person.email }
  if (standing === 'waiting') return waitingWords(t, step, progress, facts.person)
  const tense = standing === 'now' || standing === 'done' ? standing : 'pending'
  return t(`progress.step.${step.name}.${tense}`, facts)
}

function Sign({ standing }: { standing: Standing }) {
  if (standing === 'done') return <IconCheck size={16} stroke={3} aria-hidden />
  if (standing === 'waiting') return <IconClockHour4 size={18} stroke={2} aria-hidden />
  return standing === 'failed' || standing === 'undone' ? (
    <IconX size={16} stroke={3} aria-hidden />
  ) : null
}

type RunStepsProps = { readonly progress: Progress; readonly vendorName: string }

/** The work at the vendor's system, ticked off as it is done. */
export function RunSteps({ progress, vendorName }: RunStepsProps) {
  const { t } = useTranslation()
  return (
    <ol className="run-steps" aria-live="polite">
      {progress.steps.map((step) => {
        const standing = standingOf(progress.steps, step)
        return (
          <li key={keyOf(progress.steps, step)} data-standing={standing}>
            <span className="run-sign">
              <Sign standing={standing} />
            </span>
            <div>
              <p>
                {wordsFor(t, step, standing, progress)}
                <VisuallyHidden> ({t(`progress.state.${standing}`)})</VisuallyHidden>
              </p>
              {step.isRetrying && <p className="quiet">{t('progress.retrying')}</p>}
              {step.state === 'failed' && (
                <p className="quiet">{t('progress.failed', { vendor: vendorName })}</p>
              )}
              {step.state === 'undone' && <p className="quiet">{t('progress.undone')}</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
