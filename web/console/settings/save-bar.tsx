import { useTranslation } from 'react-i18next'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import type { useSettingChange } from './use-settings.ts'

type SaveBarProps = {
  readonly count: number
  readonly saving: ReturnType<typeof useSettingChange>
  readonly onDiscard: () => void
}

/** Stays in sight as long as something is not saved, and says what became of it. */
export function SaveBar({ count, saving, onDiscard }: SaveBarProps) {
  const { t } = useTranslation('console')
  if (count === 0 && saving.isSuccess) {
    return (
      <Notice tone="good" isAlert>
        {t('settings.saved')}
      </Notice>
    )
  }
  if (count === 0) return null
  return (
    <div className="save-bar">
      <SavingProblem error={saving.error} />
      <div className="ways">
        <PrimaryButton isPending={saving.isPending}>{t('settings.save')}</PrimaryButton>
        <QuietButton onClick={onDiscard}>{t('settings.discard')}</QuietButton>
        <span role="status" className="quiet">
          {t('settings.unsaved', { count })}
        </span>
      </div>
    </div>
  )
}

function SavingProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  if (!isProblem(error, 'settings-changed')) return <ProblemNotice error={error} />
  return (
    <Notice tone="careful" isAlert>
      {t('settings.conflict')}
    </Notice>
  )
}
