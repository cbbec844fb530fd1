import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { TwinsPage as Page } from '../../../src/edges/http/contracts/console-directory.ts'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'
import { send } from '../../kit/api/client.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useReviewer } from '../use-session.ts'
import { Dismissal } from './dismissal.tsx'
import { Evidence } from './evidence.tsx'
import { pairKey } from './pair-key.ts'

type Reviewer = NonNullable<SessionView['reviewer']>

/** The pair that the address names. */
export function TwinsAtAddress() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const reviewer = useReviewer()
  return reviewer === null ? null : <TwinsPage key={id} id={id} reviewer={reviewer} />
}

/** Two organizations side by side, why they may be the same, and what making one of them would mean. */
function TwinsPage({ id, reviewer }: { id: string; reviewer: Reviewer }) {
  const page = useQuery({
    queryKey: pairKey(id),
    queryFn: () => send<Page>('GET', `/console/api/twins/${encodeURIComponent(id)}`),
  })
  return <Loaded from={page}>{(data) => <Told page={data} reviewer={reviewer} />}</Loaded>
}

function Told({ page, reviewer }: { page: Page; reviewer: Reviewer }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { twins } = page
  return (
    <div className="step">
      <Go to="/console/twins" className="back">
        {t('twins.back')}
      </Go>
      <ConsoleHeading>{t('twins.question')}</ConsoleHeading>
      <p className="lead">{t('twins.probability', { percent: Math.round(twins.score * 100) })}</p>
      {twins.dismissedAt !== null && (
        <Notice tone="told">
          {t('twins.dismissed', {
            moment: moment(twins.dismissedAt),
            reason: twins.dismissedReason,
          })}
        </Notice>
      )}
      <div className="console-columns">
        {twins.organizations.map((one) => (
          <Side key={one.id} one={one} />
        ))}
      </div>
      <Evidence reasons={page.reasons} />
      <Merge page={page} />
      {twins.dismissedAt === null && <Dismissal id={twins.id} reviewer={reviewer} />}
    </div>
  )
}

function Side({ one }: { one: Page['twins']['organizations'][number] }) {
  const { t } = useTranslation('console')
  const { date } = useFormats()
  const { whole: number } = useNumbers()
  const day = (value: string | null) => (value === null ? t('organization.unknown') : date(value))
  return (
    <section className="card">
      <h2>
        <Go to={`/console/directory/${one.id}`}>{one.name}</Go>
      </h2>
      <FactList
        facts={[
          {
            name: t('organization.externalId'),
            value: one.externalId ?? t('directory.beingMade'),
          },
          { name: t('organization.created'), value: day(one.createdAt) },
          { name: t('organization.lastActive'), value: day(one.lastActiveAt) },
          { name: t('organization.origin'), value: t(`organization.originOf.${one.origin}`) },
          { name: t('organization.userCount'), value: number(one.userCount) },
          { name: t('organization.subscriptions'), value: number(one.activeSubscriptions) },
          {
            name: t('organization.domains'),
            value: one.domains.length === 0 ? t('organization.none') : one.domains.join(', '),
          },
        ]}
      />
    </section>
  )
}

function Merge({ page: { twins, merge } }: { page: Page }) {
  const { t } = useTranslation('console')
  const { whole: number } = useNumbers()
  const { list } = useFormats()
  const named = (id: string) => twins.organizations.find((one) => one.id === id)
  const [keep, remove] = [named(merge.keepId), named(merge.removeId)]
  return (
    <section className="card">
      <h2>{t('twins.merge.heading')}</h2>
      <p>
        {t('twins.merge.keep', { name: keep?.name, id: keep?.externalId ?? '–' })}{' '}
        {t('twins.merge.users', {
          n: number(merge.userCount),
          common: number(merge.commonUserCount),
        })}{' '}
        {t('twins.merge.subscriptions', { n: number(merge.activeSubscriptions) })}
      </p>
      {merge.newDomains.length > 0 && (
        <p>{t('twins.merge.domains', { domains: list(merge.newDomains) })}</p>
      )}
      {merge.unfinishedOrders.length > 0 && (
        <Notice tone="careful">
          {t('twins.merge.orders', { count: merge.unfinishedOrders.length })}
        </Notice>
      )}
      <p className="quiet">{t('twins.merge.how')}</p>
      {remove?.externalId != null && (
        <pre>
          <code>{`DELETE /v1/organizations/${encodeURIComponent(remove.externalId)}`}</code>
        </pre>
      )}
    </section>
  )
}
