import { useTranslation } from 'react-i18next'
import type {
  OrganizationPage,
  UserList,
} from '../../../src/edges/http/contracts/console-directory.ts'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { MoreButton } from '../more-button.tsx'
import { usePages } from '../use-pages.ts'

const ALL = {}

/** Users of an organization, administrators first. */
export function Users({ organization }: Pick<OrganizationPage, 'organization'>) {
  const { t } = useTranslation('console')
  const { date } = useFormats()
  const path = `/console/api/organizations/${organization.id}/users`
  const list = usePages<UserList['items'][number]>(path, ALL)
  return (
    <section>
      <h2>{t('organization.users')}</h2>
      <ProblemNotice error={list.all.error} />
      {list.all.data?.length === 0 && <p className="quiet">{t('organization.noUsers')}</p>}
      {list.all.data !== undefined && list.all.data.length > 0 && (
        <ul className="card plain-list">
          {list.all.data.map(({ email, role, lastActiveAt }) => (
            <li key={email}>
              <span>{email}</span>
              <span className="quiet">
                {t(`organization.roleOf.${role}`)}
                {lastActiveAt !== null &&
                  ` · ${t('organization.seen', { date: date(lastActiveAt) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  )
}
