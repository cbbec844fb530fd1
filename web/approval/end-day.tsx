import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The end of that day, where the reader is. */
export function endOf(day: string): Date {
  return new Date(`${day}T23:59:59`)
}

/** No day is fine; one that is over is not. */
export function isAhead(day: string): boolean {
  return day === '' || endOf(day).getTime() > Date.now()
}

type EndDayProps = {
  readonly value: string
  readonly onChange: (day: string) => void
  readonly isRefused: boolean
}

/** When the partner stops acting by itself, if the customer wishes so. */
export function EndDay({ value, onChange, isRefused }: EndDayProps) {
  const { t } = useTranslation()
  return (
    <TextInput
      type="date"
      label={t('claim.answer.endDate')}
      description={t('claim.answer.endDateHelp')}
      value={value}
      error={isRefused && !isAhead(value) ? t('claim.answer.endDatePast') : null}
      errorProps={{ role: 'alert' }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
