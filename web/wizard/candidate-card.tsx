import { useTranslation } from 'react-i18next'
import type { CandidateView, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { ChoiceCard } from '../kit/components/choice-card.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import type { Answer } from '../kit/entrance/use-answer.ts'
import { CandidateText } from './candidate-text.tsx'

type CandidateCardProps = {
  readonly view: SetupView
  readonly candidate: CandidateView
  readonly chosen: string | null
  readonly onChoose: (organizationId: string) => void
  readonly answer: Answer
}

/** One candidate. When it is in use, its administrator can be asked from here. */
export function CandidateCard({ view, candidate, chosen, onChoose, answer }: CandidateCardProps) {
  const { t } = useTranslation()
  const { organizationId, name, use, choosing } = candidate
  const canAsk = use === 'in-use' && choosing !== 'approve-yourself'
  const ask = (
    <>
      <p className="quiet">{t('candidates.askHelp')}</p>
      <QuietButton
        isPending={answer.isPending}
        label={`${t('candidates.ask')}: ${name}`}
        onClick={() => answer.send({ choice: 'ask-administrator', organizationId })}
      >
        {t('candidates.ask')}
      </QuietButton>
    </>
  )
  return (
    <ChoiceCard
      group="candidate"
      value={organizationId}
      chosen={chosen}
      onChoose={onChoose}
      name={name}
      {...(canAsk ? { below: ask } : {})}
    >
      <CandidateText candidate={candidate} view={view} outcome="candidates.ifChosen" />
    </ChoiceCard>
  )
}
