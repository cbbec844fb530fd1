import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../kit/i18n/formats.ts'

/** That the page asks by itself, and when it last did. */
export function LookedAt({ lookedAt }: { lookedAt: number }) {
  const { t } = useTranslation()
  const { time } = useFormats()
  return (
    <p className="quiet with-sign">
      <IconRefresh size={18} stroke={1.6} aria-hidden />
      {t('parked.refreshed', { time: time(new Date(lookedAt).toISOString()) })}
    </p>
  )
}
