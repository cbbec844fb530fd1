import { useTranslation } from 'react-i18next'
import type { OrganizationPage } from '../../../src/edges/http/contracts/console-directory.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'

/** Listed domains and those of users, each once. */
export function Domains({ organization }: Pick<OrganizationPage, 'organization'>) {
  const { t } = useTranslation('console')
  const { whole: number } = useNumbers()
  const { domains, userDomains } = organization
  const users = new Map(userDomains.map(({ name, userCount }) => [name, userCount]))
  const listed = new Map(domains.map(({ name, status }) => [name, status]))
  const names = [...new Set([...listed.keys(), ...users.keys()])]
  return (
    <section className="card">
      <h2>{t('organization.domains')}</h2>
      {names.length === 0 && <p className="quiet">{t('organization.noDomains')}</p>}
      <ul className="plain-list">
        {names.slice(0, 50).map((name) => (
          <li key={name}>
            <span>{name}</span>
            <span className="quiet">
              {[
                t(`organization.domainIs.${listed.get(name) ?? 'users'}`),
                t('directory.users', {
                  count: users.get(name) ?? 0,
                  n: number(users.get(name) ?? 0),
                }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type LinksProps = {
  readonly heading: string
  readonly links: OrganizationPage['customers']
  readonly total?: number
}

/** Partners that manage it, or customers that it manages; nothing where there are none. */
export function Links({ heading, links, total = 0 }: LinksProps) {
  const { t } = useTranslation('console')
  const { date } = useFormats()
  const { whole: number } = useNumbers()
  if (links.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="card plain-list">
        {links.map(({ id, name, state, endsAt }) => (
          <li key={id}>
            <Go to={`/console/directory/${id}`}>{name}</Go>
            <span className="quiet">
              {t(`organization.linkIs.${state}`)}
              {endsAt !== null && ` · ${t('organization.linkEnds', { date: date(endsAt) })}`}
            </span>
          </li>
        ))}
      </ul>
      {total > links.length && (
        <p className="quiet">{t('organization.andMore', { n: number(total - links.length) })}</p>
      )}
    </section>
  )
}

export function Orders({ orders }: Pick<OrganizationPage, 'orders'>) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <section>
      <h2>{t('organization.orders')}</h2>
      {orders.length === 0 ? (
        <p className="quiet">{t('organization.noOrders')}</p>
      ) : (
        <ul className="card plain-list">
          {orders.map((order) => (
            <li key={`${order.id} ${order.mappedAt}`}>
              <span>
                <Go to={`/console/orders/${order.id}`}>{order.externalId}</Go> ·{' '}
                {t(`orderState.${order.state}`)}
              </span>
              <span className="quiet">
                {t(order.endedAt === null ? 'organization.mapped' : 'organization.undone', {
                  moment: moment(order.endedAt ?? order.mappedAt),
                })}
                {order.isNew && ` · ${t('organization.madeFor')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function Claims({ claims }: Pick<OrganizationPage, 'claims'>) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  return (
    <section>
      <h2>{t('organization.claims')}</h2>
      {claims.length === 0 ? (
        <p className="quiet">{t('organization.noClaims')}</p>
      ) : (
        <ul className="card plain-list">
          {claims.map((claim) => (
            <li key={claim.id}>
              <span>
                {t(`claimKind.${claim.kind}`, { address: claim.address })}{' '}
                <span className="strong">{t(`claimState.${claim.state}`)}</span>
              </span>
              <span className="quiet">
                {t('organization.claimOf', {
                  order: claim.orderExternalId,
                  moment: moment(claim.answeredAt ?? claim.openedAt),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
