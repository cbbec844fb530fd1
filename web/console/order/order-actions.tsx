import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { useReviewer } from '../use-session.ts'
import { ChangeProblem } from './change-problem.tsx'
import { ContactForm } from './contact-form.tsx'
import { UndoForm } from './undo-form.tsx'
import { useOrderChange } from './use-order-change.ts'

type Action = OrderPage['actions'][number]
type Props = { readonly page: OrderPage; readonly id: string }

/** What may be done with the order now; each says what will happen before it does. */
export function OrderActions({ page, id }: Props) {
  const { t } = useTranslation('console')
  const reviewer = useReviewer()
  const [chosen, choose] = useState<Action | null>(null)
  const [done, tell] = useState<Action | null>(null)
  if (page.actions.length === 0 && done === null && chosen === null) return null
  if (reviewer?.abilities.includes('act-on-orders') !== true)
    return <p className="quiet">{t('order.mayNot')}</p>
  const end = (action: Action | null) => {
    choose(null)
    tell(action)
  }
  return (
    <section aria-label={t('order.actions')}>
      <div className="order-actions">
        {page.actions.map((action) => (
          <QuietButton key={action} onClick={() => choose(action)}>
            {t(`order.action.${action}`)}
          </QuietButton>
        ))}
      </div>
      {done !== null && (
        <div role="status">
          <Notice tone="good">{t(`order.did.${done}`)}</Notice>
        </div>
      )}
      {chosen !== null && <Chosen key={chosen} action={chosen} page={page} id={id} onEnd={end} />}
    </section>
  )
}

type ChosenProps = Props & {
  readonly action: Action
  readonly onEnd: (done: Action | null) => void
}

function Chosen({ action, page, id, onEnd }: ChosenProps) {
  const { t } = useTranslation('console')
  const change = useOrderChange(id, () => onEnd(action))
  const form = {
    error: change.error,
    isPending: change.isPending,
    onSend: change.mutate,
    onLeave: () => onEnd(null),
  }
  if (action === 'change-contact') return <ContactForm contact={page.order.contact} {...form} />
  if (action === 'undo') return <UndoForm {...form} />
  return (
    <AskDialog
      heading={t(`order.ask.${action}`, { email: page.order.contact.email })}
      yes={t(`order.yes.${action}`)}
      no={t('order.leave')}
      isPending={change.isPending}
      onYes={() => change.mutate({ action })}
      onNo={() => onEnd(null)}
    >
      <p>{t(`order.means.${action}`)}</p>
      <ChangeProblem error={change.error} />
    </AskDialog>
  )
}
