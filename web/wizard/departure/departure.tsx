import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { DomainProof } from './domain-proof.tsx'

type Departure = NonNullable<SetupView['departure']>
type Part = { readonly view: SetupView; readonly departure: Departure }

const factsOf = ({ view, departure }: Part) => ({
  organization: departure.organizationName,
  person: departure.person,
  domain: departure.domain ?? '',
  vendor: view.vendorName,
  days: departure.objectionDays,
  count: departure.noticedCount,
})

/** What is left when no administrator answers: the offer, or how far it is. */
export function DepartureCard({ view }: { view: SetupView }) {
  const { departure } = view
  if (departure === null) return null
  if (departure.stage === 'offer') return <Offer view={view} departure={departure} />
  return departure.stage === 'proving' ? (
    <DomainProof view={view} departure={departure} />
  ) : (
    <UnderWay view={view} departure={departure} />
  )
}

function Offer({ view, departure }: Part) {
  const { t } = useTranslation()
  const facts = factsOf({ view, departure })
  const begin = useAnswer('/setup/api/departure')
  const isPrimary = view.step === 'review'
  const go = () => begin.send({})
  return (
    <section className="card departure">
      <h2>{t('departure.offer.heading', facts)}</h2>
      <p>{t('departure.offer.lead', facts)}</p>
      <ol className="numbered">
        {departure.domain !== null && <li>{t('departure.offer.proof', facts)}</li>}
        <li>{t('departure.offer.objection', facts)}</li>
        <li>{t('departure.offer.reviewers', facts)}</li>
        <li>{t('departure.offer.acceptance', facts)}</li>
      </ol>
      <ProblemNotice error={begin.error} />
      {isPrimary ? (
        <div className="ways">
          <PrimaryButton isPending={begin.isPending} onClick={go}>
            {t('departure.offer.begin')}
          </PrimaryButton>
        </div>
      ) : (
        <QuietButton isPending={begin.isPending} onClick={go}>
          {t('departure.offer.begin')}
        </QuietButton>
      )}
    </section>
  )
}

/** Whose turn it is. */
export function departureHeading(
  t: TFunction,
  { stage, domain, organizationName }: Departure,
): string {
  const facts = { domain: domain ?? '', organization: organizationName }
  if (stage === 'proving') return t('departure.proving.heading', facts)
  return t(
    stage === 'objection' ? 'departure.objection.heading' : 'departure.deciding.heading',
    facts,
  )
}

function UnderWay({ view, departure }: Part) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const date = departure.until === null ? '' : moment(departure.until)
  const facts = { ...factsOf({ view, departure }), date }
  const isObjection = departure.stage === 'objection'
  return (
    <section className="card departure">
      {departure.isProved && <Notice tone="good">{t('departure.proved', facts)}</Notice>}
      <p>
        {isObjection ? t('departure.objection.told', facts) : t('departure.deciding.text', facts)}
      </p>
      {isObjection && <p>{t('departure.objection.next', facts)}</p>}
    </section>
  )
}
