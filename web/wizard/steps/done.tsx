import { useTranslation } from 'react-i18next'
import { Said } from '../../kit/components/said.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { RunSteps } from '../run-steps.tsx'
import type { StepProps } from '../step-props.ts'

/** What works now, where to go, who got which mail, until when it can be undone. */
export function Done({ view }: StepProps) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const { progress } = view
  if (progress === null) return null
  const facts = {
    organization: progress.organizationName,
    person: progress.person.email,
    number: view.order.number,
    vendor: view.vendorName,
    support: view.vendorSupport,
    email: view.contact.email,
  }
  const isDecidedByOthers = progress.administratorStanding === 'administrators-decide'
  return (
    <div className="step">
      <StatusSign kind="good" />
      <StepHeading>{t('done.heading', facts)}</StepHeading>
      <p className="lead">{isDecidedByOthers ? t('done.mapped', facts) : t('done.lead', facts)}</p>
      <section className="card">
        <h2>{t('done.next')}</h2>
        <ul className="points">
          <li>{t(`done.standing.${progress.administratorStanding}`, facts)}</li>
          <li>{t('done.mail', facts)}</li>
          <li>
            <Said>{t('done.undo', { ...facts, date: moment(progress.undoUntil) })}</Said>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('done.steps')}</h2>
        <RunSteps progress={progress} vendorName={view.vendorName} />
      </section>
      <p className="quiet">{t('done.close')}</p>
    </div>
  )
}
