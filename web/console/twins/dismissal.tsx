import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TwinsPage } from '../../../src/edges/http/contracts/console-directory.ts'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { pairKey } from './pair-key.ts'

type DismissalProps = {
  readonly id: string
  readonly reviewer: NonNullable<SessionView['reviewer']>
}

/** Says that both are not the same, with a reason; for those who may. */
export function Dismissal({ id, reviewer }: DismissalProps) {
  const { t } = useTranslation('console')
  const [reason, write] = useState('')
  const [isMissing, miss] = useState(false)
  const sending = useDismissing(id)
  if (!reviewer.abilities.includes('change-directory'))
    return <p className="quiet">{t('twins.mayNot')}</p>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    miss(reason.trim() === '')
    if (reason.trim() !== '' && !sending.isPending) sending.mutate(reason.trim())
  }
  return (
    <form className="card console-form" onSubmit={submit} noValidate>
      <h2>{t('twins.dismissHeading')}</h2>
      <p>{t('twins.dismissText')}</p>
      <label htmlFor="dismissal-reason">{t('twins.reason')}</label>
      <textarea
        id="dismissal-reason"
        rows={2}
        maxLength={1000}
        value={reason}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'dismissal-missing' : undefined}
        onChange={(event) => write(event.currentTarget.value.replace(/\s+/g, ' '))}
      />
      {isMissing && (
        <p id="dismissal-missing" role="alert" className="field-error">
          {t('twins.reasonMissing')}
        </p>
      )}
      <ProblemNotice error={sending.error} />
      <div className="ways">
        <PrimaryButton isPending={sending.isPending}>{t('twins.dismiss')}</PrimaryButton>
      </div>
    </form>
  )
}

function useDismissing(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      send<TwinsPage['twins']>('POST', `/console/api/twins/${id}/dismissal`, { body: { reason } }),
    onSuccess: async (twins) => {
      client.setQueryData<TwinsPage>(pairKey(id), (page) => page && { ...page, twins })
      await client.invalidateQueries({ queryKey: ['list'] })
    },
  })
}
