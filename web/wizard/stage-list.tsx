import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { type Stage, type StageName, stagesOf } from './stages.ts'
import { useBack } from './use-back.tsx'

/** What was answered at each stage, in as few words as possible. */
function useAnswers(view: SetupView): Readonly<Record<StageName, readonly (string | null)[]>> {
  const { t } = useTranslation()
  const { answers } = view
  const choice =
    answers.choice?.kind === 'organization' ? answers.choice.name : t('rail.newOrganization')
  return {
    mailbox: [view.contact.email],
    intent: [answers.intent === null ? null : t(`intent.${answers.intent}.name`)],
    partner: [answers.partnerName],
    company: [answers.companyName, answers.administratorEmail],
    candidates: [answers.choice === null ? null : choice],
    preview: [],
    progress: [],
  }
}

/** The steps; each answered one says what was answered, and can be gone back to. */
export function StageList({ view }: { view: SetupView }) {
  const answers = useAnswers(view)
  const back = useBack(view)
  return (
    <>
      <ol className="stages">
        {stagesOf(view).map((stage) => (
          <StageRow
            key={stage.name}
            stage={stage}
            answers={stage.standing === 'ahead' ? [] : answers[stage.name]}
            onBack={back.go}
          />
        ))}
      </ol>
      {back.dialog}
    </>
  )
}

type StageRowProps = {
  readonly stage: Stage
  readonly answers: readonly (string | null)[]
  readonly onBack: (to: NonNullable<Stage['backTo']>) => void
}

function StageRow({ stage, answers, onBack }: StageRowProps) {
  const { t } = useTranslation()
  const { name, standing, backTo } = stage
  const words = t(`rail.stage.${name}`)
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <span className="stage-sign" aria-hidden>
        {standing === 'answered' && <IconCheck size={14} stroke={3} />}
      </span>
      <div>
        <span className="stage-name">{words}</span>
        {standing === 'answered' && <VisuallyHidden>{t('rail.answered')}</VisuallyHidden>}
        {answers.map((answer) => answer !== null && <span key={answer}>{answer}</span>)}
        {backTo !== null && (
          <UnstyledButton
            className="change"
            aria-label={t('rail.changeNamed', { step: words })}
            onClick={() => onBack(backTo)}
          >
            {t('rail.change')}
          </UnstyledButton>
        )}
      </div>
    </li>
  )
}
