import { useTranslation } from 'react-i18next'
import type { AddressBody } from '../../../src/edges/http/contracts/setup.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { Unbroken } from '../../kit/components/unbroken.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import { refusalKeyOf } from '../address-refusals.ts'
import type { StepProps } from '../step-props.ts'

/** The address looks mistyped: which one is meant? Either answer leads on. */
export function Address({ view }: StepProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/address')
  if (view.likelyAddress === null) return null
  const facts = view.likelyAddress
  const say = (meant: AddressBody['meant']) => () => answer.send({ meant })
  return (
    <div className="step">
      <StepHeading>{t('address.heading', facts)}</StepHeading>
      <p className="lead">
        <Unbroken text={t('address.lead', facts)} />
      </p>
      <p className="quiet">{t('address.help')}</p>
      <Refusal error={answer.error} />
      <div className="ways">
        <PrimaryButton isPending={answer.isPending} onClick={say('likely')}>
          {t('address.yes')}
        </PrimaryButton>
        <PrimaryButton isQuiet isPending={answer.isPending} onClick={say('typed')}>
          {t('address.no', facts)}
        </PrimaryButton>
      </div>
    </div>
  )
}

/** An address can be rightly spelled and still not do; then the way back leads to the fields. */
function Refusal({ error }: { error: Error | null }) {
  const { t } = useTranslation()
  if (!isProblem(error, 'address-refused')) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      {t(refusalKeyOf(error.facts.why))}
    </Notice>
  )
}
