import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReviewerEntry } from '../../../src/edges/http/contracts/session.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { nameOf, type Role } from './use-reviewer-change.ts'
import { useRoles } from './use-roles.ts'

type ReviewerCardProps = {
  readonly reviewer: ReviewerEntry
  readonly isOwn: boolean
  readonly onRole: (role: Role) => void
  readonly onRemove: () => void
  readonly onRestore: () => void
}

/** One person, what they may do, and when they were last here. */
export function ReviewerCard({ reviewer, isOwn, onRole, onRemove, onRestore }: ReviewerCardProps) {
  const { t } = useTranslation('console')
  const roles = useRoles()
  const name = nameOf(reviewer)
  const isRemoved = reviewer.removedAt !== null
  return (
    <li className="card">
      <ReviewerFacts reviewer={reviewer} isOwn={isOwn} />
      <div className="reviewer-ways">
        {!isRemoved && reviewer.identity === 'mailbox' && (
          <NativeSelect
            aria-label={t('reviewers.roleOf', { name })}
            data={roles}
            value={reviewer.role ?? 'viewer'}
            onChange={(event) => onRole(event.currentTarget.value as Role)}
          />
        )}
        {isRemoved ? (
          <QuietButton label={t('reviewers.restoreOne', { name })} onClick={onRestore}>
            {t('reviewers.restore')}
          </QuietButton>
        ) : (
          <QuietButton label={t('reviewers.removeOne', { name })} onClick={onRemove}>
            {t('reviewers.remove')}
          </QuietButton>
        )}
      </div>
    </li>
  )
}

function ReviewerFacts({ reviewer, isOwn }: Pick<ReviewerCardProps, 'reviewer' | 'isOwn'>) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { email, issuer, role, lastSignedInAt, removedAt } = reviewer
  const name = nameOf(reviewer)
  return (
    <div>
      <span className="strong">{isOwn ? t('reviewers.you', { name }) : name}</span>
      {email !== null && email !== name && <span className="quiet">{email}</span>}
      {issuer !== null && (
        <span className="quiet">
          {t('reviewers.byGroups', {
            role: role === null ? t('reviewers.noRole') : t(`role.${role}`),
            issuer,
          })}
        </span>
      )}
      <span className="quiet">
        {lastSignedInAt === null
          ? t('reviewers.neverHere')
          : t('reviewers.lastHere', { moment: moment(lastSignedInAt) })}
      </span>
      {removedAt !== null && (
        <span className="quiet">{t('reviewers.removedAt', { moment: moment(removedAt) })}</span>
      )}
    </div>
  )
}
