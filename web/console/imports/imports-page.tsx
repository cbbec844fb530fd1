import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportView, ImportViews } from '../../../src/edges/http/contracts/console/imports.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { read } from '../api.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { usePages } from '../use-pages.ts'
import { useRowKeys } from '../use-row-keys.ts'
import { useReviewer } from '../use-session.ts'
import { NewImport } from './new-import.tsx'
import './imports.css'

const ALL = {}

/** Imports, newest first, and the way to begin one. */
export function ImportsPage() {
  const { t } = useTranslation('console')
  const list = usePages<ImportView>('/console/api/imports', ALL)
  const mayImport = useReviewer()?.abilities.includes('import-directory') === true
  return (
    <div className="step imports">
      <ConsoleHeading>{t('imports.heading')}</ConsoleHeading>
      <p className="lead">{t('imports.lead')}</p>
      {mayImport ? <NewImport /> : <p className="quiet">{t('imports.mayNot')}</p>}
      <Loaded from={list.all}>
        {(items) => (
          <section>
            <h2>{t('imports.list')}</h2>
            {items.length === 0 ? (
              <div className="card empty">
                <p>{t('imports.empty')}</p>
                <pre>
                  <code>npm run berth -- import organizations.ndjson</code>
                </pre>
              </div>
            ) : (
              <ImportRows items={items} />
            )}
            <MoreButton list={list} />
          </section>
        )}
      </Loaded>
    </div>
  )
}

function ImportRows({ items }: { items: readonly ImportView[] }) {
  const rows = useRowKeys()
  return (
    <ul className="console-rows" ref={rows}>
      {items.map((one) => (
        <li key={one.id}>
          <ImportRow one={one} />
        </li>
      ))}
    </ul>
  )
}

/** What runs is looked at again and again. */
function ImportRow({ one: listed }: { one: ImportView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { whole } = useNumbers()
  const one = useRunning(listed)
  return (
    <Go to={`/console/imports/${one.id}`} className="row">
      <span className="row-name">
        <span className="strong">{t('imports.of', { moment: moment(one.startedAt) })}</span>
        <span className="quiet">
          {one.fileName ?? one.format.toUpperCase()}
          {' · '}
          <span className="import-state" data-state={one.state}>
            {t(`imports.state.${one.state}`)}
          </span>
        </span>
      </span>
      <span className="row-counts">
        <span>{t('imports.loaded', { count: one.loadedCount, n: whole(one.loadedCount) })}</span>
        {one.refusedCount > 0 && (
          <span className="careful-text">
            {t('imports.refused', { count: one.refusedCount, n: whole(one.refusedCount) })}
          </span>
        )}
      </span>
    </Go>
  )
}

function useRunning(listed: ImportView): ImportView {
  const { data = listed } = useQuery({
    queryKey: ['import-row', listed.id],
    queryFn: () => read<ImportViews['items'][number]>(`imports/${listed.id}`),
    enabled: listed.state === 'running',
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 2_000 : false),
  })
  return listed.state === 'running' ? data : listed
}
