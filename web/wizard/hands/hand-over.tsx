import { Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandOverBody } from '../../../src/edges/http/contracts/hand-overs.ts'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import type { HandedOver } from './handed-over.tsx'
import { useHandOver } from './use-hand-over.ts'

type HandOverProps = {
  readonly view: SetupView
  readonly kind: HandOverBody['kind']
  readonly onHandedOver: (handedOver: HandedOver) => void
  readonly onKeep: () => void
}

/** "I am not the right person", or "The customer will set it up": to whom the order goes instead. */
export function HandOver({ view, kind, onHandedOver, onKeep }: HandOverProps) {
  const { t } = useTranslation()
  const isToCustomer = kind !== view.contact.kind
  const words = isToCustomer ? 'toCustomer' : 'toColleague'
  const partner = isToCustomer ? (view.handOver?.partnerName ?? null) : null
  const [proposes, propose] = useState(false)
  const form = useHandOver(view, kind, proposes && partner !== null, onHandedOver)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  const facts = { number: view.order.number, vendor: view.vendorName }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{t(`handOver.${words}.heading`, facts)}</StepHeading>
      <p className="lead">{t(`handOver.${words}.lead`)}</p>
      <AddressField form={form} />
      {partner !== null && (
        <Checkbox
          size="md"
          checked={proposes}
          onChange={(event) => propose(event.currentTarget.checked)}
          label={t('handOver.propose', { partner })}
          description={t('handOver.proposeHelp')}
        />
      )}
      <ul className="points">
        <li>{t(`handOver.${words}.answers`)}</li>
        <li>{t('handOver.ends', facts)}</li>
      </ul>
      <MistypedOrOther form={form} />
      {form.likely === null && (
        <div className="ways">
          <PrimaryButton isPending={form.isPending}>{t('handOver.send')}</PrimaryButton>
          <QuietButton onClick={onKeep}>{t('handOver.keep')}</QuietButton>
        </div>
      )}
    </form>
  )
}

type Form = ReturnType<typeof useHandOver>

function AddressField({ form }: { form: Form }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const { fieldError } = form
  useEffect(() => {
    if (fieldError !== null) field.current?.focus()
  }, [fieldError])
  return (
    <TextInput
      ref={field}
      label={t('handOver.email')}
      value={form.email}
      type="email"
      inputMode="email"
      maxLength={254}
      spellCheck={false}
      autoCapitalize="none"
      autoComplete="off"
      error={fieldError}
      errorProps={{ role: 'alert' }}
      onChange={(event) => form.setEmail(event.currentTarget.value)}
    />
  )
}

/** An order that goes to a mistyped address is lost to both: asked back before it goes. */
function MistypedOrOther({ form }: { form: Form }) {
  const { t } = useTranslation()
  const { likely } = form
  if (likely === null) return <ProblemNotice error={form.otherError} />
  const typed = form.email.trim()
  const say = (email: string) => () => form.submit({ email, isAsTyped: true })
  return (
    <>
      <Notice tone="careful" isAlert>
        {t('address.heading', { likely })}
      </Notice>
      <div className="ways">
        <PrimaryButton isPending={form.isPending} onClick={say(likely)}>
          {t('address.yes')}
        </PrimaryButton>
        <PrimaryButton isQuiet isPending={form.isPending} onClick={say(typed)}>
          {t('address.no', { typed })}
        </PrimaryButton>
      </div>
    </>
  )
}
