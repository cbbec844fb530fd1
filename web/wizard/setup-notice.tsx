import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { Notice } from '../kit/components/notice.tsx'

const WORDS = {
  'claim-approved': { key: 'notice.approved', tone: 'good' },
  'claim-refused': { key: 'notice.refused', tone: 'careful' },
  'claim-expired': { key: 'notice.expired', tone: 'careful' },
  'sent-back': { key: 'notice.sentBack', tone: 'careful' },
  undone: { key: 'notice.undone', tone: 'careful' },
  'claim-withdrawn': { key: 'notice.withdrawn', tone: 'told' },
  'question-sent': { key: 'notice.questionSent', tone: 'good' },
} as const

const CHOOSING: readonly SetupView['step'][] = ['intent', 'partner', 'company', 'candidates']

/** A notice is said where the contact is led by it, and not on every page after that. */
function isOfStep(step: SetupView['step'], kind: keyof typeof WORDS): boolean {
  return kind === 'claim-approved' ? step === 'preview' : CHOOSING.includes(step)
}

/** Why the contact is (back) here. */
export function SetupNotice({ view }: { view: SetupView }) {
  const { t } = useTranslation()
  if (view.notice === null || !isOfStep(view.step, view.notice.kind)) return null
  const { kind, organizationName, reason } = view.notice
  const facts = {
    organization: organizationName ?? t('notice.theOrganization'),
    vendor: view.vendorName,
  }
  return (
    <Notice tone={WORDS[kind].tone} isAlert>
      <p>{t(WORDS[kind].key, facts)}</p>
      {reason !== null && <p>{t('notice.reason', { reason })}</p>}
    </Notice>
  )
}
