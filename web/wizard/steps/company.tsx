import { TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AfterAMoment } from '../../kit/components/after-a-moment.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { type CompanyForm, useCompanyForm } from '../company-form.ts'
import type { StepProps } from '../step-props.ts'

/** Which company, and who is to administer. */
export function Company({ view }: StepProps) {
  const { t } = useTranslation()
  const form = useCompanyForm(view)
  const intent = view.answers.intent ?? 'customer-own'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{t(`company.heading.${intent}`)}</StepHeading>
      <p className="lead">{t('company.help', { vendor: view.vendorName })}</p>
      <CompanyFields form={form} view={view} />
      <ProblemNotice error={form.otherError} />
      <div className="ways">
        <PrimaryButton isPending={form.isPending}>{t('company.continue')}</PrimaryButton>
        {form.isPending && (
          <AfterAMoment>
            <p className="quiet" role="status">
              {t('company.searching')}
            </p>
          </AfterAMoment>
        )}
      </div>
    </form>
  )
}

/** The first field that is wrong gets the focus, and with it is read out. */
function useFocusOnError(form: CompanyForm) {
  const name = useRef<HTMLInputElement>(null)
  const email = useRef<HTMLInputElement>(null)
  const { nameError, emailError } = form
  useEffect(() => {
    if (nameError !== null) name.current?.focus()
    else if (emailError !== null) email.current?.focus()
  }, [nameError, emailError])
  return { name, email }
}

function CompanyFields({ form, view }: { form: CompanyForm } & Pick<StepProps, 'view'>) {
  const { t } = useTranslation()
  const fields = useFocusOnError(form)
  const intent = view.answers.intent ?? 'customer-own'
  const isOffered = intent !== 'partner-for-customer' && form.email !== view.contact.email
  return (
    <>
      <TextInput
        ref={fields.name}
        label={t('company.name')}
        description={t('company.nameHelp')}
        value={form.name}
        maxLength={200}
        autoComplete={intent === 'partner-for-customer' ? 'off' : 'organization'}
        error={form.nameError}
        errorProps={{ role: 'alert' }}
        onChange={(event) => form.setName(event.currentTarget.value)}
      />
      <div className="field">
        <TextInput
          ref={fields.email}
          label={t('company.email')}
          description={t(`company.emailHelp.${intent}`)}
          value={form.email}
          type="email"
          inputMode="email"
          maxLength={254}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete={intent === 'partner-for-customer' ? 'off' : 'email'}
          error={form.emailError}
          errorProps={{ role: 'alert' }}
          onChange={(event) => form.setEmail(event.currentTarget.value)}
        />
        {isOffered && (
          <QuietButton onClick={() => form.setEmail(view.contact.email)}>
            {t('company.mine', { email: view.contact.email })}
          </QuietButton>
        )}
      </div>
    </>
  )
}
