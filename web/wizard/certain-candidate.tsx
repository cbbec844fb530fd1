import { useTranslation } from 'react-i18next'
import type { CandidateView, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { PrimaryButton } from '../kit/components/primary-button.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import { StepHeading } from '../kit/components/step-heading.tsx'
import { useAnswer } from '../kit/entrance/use-answer.ts'
import { CandidateText } from './candidate-text.tsx'

type CertainCandidateProps = { readonly view: SetupView; readonly candidate: CandidateView }

/** Exactly one organization, by its administrator's address: said, not asked. */
export function CertainCandidate({ view, candidate }: CertainCandidateProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/choice')
  const { organizationId, name } = candidate
  const isForCustomer = view.answers.intent === 'partner-for-customer'
  const heading = isForCustomer ? 'candidates.certainForCustomer' : 'candidates.certain'
  return (
    <div className="step">
      <StepHeading>{t(heading, { organization: name })}</StepHeading>
      <p className="lead">
        {t('candidates.certainHelp', { email: view.answers.administratorEmail ?? '' })}
      </p>
      <div className="card">
        <p className="choice-name">{name}</p>
        <CandidateText candidate={candidate} view={view} outcome="candidates.ifContinued" />
      </div>
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton
          isPending={answer.isPending}
          onClick={() => answer.send({ choice: 'organization', organizationId })}
        >
          {t('candidates.continue')}
        </PrimaryButton>
        <QuietButton
          isPending={answer.isPending}
          onClick={() => answer.send({ choice: 'wrong', organizationId })}
        >
          {t('candidates.certainWrong')}
        </QuietButton>
      </div>
      <p className="quiet">{t('candidates.certainWrongHelp', { vendor: view.vendorName })}</p>
    </div>
  )
}
