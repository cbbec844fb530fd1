import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrganizationPage as Page } from '../../../src/edges/http/contracts/console-directory.ts'
import { send } from '../../kit/api/client.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { PairRows } from '../twins/pair-rows.tsx'
import { useNumbers } from '../use-numbers.ts'
import { Claims, Domains, Links, Orders } from './organization-parts.tsx'
import { Users } from './users.tsx'

/** The organization that the address names. */
export function OrganizationAtAddress() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  return <OrganizationPage key={id} id={id} />
}

/** Everything that Berth knows of one organization. */
function OrganizationPage({ id }: { id: string }) {
  const page = useQuery({
    queryKey: ['organization', id],
    queryFn: () => send<Page>('GET', `/console/api/organizations/${encodeURIComponent(id)}`),
  })
  return <Loaded from={page}>{(data) => <Told page={data} />}</Loaded>
}

function Told({ page }: { page: Page }) {
  const { t } = useTranslation('console')
  const { organization } = page
  return (
    <div className="step">
      <Go to="/console/directory" className="back">
        {t('organization.back')}
      </Go>
      <ConsoleHeading>{organization.name}</ConsoleHeading>
      {organization.externalId === null && (
        <Notice tone="told">{t('organization.beingMade')}</Notice>
      )}
      {page.isProbablyUnused && <Notice tone="careful">{t('organization.unused')}</Notice>}
      <div className="console-columns">
        <Facts page={page} />
        <Domains organization={organization} />
      </div>
      {page.twins.length > 0 && (
        <section>
          <h2>{t('organization.twins')}</h2>
          <PairRows items={page.twins} />
        </section>
      )}
      <Users organization={organization} />
      <Links heading={t('organization.partners')} links={page.partners} />
      <Links
        heading={t('organization.customers')}
        links={page.customers}
        total={organization.managedCustomers}
      />
      <Orders orders={page.orders} />
      <Claims claims={page.claims} />
    </div>
  )
}

function Facts({ page: { organization: one } }: { page: Page }) {
  const { t } = useTranslation('console')
  const { date } = useFormats()
  const { whole: number } = useNumbers()
  const day = (value: string | null) => (value === null ? t('organization.unknown') : date(value))
  return (
    <section className="card">
      <h2>{t('organization.facts')}</h2>
      <FactList
        facts={[
          { name: t('organization.kind'), value: t(`directory.kindOf.${one.kind}`) },
          {
            name: t('organization.externalId'),
            value: one.externalId ?? t('directory.beingMade'),
          },
          one.otherNames.length === 0
            ? null
            : { name: t('organization.otherNames'), value: one.otherNames.join(', ') },
          { name: t('organization.country'), value: one.country ?? t('organization.unknown') },
          { name: t('organization.origin'), value: t(`organization.originOf.${one.origin}`) },
          { name: t('organization.created'), value: day(one.createdAt) },
          { name: t('organization.lastActive'), value: day(one.lastActiveAt) },
          { name: t('organization.subscriptions'), value: number(one.activeSubscriptions) },
          { name: t('organization.userCount'), value: number(one.userCount) },
        ]}
      />
    </section>
  )
}
