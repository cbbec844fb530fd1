import { TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartnerOption } from '../../../src/edges/http/contracts/setup.ts'
import { ChoiceCard } from '../../kit/components/choice-card.tsx'
import { ChoiceGroup } from '../../kit/components/choice-group.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { type Answer, useAnswer } from '../../kit/entrance/use-answer.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { CandidateText } from '../candidate-text.tsx'
import type { StepProps } from '../step-props.ts'

/** Which partner organization acts; where none is known, what it is called. */
export function Partner({ view }: StepProps) {
  const answer = useAnswer('/setup/api/partner')
  const options = view.partner?.options ?? []
  const [only, ...others] = options
  if (only === undefined) return <NewPartner view={view} answer={answer} />
  if (others.length === 0) return <OnePartner view={view} answer={answer} option={only} />
  return <KnownPartner view={view} answer={answer} options={options} />
}

type Part = Pick<StepProps, 'view'> & { readonly answer: Answer }

function Frame(props: {
  readonly heading: string
  readonly help: string
  readonly answer: Answer
  readonly onSubmit: () => void
  readonly go: string
  /** The way to the vendor, in this page's words. */
  readonly doubt: string
  readonly vendor: string
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
        <PrimaryButton isPending={props.answer.isPending}>{props.go}</PrimaryButton>
        <QuietButton
          isPending={props.answer.isPending}
          onClick={() => props.answer.send({ isUnrecognised: true })}
        >
          {props.doubt}
        </QuietButton>
      </div>
      <p className="quiet">{t('partner.unrecognisedHelp', { vendor: props.vendor })}</p>
    </form>
  )
}

/** One is found: it is shown, and confirmed. */
function OnePartner({ view, answer, option }: Part & { readonly option: PartnerOption }) {
  const { t } = useTranslation()
  const { organizationId, name } = option
  return (
    <Frame
      heading={t('partner.oneHeading', { partner: name })}
      help={t('partner.oneHelp')}
      answer={answer}
      onSubmit={() => answer.send({ organizationId })}
      go={t('partner.confirm')}
      doubt={t('partner.unrecognised')}
      vendor={view.vendorName}
    >
      <div className="card">
        <p className="choice-name">{name}</p>
        <CandidateText candidate={option} view={view} outcome={null} />
        <Customers option={option} />
      </div>
    </Frame>
  )
}

/** Some of its customers by name, the rest counted. A span, because it stands in a label. */
function Customers({ option }: { readonly option: PartnerOption }) {
  const { t } = useTranslation()
  const { list } = useFormats()
  const { customers, managedCustomers } = option
  if (customers === null || customers.length === 0) return null
  const count = (managedCustomers ?? 0) - customers.length
  return (
    <span className="why">
      {count > 0
        ? t('partner.customersMore', { customers: customers.join(', '), count })
        : t('partner.customers', { customers: list(customers) })}
    </span>
  )
}

function KnownPartner({
  view,
  answer,
  options,
}: Part & { readonly options: readonly PartnerOption[] }) {
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
      go={t('company.continue')}
      doubt={t('partner.unrecognised')}
      vendor={view.vendorName}
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
            <Customers option={option} />
          </ChoiceCard>
        ))}
      </ChoiceGroup>
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
      go={t('company.continue')}
      doubt={t('partner.unsure')}
      vendor={view.vendorName}
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
