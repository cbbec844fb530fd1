import { useTranslation } from 'react-i18next'
import { Problem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'

const SENTENCES = {
  'webhook-endpoint-changed': 'webhooks.problem.changed',
  'webhook-endpoint-not-found': 'webhooks.problem.gone',
  'webhook-delivery-not-found': 'webhooks.problem.gone',
  'webhook-endpoint-disabled': 'webhooks.problem.disabled',
  'webhook-delivery-under-way': 'webhooks.problem.underWay',
} as const

const isKnown = (code: string): code is keyof typeof SENTENCES => code in SENTENCES

/** Why something about an endpoint was not done. */
export function WebhookProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  if (!(error instanceof Problem) || !isKnown(error.code)) return <ProblemNotice error={error} />
  return (
    <Notice tone="stop" isAlert>
      {t(SENTENCES[error.code])}
    </Notice>
  )
}
