import { TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CandidateView } from '../../../src/edges/http/contracts/setup.ts'
import { ChoiceCard } from '../../kit/components/choice-card.tsx'
import { ChoiceGroup } from '../../kit/components/choice-group.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { Said } from '../../kit/components/said.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { type Answer, useAnswer } from '../../kit/entrance/use-answer.ts'
import { CandidateText } from '../candidate-text.tsx'
import type { StepProps } from '../step-props.ts'

/** Which partner organization acts; where none is known, what it is called. */
export function Partner({ view }: StepProps) {
  const answer = useAnswer('/setup/api/partner')
  const options = view.partner?.options ?? []
  return options.length === 0 ? (
    <NewPartner view={view} answer={answer} />
  ) : (
    <KnownPartner view={view} answer={answer} options={options} />
  )
}

type Part = Pick<StepProps, 'view'> & { readonly answer: Answer }

function Frame(props: {
  readonly heading: string
  readonly help: string
  readonly answer: Answer
  readonly onSubmit: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit()
  }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{props.heading}</StepHeading>
      <p className="lead">{props.help}</p>
      {props.children}
      <ProblemNotice error={props.answer.error} />
      <div className="ways">
        <PrimaryButton isPending={props.answer.isPending}>{t('company.continue')}</PrimaryButton>
      </div>
    </form>
  )
}

function KnownPartner({ view, answer, options }: Part & { readonly options: CandidateView[] }) {
  const { t } = useTranslation()
  const [organizationId, choose] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    setMissing(organizationId === null)
    if (organizationId !== null) answer.send({ organizationId })
  }
  return (
    <Frame
      heading={t('partner.heading')}
      help={t('partner.help')}
      answer={answer}
      onSubmit={submit}
    >
      <ChoiceGroup label={t('partner.heading')} error={isMissing ? t('partner.missing') : null}>
        {options.map((option) => (
          <ChoiceCard
            key={option.organizationId}
            group="partner"
            value={option.organizationId}
            chosen={organizationId}
            onChoose={choose}
            name={option.name}
          >
            <CandidateText candidate={option} view={view} outcome={null} />
          </ChoiceCard>
        ))}
      </ChoiceGroup>
      <p className="quiet">
        <Said>{t('partner.other', { vendor: view.vendorName, support: view.vendorSupport })}</Said>
      </p>
    </Frame>
  )
}

function NewPartner({ view, answer }: Part) {
  const { t } = useTranslation()
  const [newName, setName] = useState(view.answers.partnerName ?? '')
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    setMissing(newName.trim() === '')
    if (newName.trim() !== '') answer.send({ newName: newName.trim() })
  }
  return (
    <Frame
      heading={t('partner.newHeading')}
      help={t('partner.newHelp')}
      answer={answer}
      onSubmit={submit}
    >
      <TextInput
        label={t('partner.name')}
        value={newName}
        maxLength={200}
        autoComplete="organization"
        error={isMissing ? t('partner.nameMissing') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Frame>
  )
}
