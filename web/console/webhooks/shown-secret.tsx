import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { QuietButton } from '../../kit/components/quiet-button.tsx'

type ShownSecretProps = { readonly secret: string; readonly onKept: () => void }

/** A signing secret, this once: whoever leaves the page has seen it for the last time. */
export function ShownSecret({ secret, onKept }: ShownSecretProps) {
  const { t } = useTranslation('console')
  const [copied, tell] = useState<'yes' | 'no' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => tell('yes'),
      () => tell('no'),
    )
  return (
    <section className="card shown-secret">
      <h2>{t('webhooks.secret.heading')}</h2>
      <Notice tone="careful" isAlert>
        {t('webhooks.secret.once')}
      </Notice>
      <pre>
        <code>{secret}</code>
      </pre>
      <p>{t('webhooks.secret.use')}</p>
      <div className="ways">
        <PrimaryButton isPending={false} onClick={() => void copy()}>
          {t('webhooks.secret.copy')}
        </PrimaryButton>
        <QuietButton onClick={onKept}>{t('webhooks.secret.kept')}</QuietButton>
        <span role="status">{copied !== null && t(`webhooks.secret.copied.${copied}`)}</span>
      </div>
    </section>
  )
}
