import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { CodeField } from '../../kit/components/code-field.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { SendAgain } from '../../kit/entrance/send-again.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { SESSION } from '../use-session.ts'
import type { Asked } from './asked.ts'
import { SignInProblem } from './sign-in-problem.tsx'
import { useAskCode } from './use-ask-code.ts'

type CodeFormProps = {
  readonly asked: Asked
  readonly onAsked: (asked: Asked) => void
  readonly onBack: () => void
}

/** The six digits. The sixth sends them; a wrong one clears the field. */
export function CodeForm({ asked, onAsked, onBack }: CodeFormProps) {
  const { t } = useTranslation('console')
  const { time } = useFormats()
  const [code, setCode] = useState('')
  const [isIncomplete, setIncomplete] = useState(false)
  const again = useAskCode(onAsked)
  const enter = useSignIn(asked.email, () => setCode(''))
  const fieldError = useFieldError(enter.error, isIncomplete)
  const change = (digits: string) => {
    setCode(digits)
    setIncomplete(false)
    if (digits.length === 6 && code.length < 6 && !enter.isPending) enter.mutate(digits)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIncomplete(code.length < 6)
    if (code.length === 6 && !enter.isPending) enter.mutate(code)
  }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <ConsoleHeading>{t('signIn.codeHeading')}</ConsoleHeading>
      <p className="lead">
        {t('signIn.codeSent', { email: asked.email, time: time(asked.sent.expiresAt) })}
      </p>
      <CodeField
        value={code}
        error={code === '' || isIncomplete ? fieldError : null}
        onChange={change}
      />
      <SignInProblem error={fieldError === null ? enter.error : null} />
      <div className="ways">
        <PrimaryButton isPending={enter.isPending}>{t('signIn.signIn')}</PrimaryButton>
        <SendAgain
          sendAgainAt={asked.sent.sendAgainAt}
          again={{
            send: () => again.mutate(asked.email),
            isPending: again.isPending,
            error: again.error,
          }}
        />
      </div>
      <CodeMissing email={asked.email} />
      <QuietButton onClick={onBack}>{t('signIn.other')}</QuietButton>
    </form>
  )
}

function useSignIn(email: string, onRefused: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (code: string) =>
      send<SessionView>('POST', '/console/api/session', { body: { email, code } }),
    onSuccess: (view) => {
      client.setQueryData(SESSION, view)
    },
    onError: onRefused,
  })
}

/** What the field itself says about the last try. */
function useFieldError(error: Error | null, isIncomplete: boolean): string | null {
  const { t } = useTranslation()
  if (isIncomplete) return t('code.incomplete')
  if (isProblem(error, 'code-ended')) return t('problem.codeEnded')
  if (!isProblem(error, 'code-wrong')) return null
  return t('problem.codeWrong', { count: Number(error.facts.left) })
}

function CodeMissing({ email }: { email: string }) {
  const { t } = useTranslation('console')
  return (
    <details className="more">
      <summary>{t('signIn.codeMissing')}</summary>
      <ul className="points">
        <li>{t('signIn.codeMissingHelp.wait')}</li>
        <li>{t('signIn.codeMissingHelp.address', { email })}</li>
        <li>{t('signIn.codeMissingHelp.admin')}</li>
      </ul>
    </details>
  )
}
