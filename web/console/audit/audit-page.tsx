import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '../../../src/edges/http/contracts/console/audit.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { Go, useAsked } from '../place.tsx'
import { usePages } from '../use-pages.ts'
import { useRowKeys } from '../use-row-keys.ts'
import { askedIn, searchOf } from './asked.ts'
import { AuditFilters } from './audit-filters.tsx'
import { useAuditWords } from './use-audit-words.ts'
import { Verification } from './verification.tsx'
import './audit.css'

/** Everything that was done, by whom and about what, newest first. What is asked stands in the address. */
export function AuditPage() {
  const { t } = useTranslation('console')
  const asked = askedIn(useAsked())
  const list = usePages<AuditEntryView>('/console/api/audit', searchOf(asked))
  return (
    <Loaded from={list.all}>
      {(items) => (
        <div className="step audit">
          <ConsoleHeading>{t('audit.heading')}</ConsoleHeading>
          <p className="lead">{t('audit.lead')}</p>
          <Verification />
          <AuditFilters asked={asked} />
          <section aria-busy={list.isStale} aria-label={t('audit.list')}>
            <p role="status" className="quiet">
              {t('audit.shown', { count: items.length })}
            </p>
            {items.length === 0 ? (
              <p className="card">{t('audit.nothing')}</p>
            ) : (
              <AuditRows items={items} />
            )}
            <MoreButton list={list} />
          </section>
        </div>
      )}
    </Loaded>
  )
}

function AuditRows({ items }: { items: readonly AuditEntryView[] }) {
  const { moment } = useFormats()
  const { kindName, actorName } = useAuditWords()
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((entry) => (
        <li key={entry.sequence}>
          <Go to={`/console/audit/${entry.sequence}`} className="row">
            <span className="row-name">
              <span className="strong">{kindName(entry.kind)}</span>
              <span className="quiet">
                {[actorName(entry.actor), ...entry.subjects.map(({ name }) => name)]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
            <span className="row-counts">
              <time dateTime={entry.at}>{moment(entry.at)}</time>
            </span>
          </Go>
        </li>
      ))}
    </ul>
  )
}
