import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../kit/components/notice.tsx'
import { PrimaryButton } from '../kit/components/primary-button.tsx'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import './shown-secret.css'

type ShownSecretProps = {
  readonly heading: string
  /** What whoever keeps it does with it. */
  readonly use: string
  readonly secret: string
  readonly onKept: () => void
}

/** A secret, this once: whoever leaves the page has seen it for the last time. */
export function ShownSecret({ heading, use, secret, onKept }: ShownSecretProps) {
  const { t } = useTranslation('console')
  const [copied, tell] = useState<'yes' | 'no' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => tell('yes'),
      () => tell('no'),
    )
  return (
    <section className="card shown-secret">
      <h2>{heading}</h2>
      <Notice tone="careful" isAlert>
        {t('secret.once')}
      </Notice>
      <pre>
        <code>{secret}</code>
      </pre>
      <p>{use}</p>
      <div className="ways">
        <PrimaryButton isPending={false} onClick={() => void copy()}>
          {t('secret.copy')}
        </PrimaryButton>
        <QuietButton onClick={onKept}>{t('secret.kept')}</QuietButton>
        <span role="status">{copied !== null && t(`secret.copied.${copied}`)}</span>
      </div>
    </section>
  )
}
