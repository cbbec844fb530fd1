import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CodeSentView } from '../../../src/edges/http/contracts/setup.ts'
import { isProblem, Problem } from '../api/problem.ts'
import { CodeField } from '../components/code-field.tsx'
import { PrimaryButton } from '../components/primary-button.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { QuietButton } from '../components/quiet-button.tsx'
import { StepHeading } from '../components/step-heading.tsx'
import { useFormats } from '../i18n/formats.ts'
import { CodeMissing } from './code-missing.tsx'
import { SendAgain } from './send-again.tsx'

type CodeScreenProps = {
  readonly sent: CodeSentView
  readonly isPending: boolean
  readonly error: Error | null
  readonly onCode: (code: string) => void
  readonly again: {
    readonly send: () => void
    readonly isPending: boolean
    readonly error: Error | null
  }
  readonly onBack: () => void
}

/** What the field itself says about the last try. */
function useFieldError(error: Error | null): string | null {
  const { t } = useTranslation()
  if (isProblem(error, 'code-ended')) return t('problem.codeEnded')
  if (!isProblem(error, 'code-wrong')) return null
  const left = error.facts.left
  return typeof left === 'number'
    ? t('problem.codeWrong', { count: left })
    : t('problem.codeWrongPlain')
}

function isOfField(error: Error | null): boolean {
  return error instanceof Problem && (error.code === 'code-wrong' || error.code === 'code-ended')
}

export function CodeScreen(props: CodeScreenProps) {
  const { t } = useTranslation()
  const { time } = useFormats()
  const [code, setCode] = useState('')
  const [isIncomplete, setIncomplete] = useState(false)
  const refused = useFieldError(props.error)
  const fieldError = isIncomplete ? t('code.incomplete') : code === '' ? refused : null
  useEffect(() => {
    if (isOfField(props.error)) setCode('')
  }, [props.error])
  const change = (digits: string) => {
    setCode(digits)
    setIncomplete(false)
    if (digits.length === 6 && code.length < 6) props.onCode(digits)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length < 6) setIncomplete(true)
    else props.onCode(code)
  }
  return (
    <form className="step" onSubmit={submit} noValidate>
      <StepHeading>{t('code.heading')}</StepHeading>
      <p className="lead">
        {t('code.sent', { masked: props.sent.maskedEmail, time: time(props.sent.expiresAt) })}
      </p>
      <CodeField value={code} error={fieldError} onChange={change} />
      <ProblemNotice error={isOfField(props.error) ? null : props.error} />
      <div className="ways">
        <PrimaryButton isPending={props.isPending}>{t('code.continue')}</PrimaryButton>
        <SendAgain sendAgainAt={props.sent.sendAgainAt} again={props.again} />
      </div>
      <CodeMissing maskedEmail={props.sent.maskedEmail} />
      <QuietButton onClick={props.onBack}>{t('code.other')}</QuietButton>
    </form>
  )
}
