import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QuietButton } from '../../kit/components/quiet-button.tsx'

/** Something to be put elsewhere to the letter: shown in full, copied at a press. */
export function CopiedText({ name, text }: { readonly name: string; readonly text: string }) {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    navigator.clipboard
      .writeText(text)
      .then(() => setCopied(true))
      .catch(() => setCopied(false))
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code className="to-copy">{text}</code>
        <QuietButton onClick={copy} label={t('departure.copyName', { name })}>
          <span aria-live="polite">{isCopied ? t('departure.copied') : t('departure.copy')}</span>
        </QuietButton>
      </dd>
    </div>
  )
}
