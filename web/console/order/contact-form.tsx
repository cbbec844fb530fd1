import { NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { Problem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { ChangeProblem } from './change-problem.tsx'
import type { ActionForm } from './use-order-change.ts'

type Contact = OrderPage['order']['contact']

/** Names another contact; what the former one had ends. */
export function ContactForm({
  contact,
  error,
  isPending,
  onSend,
  onLeave,
}: ActionForm & { readonly contact: Contact }) {
  const { t } = useTranslation('console')
  const [one, put] = useState({ ...contact, name: contact.name ?? '' })
  const isOfAddress = error instanceof Problem && error.refuses('email')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = one.name.trim()
    const next = { ...one, email: one.email.trim(), name: name === '' ? null : name }
    if (!isPending) onSend({ action: 'change-contact', contact: next })
  }
  return (
    <form className="card console-form order-form" onSubmit={submit} noValidate>
      <h2>{t('order.ask.change-contact')}</h2>
      <p>{t('order.means.change-contact')}</p>
      <TextInput
        type="email"
        label={t('order.email')}
        value={one.email}
        error={isOfAddress && t('signIn.addressWrong')}
        onChange={({ currentTarget: { value } }) => put({ ...one, email: value })}
      />
      <TextInput
        label={t('reviewers.name')}
        maxLength={200}
        value={one.name}
        onChange={({ currentTarget: { value } }) => put({ ...one, name: value })}
      />
      <NativeSelect
        label={t('order.kind')}
        value={one.kind}
        data={[
          { value: 'customer', label: t('directory.kindOf.customer') },
          { value: 'partner', label: t('directory.kindOf.partner') },
        ]}
        onChange={({ currentTarget }) =>
          put({ ...one, kind: currentTarget.value as Contact['kind'] })
        }
      />
      <NativeSelect
        label={t('order.language')}
        value={one.language}
        data={[
          { value: 'en', label: 'English' },
          { value: 'sv', label: 'Svenska' },
        ]}
        onChange={({ currentTarget }) =>
          put({ ...one, language: currentTarget.value as Contact['language'] })
        }
      />
      <ChangeProblem error={isOfAddress ? null : error} />
      <div className="ways">
        <PrimaryButton isPending={isPending}>{t('order.yes.change-contact')}</PrimaryButton>
        <QuietButton onClick={onLeave}>{t('order.leave')}</QuietButton>
      </div>
    </form>
  )
}
