import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { Said } from '../kit/components/said.tsx'
import { StatusSign } from '../kit/components/status-sign.tsx'
import { StepHeading } from '../kit/components/step-heading.tsx'
import { useFormats } from '../kit/i18n/formats.ts'
import { PartnerLink } from './partner-link.tsx'

type Words = { readonly heading: string; readonly text: string }

/** What this person's own answer did, or how the question was settled without it. */
function wordsOf(t: TFunction, view: ClaimView): Words {
  const facts = {
    person: view.person,
    partner: view.partnerLink?.partnerName ?? '',
    organization: view.organizationName,
    vendor: view.vendorName,
    number: view.orderNumber,
    support: view.vendorSupport,
  }
  const { kind, ownAnswer, state } = view
  if (ownAnswer !== null) {
    return {
      heading: t(`claim.result.${kind}.${ownAnswer}.heading`, facts),
      text: t(`claim.result.${kind}.${ownAnswer}.text`, facts),
    }
  }
  const settled = state === 'open' ? 'unanswerable' : state
  return {
    heading: t(`claim.settled.${settled}.heading`, facts),
    text: t(`claim.settled.${settled}.text`, facts),
  }
}

function signOf({ ownAnswer, state }: ClaimView): 'good' | 'ended' | 'seen' {
  if (ownAnswer !== null || state === 'approved') return 'good'
  return state === 'disputed' || state === 'unanswerable' ? 'seen' : 'ended'
}

/** What came of the question. */
export function Result({ view }: { view: ClaimView }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const { heading, text } = wordsOf(t, view)
  const support = {
    vendor: view.vendorName,
    number: view.orderNumber,
    support: view.vendorSupport,
  }
  return (
    <div className="step">
      <StatusSign kind={signOf(view)} />
      <StepHeading key={heading}>{heading}</StepHeading>
      <p className="lead">
        <Said>{text}</Said>
      </p>
      {view.ownAnswer === 'refuse' && view.reason !== null && (
        <p>{t('claim.result.yourReason', { reason: view.reason })}</p>
      )}
      {view.ownAnswer === null && view.reason !== null && (
        <p>{t('notice.reason', { reason: view.reason })}</p>
      )}
      <PartnerLink view={view} />
      {view.ownAnswer !== null && (
        <p>
          <Said>{t('claim.result.wrong', support)}</Said>
        </p>
      )}
      {view.answeredAt !== null && (
        <p className="quiet">{t('claim.result.at', { date: moment(view.answeredAt) })}</p>
      )}
      <p className="quiet">{t('done.close')}</p>
    </div>
  )
}
