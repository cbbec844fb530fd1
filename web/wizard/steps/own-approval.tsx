import { useTranslation } from 'react-i18next'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import type { StepProps } from '../step-props.ts'
import { useBack } from '../use-back.tsx'

/** The contact administers the chosen organization, and named somebody else: may that person in? */
export function OwnApproval({ view }: StepProps) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/own-approval')
  const back = useBack(view)
  if (view.ownApproval === null) return null
  const facts = {
    organization: view.ownApproval.organizationName,
    person: view.ownApproval.person,
  }
  return (
    <div className="step">
      <StepHeading>{t('ownApproval.heading', facts)}</StepHeading>
      <p className="lead">{t('ownApproval.lead', facts)}</p>
      <ul className="points">
        <li>{t('ownApproval.meaning')}</li>
        <li>{t('ownApproval.accept', facts)}</li>
        <li>{t('ownApproval.recorded')}</li>
      </ul>
      <ProblemNotice error={answer.error} />
      <div className="ways">
        <PrimaryButton isPending={answer.isPending} onClick={() => answer.send({})}>
          {t('ownApproval.yes')}
        </PrimaryButton>
        {view.canGoBackTo.includes('company') && (
          <QuietButton isPending={back.isPending} onClick={() => back.go('company')}>
            {t('ownApproval.no')}
          </QuietButton>
        )}
      </div>
    </div>
  )
}
