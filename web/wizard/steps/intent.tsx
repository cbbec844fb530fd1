import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { ChoiceCard } from '../../kit/components/choice-card.tsx'
import { ChoiceGroup } from '../../kit/components/choice-group.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import type { StepProps } from '../step-props.ts'

type Intent = NonNullable<SetupView['answers']['intent']>

const OFFERED: Readonly<Record<SetupView['contact']['kind'], readonly Intent[]>> = {
  customer: ['customer-own'],
  partner: ['partner-for-customer', 'partner-own'],
}

/** For whom the order is. */
export function Intent({ view }: StepProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/intent')
  const [intent, choose] = useState<string | null>(view.answers.intent)
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(intent === null)
    if (intent !== null) answer.send({ intent })
  }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{t('intent.heading')}</StepHeading>
      <p className="lead">{t('intent.help')}</p>
      <ChoiceGroup label={t('intent.heading')} error={isMissing ? t('intent.missing') : null}>
        {OFFERED[view.contact.kind].map((offered) => (
          <ChoiceCard
            key={offered}
            group="intent"
            value={offered}
            chosen={intent}
            onChoose={choose}
            name={t(`intent.${offered}.name`)}
          >
            {t(`intent.${offered}.text`)}
          </ChoiceCard>
        ))}
      </ChoiceGroup>
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton isPending={answer.isPending}>{t('company.continue')}</PrimaryButton>
      </div>
    </form>
  )
}
