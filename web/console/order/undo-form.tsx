import { NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { ChangeProblem } from './change-problem.tsx'
import type { ActionForm } from './use-order-change.ts'

/** Undoes the mapping; the contact reads the reason. */
export function UndoForm({ error, isPending, onSend, onLeave }: ActionForm) {
  const { t } = useTranslation('console')
  const [to, setTo] = useState<'in-setup' | 'in-review'>('in-setup')
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = reason.trim() === ''
    setMissing(isEmpty)
    if (!isEmpty && !isPending) onSend({ action: 'undo', to, reason: reason.trim() })
  }
  return (
    <form className="card console-form order-form" onSubmit={submit} noValidate>
      <h2>{t('order.ask.undo')}</h2>
      <p>{t('order.means.undo')}</p>
      <NativeSelect
        label={t('order.undoTo')}
        value={to}
        data={[
          { value: 'in-setup', label: t('order.to.in-setup') },
          { value: 'in-review', label: t('order.to.in-review') },
        ]}
        onChange={({ currentTarget }) => setTo(currentTarget.value as typeof to)}
      />
      <Textarea
        label={t('order.reason')}
        description={t('order.reasonHelp')}
        maxLength={1000}
        autosize
        minRows={2}
        value={reason}
        error={isMissing && t('order.reasonMissing')}
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <ChangeProblem error={error} />
      <div className="ways">
        <PrimaryButton isPending={isPending}>{t('order.yes.undo')}</PrimaryButton>
        <QuietButton onClick={onLeave}>{t('order.leave')}</QuietButton>
      </div>
    </form>
  )
}
