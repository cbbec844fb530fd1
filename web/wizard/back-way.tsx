import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BackBody, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import { stagesOf } from './stages.ts'
import { useBack } from './use-back.tsx'
import { useBrowserBack } from './use-browser-back.ts'

const IN_ORDER: readonly BackBody['to'][] = ['intent', 'partner', 'company', 'candidates']

/** The last earlier answer that can be changed, above the question. */
export function BackWay({ view }: { view: SetupView }) {
  const { t } = useTranslation()
  const back = useBack(view)
  useBrowserBack(view, back.go)
  const stages = stagesOf(view)
  const to = IN_ORDER.findLast((step) => view.canGoBackTo.includes(step) && step !== view.step)
  const place = stages.findIndex(({ standing }) => standing === 'now')
  return (
    <div className="back-way">
      {to !== undefined && (
        <QuietButton isPending={back.isPending} onClick={() => back.go(to)}>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden />
          {t('back.back')}
        </QuietButton>
      )}
      {place >= 0 && (
        <span className="place">{t('rail.step', { number: place + 1, total: stages.length })}</span>
      )}
      <ProblemNotice error={back.error} />
      {back.dialog}
    </div>
  )
}
