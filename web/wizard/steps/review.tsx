import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { Said } from '../../kit/components/said.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { DepartureCard, departureHeading } from '../departure/departure.tsx'
import { LookedAt } from '../looked-at.tsx'
import type { StepProps } from '../step-props.ts'

const REASONS = [
  'not-sure',
  'match-wrong',
  'too-many-matches',
  'too-many-claims',
  'claim-disputed',
  'claim-unanswerable',
  'partner-unclear',
  'run-failed',
  'undone',
  'new-despite-match',
  'administrator-gone',
] as const

/** Whose turn it is, where nobody answered and something is under way; else that the vendor decides. */
function headingOf(t: TFunction, { departure, vendorName: vendor }: SetupView): string {
  if (departure === null || departure.stage === 'offer') return t('review.heading', { vendor })
  return departureHeading(t, departure)
}

/** The vendor decides. */
export function Review({ view, lookedAt }: StepProps) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  if (view.review === null) return null
  const { reason, since } = view.review
  const facts = {
    vendor: view.vendorName,
    support: view.vendorSupport,
    email: view.contact.email,
    number: view.order.number,
  }
  const known = REASONS.find((one) => one === reason) ?? 'other'
  return (
    <div className="step">
      <StatusSign kind="seen" />
      <StepHeading>{headingOf(t, view)}</StepHeading>
      <p className="lead">{t(`review.reason.${known}`, facts)}</p>
      <DepartureCard view={view} />
      {view.departure === null && <p>{t('review.next', facts)}</p>}
      <p>{t('review.close')}</p>
      <p>
        <Said>{t('review.ask', facts)}</Said>
      </p>
      <p className="quiet">{t('review.since', { date: moment(since) })}</p>
      <LookedAt lookedAt={lookedAt} />
    </div>
  )
}
