import { useTranslation } from 'react-i18next'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { Said } from '../kit/components/said.tsx'
import { StepHeading } from '../kit/components/step-heading.tsx'
import { useFormats } from '../kit/i18n/formats.ts'
import { AnswerForm } from './answer-form.tsx'
import { ClaimFacts } from './claim-facts.tsx'

function nothingKeyOf({ kind, isParked, departure }: ClaimView) {
  if (departure !== null) return 'claim.departure.nothing'
  if (kind === 'partner-link') return 'claim.nothing.partnerLink'
  if (kind === 'acceptance') return 'claim.nothing.acceptance'
  if (isParked) return 'claim.nothing.parked'
  return kind === 'confirmation' ? 'claim.nothing.confirmationMapped' : 'claim.nothing.mapped'
}

/** The question to somebody who has every reason to be suspicious. */
export function Question({ view }: { view: ClaimView }) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const facts = {
    organization: view.organizationName,
    person: view.person,
    partner: view.partnerLink?.partnerName ?? '',
    email: view.email,
    vendor: view.vendorName,
    support: view.vendorSupport,
    number: view.orderNumber,
    date: date(view.departure?.objectionUntil ?? view.expiresAt),
    domain: view.departure?.provedDomain ?? '',
  }
  const isGone = view.departure !== null
  return (
    <div className="step">
      <StepHeading>
        {isGone ? t('claim.departure.heading', facts) : t(`claim.heading.${view.kind}`, facts)}
      </StepHeading>
      <p className="lead">
        {isGone ? t('claim.departure.lead', facts) : t(`claim.lead.${view.kind}`, facts)}
      </p>
      <ClaimFacts view={view} />
      <section>
        <h2>{t(`claim.could.heading.${view.kind}`)}</h2>
        <p>{t(`claim.could.${view.kind}`, facts)}</p>
      </section>
      {isGone && (
        <section>
          <h2>{t('claim.departure.checked')}</h2>
          <p>
            {t(facts.domain === '' ? 'claim.departure.noDomain' : 'claim.departure.domain', facts)}
          </p>
        </section>
      )}
      <section>
        <h2>{t('claim.nothing.heading')}</h2>
        <p>{t(nothingKeyOf(view), facts)}</p>
      </section>
      <section>
        <h2>{t('claim.check.heading')}</h2>
        <p>
          <Said>{t('claim.check.text', facts)}</Said>
        </p>
        <p>{t('claim.check.ordered')}</p>
      </section>
      <AnswerForm view={view} />
    </div>
  )
}
