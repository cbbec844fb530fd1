import { type Icon, IconCircleDashed, IconCircleFilled, IconClockHour4 } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CandidateView, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { CandidateFacts } from './candidate-facts.tsx'
import { sentencesOf } from './evidence.ts'

const SIGNS: Readonly<Record<CandidateView['use'], Icon>> = {
  'in-use': IconCircleFilled,
  'probably-unused': IconCircleDashed,
  'being-made': IconClockHour4,
}

/** Whether people work in it. */
export function UseMark({ use }: { use: CandidateView['use'] }) {
  const { t } = useTranslation()
  const Sign = SIGNS[use]
  return (
    <span className="mark" data-use={use}>
      <Sign size={use === 'in-use' ? 9 : 14} stroke={2} aria-hidden />
      {t(`candidates.mark.${use}`)}
    </span>
  )
}

/** A partner's order is never held up: whoever is asked is asked after it was added. */
function outcomeForCustomer(t: TFunction, { rule, choosing }: CandidateView, person: string) {
  const isTheirs = rule === 'administrator-email' || choosing === 'ask-this-administrator'
  return isTheirs
    ? t('candidates.choosing.ask-this-administrator-for-customer', { person })
    : t('candidates.choosing.ask-administrators-for-customer', { person })
}

/** What choosing it leads to, said before it is chosen. */
function outcomeOf(t: TFunction, candidate: CandidateView, view: SetupView): string {
  const person = view.answers.administratorEmail ?? ''
  return view.answers.intent === 'partner-for-customer'
    ? outcomeForCustomer(t, candidate, person)
    : t(`candidates.choosing.${candidate.choosing}`, { person })
}

type CandidateTextProps = {
  readonly candidate: CandidateView
  readonly view: SetupView
  /** How what comes next is led in. Null: one of the contact's own, which needs no reasons. */
  readonly outcome: 'candidates.ifChosen' | 'candidates.ifContinued' | null
}

/** A candidate below its name: mark, facts, why it is proposed, what choosing it leads to. */
export function CandidateText({ candidate, view, outcome }: CandidateTextProps) {
  const { t } = useTranslation()
  const why = sentencesOf(t, candidate.evidence)
  return (
    <span className="candidate-text">
      <UseMark use={candidate.use} />
      <CandidateFacts candidate={candidate} />
      {why !== '' && outcome !== null && (
        <span className="why">
          <span className="strong">{t('candidates.why')}</span>
          {why}
        </span>
      )}
      {outcome !== null && (
        <span className="why">
          <span className="strong">{t(outcome)}</span>
          {outcomeOf(t, candidate, view)}
        </span>
      )}
    </span>
  )
}
