import { useTranslation } from 'react-i18next'
import type { ApiKeyView } from '../../../src/edges/http/contracts/console/api-keys.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { SCOPE_WORDS } from './scopes.ts'

type ApiKeyCardProps = { readonly one: ApiKeyView; readonly onRevoke?: () => void }

/** One key: what it is for, what it may do, and when it was last used. */
export function ApiKeyCard({ one, onRevoke }: ApiKeyCardProps) {
  const { t } = useTranslation('console')
  return (
    <li className="card">
      <div>
        <span className="strong">{one.name}</span>
        {one.scopes.includes('admin') ? (
          <span>{t('apiKeys.all')}</span>
        ) : (
          <span>
            {one.scopes.map((scope) => t(`apiKeys.scope.${SCOPE_WORDS[scope]}`)).join(' · ')}
          </span>
        )}
        <Moments one={one} />
      </div>
      {onRevoke !== undefined && (
        <QuietButton label={t('apiKeys.revokeOne', { name: one.name })} onClick={onRevoke}>
          {t('apiKeys.revoke')}
        </QuietButton>
      )}
    </li>
  )
}

function Moments({ one: { createdAt, lastUsedAt, revokedAt } }: { one: ApiKeyView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const used =
    lastUsedAt === null
      ? t('apiKeys.neverUsed')
      : t('apiKeys.lastUsed', { moment: moment(lastUsedAt) })
  return (
    <span className="quiet">
      {`${t('apiKeys.made', { moment: moment(createdAt) })} · ${used}`}
      {revokedAt !== null && ` · ${t('apiKeys.revokedAt', { moment: moment(revokedAt) })}`}
    </span>
  )
}
