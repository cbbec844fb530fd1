import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { Said } from '../../kit/components/said.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { LookedAt } from '../looked-at.tsx'
import type { StepProps } from '../step-props.ts'
import { useBack } from '../use-back.tsx'

type Parked = NonNullable<SetupView['parked']>
type Part = { readonly view: SetupView; readonly parked: Parked }

/** The page that a worried person reads: who was asked what, what comes next, nothing is lost. */
export function Parked({ view, lookedAt }: StepProps) {
  const { t } = useTranslation()
  const back = useBack(view)
  const { parked } = view
  if (parked === null) return null
  const { claimKind, organizationName: organization, person } = parked
  const facts = { organization, person, count: parked.askedCount }
  const to = view.canGoBackTo.includes('candidates') ? 'candidates' : view.canGoBackTo.at(-1)
  return (
    <div className="step">
      <StatusSign kind="waiting" />
      <StepHeading>{t(`parked.heading.${claimKind}`, facts)}</StepHeading>
      <p className="lead">
        {claimKind === 'administrator' ? t('parked.asked', facts) : t('parked.confirmation', facts)}
      </p>
      <Question view={view} parked={parked} />
      <EachAnswer view={view} parked={parked} />
      <p>{t('parked.close', { email: view.contact.email })}</p>
      <p>
        <Said>
          {t('parked.whomToAsk', { vendor: view.vendorName, support: view.vendorSupport })}
        </Said>
      </p>
      <LookedAt lookedAt={lookedAt} />
      {to !== undefined && (
        <QuietButton isPending={back.isPending} onClick={() => back.go(to)}>
          {t('parked.change')}
        </QuietButton>
      )}
      {back.dialog}
    </div>
  )
}

function Question({ view, parked }: Part) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const question = t(`parked.questionText.${parked.claimKind}`, {
    person: parked.person,
    organization: parked.organizationName,
    number: view.order.number,
  })
  return (
    <div className="card">
      <FactList
        facts={[
          { name: t('parked.question'), value: question },
          {
            name: t('parked.whom'),
            value: (
              <ul>
                {parked.maskedApprovers.map((approver) => (
                  <li key={approver}>{approver}</li>
                ))}
              </ul>
            ),
          },
          { name: t('parked.when'), value: moment(parked.askedAt) },
          { name: t('parked.until'), value: moment(parked.expiresAt) },
        ]}
      />
    </div>
  )
}

function EachAnswer({ view, parked }: Part) {
  const { t } = useTranslation()
  const { date } = useFormats()
  const facts = { vendor: view.vendorName, date: date(parked.expiresAt) }
  const answers = ['yes', 'no', 'notUs', 'silence'] as const
  return (
    <section className="card">
      <h2>{t('parked.outcomes')}</h2>
      <FactList
        facts={answers.map((answer) => ({
          name: t(`parked.${answer}.name`),
          value: t(`parked.${answer}.text`, facts),
        }))}
      />
    </section>
  )
}
