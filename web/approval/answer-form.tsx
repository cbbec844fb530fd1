import { Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerBody, ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { isProblem } from '../kit/api/problem.ts'
import { ChoiceCard } from '../kit/components/choice-card.tsx'
import { ChoiceGroup } from '../kit/components/choice-group.tsx'
import { Notice } from '../kit/components/notice.tsx'
import { PrimaryButton } from '../kit/components/primary-button.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { useAnswer } from '../kit/entrance/use-answer.ts'
import { EndDay, endOf, isAhead } from './end-day.tsx'

type ClaimAnswer = AnswerBody['answer']
type Missing = 'answer' | 'reason' | 'end-day' | null

function missingOf(answer: ClaimAnswer | null, reason: string, endDay: string): Missing {
  if (answer === null) return 'answer'
  if (answer === 'approve' && !isAhead(endDay)) return 'end-day'
  return answer === 'refuse' && reason.trim() === '' ? 'reason' : null
}

function bodyOf(answer: ClaimAnswer, reason: string, endDay: string): AnswerBody {
  if (answer === 'refuse') return { answer, reason: reason.trim() }
  return answer === 'approve' && endDay !== ''
    ? { answer, linkEndsAt: endOf(endDay).toISOString() }
    : { answer }
}

/** The answers, alike in weight, none of them chosen beforehand; a no is asked for its reason. */
export function AnswerForm({ view }: { view: ClaimView }) {
  const { t } = useTranslation()
  const sent = useAnswer('/claims/api/answer')
  const [answer, choose] = useState<ClaimAnswer | null>(null)
  const [reason, setReason] = useState('')
  const [endDay, setEndDay] = useState('')
  const [missing, setMissing] = useState<Missing>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lacks = missingOf(answer, reason, endDay)
    setMissing(lacks)
    if (lacks === null && answer !== null) sent.send(bodyOf(answer, reason, endDay))
  }
  return (
    <form className="step answer" onSubmit={submit} noValidate>
      <h2>{t('claim.answer.heading')}</h2>
      <Answers view={view} chosen={answer} onChoose={choose} isMissing={missing === 'answer'} />
      {answer === 'refuse' && (
        <Reason value={reason} onChange={setReason} isMissing={missing === 'reason'} />
      )}
      {view.kind === 'partner-link' && answer === 'approve' && (
        <EndDay value={endDay} onChange={setEndDay} isRefused={missing === 'end-day'} />
      )}
      <p className="quiet">{t('claim.answer.binding')}</p>
      <Refusal view={view} error={sent.error} />
      <div className="ways">
        <PrimaryButton isPending={sent.isPending}>{t('claim.answer.send')}</PrimaryButton>
      </div>
    </form>
  )
}

type AnswersProps = {
  readonly view: ClaimView
  readonly chosen: ClaimAnswer | null
  readonly onChoose: (answer: ClaimAnswer) => void
  readonly isMissing: boolean
}

function Answers({ view, chosen, onChoose, isMissing }: AnswersProps) {
  const { t } = useTranslation()
  const facts = {
    person: view.person,
    partner: view.partnerLink?.partnerName ?? '',
    organization: view.organizationName,
    vendor: view.vendorName,
  }
  return (
    <ChoiceGroup
      label={t('claim.answer.heading')}
      error={isMissing && chosen === null ? t('claim.answer.missing') : null}
    >
      {view.answers.map((answer) => (
        <ChoiceCard
          key={answer}
          group="answer"
          value={answer}
          chosen={chosen}
          onChoose={() => onChoose(answer)}
          name={
            isObjection(view, answer)
              ? t('claim.departure.object.name')
              : t(`claim.answer.${view.kind}.${answer}.name`)
          }
        >
          {isObjection(view, answer)
            ? t('claim.departure.object.text', facts)
            : t(`claim.answer.${view.kind}.${answer}.text`, facts)}
        </ChoiceCard>
      ))}
    </ChoiceGroup>
  )
}

/** Nobody answered, and everybody on record may object: the same answer in other words. */
const isObjection = (view: ClaimView, answer: ClaimAnswer) =>
  view.departure !== null && answer === 'not-us'

type ReasonProps = {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly isMissing: boolean
}

function Reason({ value, onChange, isMissing }: ReasonProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isMissing) field.current?.focus()
  }, [isMissing])
  return (
    <Textarea
      ref={field}
      label={t('claim.answer.reason')}
      description={t('claim.answer.reasonHelp')}
      value={value}
      rows={3}
      maxLength={500}
      error={isMissing && value.trim() === '' ? t('claim.answer.reasonMissing') : null}
      errorProps={{ role: 'alert' }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Refusal({ view, error }: { view: ClaimView; error: Error | null }) {
  const { t } = useTranslation()
  if (!isProblem(error, 'not-an-administrator')) return <ProblemNotice error={error} />
  const facts = { email: view.email, organization: view.organizationName }
  return (
    <Notice tone="stop" isAlert>
      {t('claim.notAdministrator', facts)}
    </Notice>
  )
}
