import { useTranslation } from 'react-i18next'

const ROWS = {
  organization: {
    needed: ['externalId', 'name', 'kind'],
    others: [
      'origin',
      'otherNames',
      'country',
      'createdAt',
      'lastActiveAt',
      'activeSubscriptions',
      'domains',
      'userDomains',
    ],
  },
  user: {
    needed: ['organizationExternalId', 'externalId', 'email', 'role'],
    others: ['lastActiveAt'],
  },
  customer: { needed: ['partnerExternalId', 'customerExternalId'], others: [] },
} as const
const TYPES = Object.keys(ROWS) as (keyof typeof ROWS)[]

/** What a file holds, for whoever makes one. */
export function Columns() {
  const { t } = useTranslation('console')
  return (
    <details className="more">
      <summary>{t('imports.columns.heading')}</summary>
      <p>{t('imports.columns.csv')}</p>
      <p>{t('imports.columns.ndjson')}</p>
      <dl className="import-columns">
        {TYPES.map((type) => (
          <div key={type}>
            <dt>{t(`imports.columns.of.${type}`)}</dt>
            <dd>
              <Names names={ROWS[type].needed} isNeeded />
              <Names names={ROWS[type].others} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('imports.columns.bold')}</p>
    </details>
  )
}

function Names({ names, isNeeded = false }: { names: readonly string[]; isNeeded?: boolean }) {
  return names.map((name) => (
    <span key={name}>
      {isNeeded ? (
        <strong>
          <code>{name}</code>
        </strong>
      ) : (
        <code>{name}</code>
      )}{' '}
    </span>
  ))
}
