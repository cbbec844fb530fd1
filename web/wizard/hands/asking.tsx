import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../kit/api/client.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { Said } from '../../kit/components/said.tsx'
import { useVendor } from '../../kit/components/vendor.tsx'

/** For somebody to whom the mail was forwarded: ask the named contact for the order. */
export function Asking({ masked }: { masked: string }) {
  const { t } = useTranslation()
  const vendor = useVendor()
  const [email, setEmail] = useState('')
  const [isShapeless, setShapeless] = useState(false)
  const asking = useMutation({
    mutationFn: () => call<object>('/setup/api/asking', { email: email.trim() }),
  })
  const isRefused = isProblem(asking.error, 'address-refused')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    setShapeless(!isAddress)
    if (isAddress && !asking.isPending) asking.mutate()
  }
  const names = { masked, vendor: vendor.name, support: vendor.support }
  if (asking.isSuccess) {
    return (
      <Notice tone="told" isAlert>
        <p>
          <Said>{t('asking.sent', names)}</Said>
        </p>
      </Notice>
    )
  }
  return (
    <form className="asking" onSubmit={submit} noValidate>
      <p>{t('asking.lead', names)}</p>
      <TextInput
        label={t('asking.email')}
        value={email}
        type="email"
        inputMode="email"
        maxLength={254}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="email"
        error={isShapeless ? t('handOver.emailShape') : isRefused && t('company.refused.malformed')}
        errorProps={{ role: 'alert' }}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <ProblemNotice error={isRefused ? null : asking.error} />
      <PrimaryButton isQuiet isPending={asking.isPending}>
        {t('asking.send')}
      </PrimaryButton>
    </form>
  )
}
