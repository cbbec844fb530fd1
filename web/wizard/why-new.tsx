import { Radio, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export const WHYS = ['separate', 'unknown', 'unused', 'other'] as const
export type Why = { readonly reason: (typeof WHYS)[number] | null; readonly words: string }

/** What is missing of the answer, if anything. */
export function lackOf({ reason, words }: Why): 'reason' | 'words' | null {
  if (reason === null) return 'reason'
  return reason === 'other' && words.trim() === '' ? 'words' : null
}

type WhyNewProps = {
  readonly vendor: string
  readonly why: Why
  readonly onChange: (why: Why) => void
  readonly lack: 'reason' | 'words' | null
}

/** Why a new organization, although there are candidates: asked where that is chosen. */
export function WhyNew({ vendor, why, onChange, lack }: WhyNewProps) {
  const { t } = useTranslation()
  return (
    <div className="why-new">
      <Radio.Group
        label={t('candidates.whyNew.label')}
        description={t('candidates.whyNew.help', { vendor })}
        error={lack === 'reason' ? t('candidates.whyNew.missing') : null}
        value={why.reason}
        onChange={(reason) => onChange({ ...why, reason: reason as Why['reason'] })}
      >
        {WHYS.map((reason) => (
          <Radio key={reason} value={reason} label={t(`candidates.whyNew.${reason}`)} mt="xs" />
        ))}
      </Radio.Group>
      {why.reason === 'other' && (
        <Textarea
          label={t('candidates.whyNew.words')}
          error={lack === 'words' ? t('candidates.whyNew.missingWords') : null}
          value={why.words}
          maxLength={500}
          autosize
          minRows={2}
          mt="sm"
          onChange={(event) => onChange({ ...why, words: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
