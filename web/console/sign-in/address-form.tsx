import { TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '../../kit/api/problem.ts'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import type { Asked } from './asked.ts'
import { SignInProblem } from './sign-in-problem.tsx'
import { useAskCode } from './use-ask-code.ts'

const LOOKS_WHOLE = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

type AddressFormProps = {
  /** Beside the provider's button, which then is the one that leads on. */
  readonly isSecond: boolean
  readonly onAsked: (asked: Asked) => void
}

/** Where the code is to go. Whether anybody is a reviewer there is not told. */
export function AddressForm({ isSecond, onAsked }: AddressFormProps) {
  const { t } = useTranslation('console')
  const [email, setEmail] = useState('')
  const [isIncomplete, setIncomplete] = useState(false)
  const ask = useAskCode(onAsked)
  const isRefused = ask.error instanceof Problem && ask.error.refuses('email')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const whole = LOOKS_WHOLE.test(email.trim())
    setIncomplete(!whole)
    if (whole && !ask.isPending) ask.mutate(email.trim())
  }
  return (
    <form className="sign-in-way" onSubmit={submit} noValidate>
      {isSecond && <h2>{t('signIn.or')}</h2>}
      <TextInput
        type="email"
        name="email"
        autoComplete="email"
        label={t('signIn.address')}
        description={t('signIn.addressHelp')}
        error={isIncomplete || isRefused ? t('signIn.addressWrong') : undefined}
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value)
          setIncomplete(false)
        }}
      />
      <SignInProblem error={isRefused ? null : ask.error} />
      <div className="ways">
        <PrimaryButton isPending={ask.isPending} isQuiet={isSecond}>
          {t('signIn.send')}
        </PrimaryButton>
      </div>
    </form>
  )
}
