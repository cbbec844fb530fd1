import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackBody, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { AskDialog } from '../kit/components/ask-dialog.tsx'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { useAnswer } from '../kit/entrance/use-answer.ts'

type BackStep = BackBody['to']

/** Whose question would be withdrawn by going back, if there is an open one. */
function openQuestionOf(view: SetupView): string | null {
  if (view.step === 'parked') return view.parked?.organizationName ?? null
  return view.step === 'elsewhere' ? (view.elsewhere?.email ?? null) : null
}

/** Goes back to an earlier answer; asks first when that withdraws an open question. */
export function useBack(view: SetupView) {
  const { t } = useTranslation()
  const answer = useAnswer('/setup/api/back')
  const [asked, ask] = useState<BackStep | null>(null)
  const name = openQuestionOf(view)
  const go = (to: BackStep) => {
    if (name === null) answer.send({ to })
    else ask(to)
  }
  const dialog: ReactNode = asked !== null && name !== null && (
    <AskDialog
      heading={t('back.heading')}
      yes={t('back.yes')}
      no={t('back.no')}
      isPending={answer.isPending}
      onYes={() => answer.send({ to: asked })}
      onNo={() => ask(null)}
    >
      <p>{t('back.lead', { name })}</p>
      <ProblemNotice error={answer.error} />
    </AskDialog>
  )
  return { go, dialog, isPending: answer.isPending, error: answer.error }
}
