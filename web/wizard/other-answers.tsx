import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { ChoiceCard } from '../kit/components/choice-card.tsx'
import type { Found } from './step-props.ts'

type OtherAnswersProps = {
  readonly view: SetupView
  readonly found: Found
  readonly chosen: string | null
  readonly onChoose: (choice: string) => void
  /** Asked below, once a new organization is chosen beside candidates. */
  readonly whyNew: ReactNode
}

/** "None of these" and "I am not sure": answers like the others, not a way out in small print. */
export function OtherAnswers({ view, found, chosen, onChoose, whyNew }: OtherAnswersProps) {
  const { t } = useTranslation()
  const company = view.answers.companyName ?? ''
  const isAlone = found.items.length === 0
  return (
    <>
      {found.canCreateNew && (
        <ChoiceCard
          group="candidate"
          value="new-organization"
          chosen={chosen}
          onChoose={onChoose}
          name={isAlone ? t('candidates.create.alone') : t('candidates.create.name')}
          below={!isAlone && chosen === 'new-organization' ? whyNew : undefined}
        >
          {t('candidates.create.text', { company })}
        </ChoiceCard>
      )}
      {!found.canCreateNew && (
        <p className="quiet">
          {t('candidates.noNew', { email: view.answers.administratorEmail ?? '' })}
        </p>
      )}
      <ChoiceCard
        group="candidate"
        value="not-sure"
        chosen={chosen}
        onChoose={onChoose}
        name={t('candidates.unsure.name')}
      >
        {t('candidates.unsure.text', { vendor: view.vendorName })}
      </ChoiceCard>
    </>
  )
}
