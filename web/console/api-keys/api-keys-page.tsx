import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiKeyView } from '../../../src/edges/http/contracts/console/api-keys.ts'
import { isProblem } from '../../kit/api/problem.ts'
import { AskDialog } from '../../kit/components/ask-dialog.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { useNumbers } from '../use-numbers.ts'
import { ApiKeyCard } from './api-key-card.tsx'
import { NewApiKey } from './new-api-key.tsx'
import { useApiKeys, useRevocation } from './use-api-keys.ts'
import './api-keys.css'

/** Who of the vendor's systems may call the API: for admins. */
export function ApiKeysPage() {
  return <Loaded from={useApiKeys()}>{({ items }) => <Listed items={items} />}</Loaded>
}

function Listed({ items }: { items: readonly ApiKeyView[] }) {
  const { t } = useTranslation('console')
  const [ending, askToEnd] = useState<ApiKeyView | null>(null)
  const revocation = useRevocation(() => askToEnd(null))
  const live = items.filter(({ revokedAt }) => revokedAt === null)
  return (
    <div className="step api-keys">
      <ConsoleHeading>{t('apiKeys.heading')}</ConsoleHeading>
      <p className="lead">{t('apiKeys.lead')}</p>
      <RevocationProblem error={revocation.error} />
      {live.length === 0 ? (
        <p className="card empty">{t('apiKeys.empty')}</p>
      ) : (
        <ul className="sessions" aria-label={t('apiKeys.live')}>
          {live.map((one) => (
            <ApiKeyCard key={one.id} one={one} onRevoke={() => askToEnd(one)} />
          ))}
        </ul>
      )}
      <NewApiKey />
      <Revoked items={items.filter(({ revokedAt }) => revokedAt !== null)} />
      {ending !== null && (
        <RevocationDialog
          one={ending}
          isPending={revocation.isPending}
          onYes={() => revocation.mutate(ending.id)}
          onNo={() => askToEnd(null)}
        />
      )}
    </div>
  )
}

function Revoked({ items }: { items: readonly ApiKeyView[] }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  if (items.length === 0) return null
  return (
    <details>
      <summary>{t('apiKeys.revoked', { n: whole(items.length) })}</summary>
      <ul className="sessions">
        {items.map((one) => (
          <ApiKeyCard key={one.id} one={one} />
        ))}
      </ul>
    </details>
  )
}

function RevocationProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation('console')
  if (!isProblem(error, 'api-key-not-found')) return <ProblemNotice error={error} />
  return (
    <Notice tone="told" isAlert>
      {t('apiKeys.gone')}
    </Notice>
  )
}

type RevocationDialogProps = {
  readonly one: ApiKeyView
  readonly isPending: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

/** What ending a key means, and whether anything uses it. */
function RevocationDialog({ one, ...ways }: RevocationDialogProps) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <AskDialog
      heading={t('apiKeys.askHeading', { name: one.name })}
      yes={t('apiKeys.revoke')}
      no={t('apiKeys.keep')}
      {...ways}
    >
      <p>{t('apiKeys.askText')}</p>
      <p>
        {one.lastUsedAt === null
          ? t('apiKeys.askUnused')
          : t('apiKeys.askUsed', { moment: moment(one.lastUsedAt) })}
      </p>
    </AskDialog>
  )
}
