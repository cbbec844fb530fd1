import { useTranslation } from 'react-i18next'
import { NoConnection, Problem } from '../api/problem.ts'
import { Notice } from './notice.tsx'

const SENTENCES = {
  'code-ended': 'problem.codeEnded',
  'code-limit': 'problem.codeLimit',
  'step-out-of-turn': 'problem.outOfTurn',
  'order-transition-refused': 'problem.outOfTurn',
  'preview-changed': 'problem.previewChanged',
  'choice-refused': 'problem.choiceRefused',
  'address-refused': 'company.refused.memberElsewhere',
  'claim-ended': 'problem.claimEnded',
  'hand-over-ended': 'problem.claimEnded',
} as const

/** Where a code alone says too little, `facts.why` decides. */
const REASONS = {
  disputed: 'problem.choiceDisputed',
  'asked-already': 'problem.askedAlready',
} as const

function reasonKeyOf({ code, facts }: Problem) {
  if (code !== 'choice-refused') return null
  if (facts.why === 'disputed' || facts.why === 'asked-already') return REASONS[facts.why]
  return null
}

function isKnown(code: string): code is keyof typeof SENTENCES {
  return code in SENTENCES
}

export function sentenceKeyOf(error: Error) {
  if (error instanceof NoConnection) return 'problem.network'
  if (!(error instanceof Problem)) return 'problem.server'
  const reason = reasonKeyOf(error)
  if (reason !== null) return reason
  if (isKnown(error.code)) return SENTENCES[error.code]
  if (error.status === 429) return 'problem.busy'
  return error.status >= 500 ? 'problem.server' : 'problem.notAccepted'
}

/** Says what went wrong and what to do, above the button that was pressed. */
export function ProblemNotice({ error }: { error: Error | null }) {
  const { t } = useTranslation()
  if (error === null) return null
  return (
    <Notice tone="stop" isAlert>
      {t(sentenceKeyOf(error))}
    </Notice>
  )
}
