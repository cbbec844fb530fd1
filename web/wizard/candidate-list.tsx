import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { ChoiceGroup } from '../kit/components/choice-group.tsx'
import { PrimaryButton } from '../kit/components/primary-button.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { StepHeading } from '../kit/components/step-heading.tsx'
import { useAnswer } from '../kit/entrance/use-answer.ts'
import { CandidateCard } from './candidate-card.tsx'
import { OtherAnswers } from './other-answers.tsx'
import { SearchesLeft } from './searches-left.tsx'
import type { Found } from './step-props.ts'
import { lackOf, type Why, WhyNew } from './why-new.tsx'

type CandidateListProps = { readonly view: SetupView; readonly found: Found }

/** An organization's id, or one of the two answers after the cards. */
function bodyOf(chosen: string, why: Why | null): object {
  if (chosen === 'not-sure') return { choice: chosen }
  if (chosen !== 'new-organization') return { choice: 'organization', organizationId: chosen }
  if (why === null) return { choice: chosen }
  const words = why.words.trim()
  return { choice: chosen, why: why.reason, ...(words === '' ? {} : { words }) }
}

function Introduction({ view, found }: CandidateListProps) {
  const { t } = useTranslation()
  const isEmpty = found.items.length === 0
  const company = view.answers.companyName ?? ''
  const intent = view.answers.intent ?? 'customer-own'
  return (
    <>
      <StepHeading>
        {isEmpty ? t('candidates.noneHeading', { company }) : t(`candidates.heading.${intent}`)}
      </StepHeading>
      <p className="lead">
        {isEmpty ? t('candidates.noneHelp', { vendor: view.vendorName }) : t('candidates.help')}
      </p>
    </>
  )
}

/** The candidates as cards, and after them, equal in weight, the two ways out. */
export function CandidateList({ view, found }: CandidateListProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/choice')
  const [chosen, choose] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [why, setWhy] = useState<Why>({ reason: null, words: '' })
  const [lack, setLack] = useState<ReturnType<typeof lackOf>>(null)
  const isWhyAsked = chosen === 'new-organization' && found.items.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(chosen === null)
    const lacks = isWhyAsked ? lackOf(why) : null
    setLack(lacks)
    if (chosen !== null && lacks === null) answer.send(bodyOf(chosen, isWhyAsked ? why : null))
  }
  const whyNew = <WhyNew vendor={view.vendorName} why={why} onChange={setWhy} lack={lack} />
  return (
    <form className="step" onSubmit={submit} noValidate>
      <Introduction view={view} found={found} />
      <ChoiceGroup
        label={t(`candidates.heading.${view.answers.intent ?? 'customer-own'}`)}
        error={isMissing && chosen === null ? t('candidates.missing') : null}
      >
        {found.items.map((candidate) => (
          <CandidateCard
            key={candidate.organizationId}
            view={view}
            candidate={candidate}
            chosen={chosen}
            onChoose={choose}
            answer={answer}
          />
        ))}
        <OtherAnswers view={view} found={found} chosen={chosen} onChoose={choose} whyNew={whyNew} />
      </ChoiceGroup>
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton isPending={answer.isPending}>{t('candidates.continue')}</PrimaryButton>
      </div>
      <SearchesLeft view={view} found={found} />
    </form>
  )
}
