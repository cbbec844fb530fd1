import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundList } from '../../../src/edges/http/contracts/console-directory.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { addressWith } from '../filters.ts'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { Go, goTo, useAsked } from '../place.tsx'
import { usePages } from '../use-pages.ts'
import { useTyped } from '../use-typed.ts'
import { OrganizationRows } from './organization-rows.tsx'

const KINDS = ['', 'customer', 'partner'] as const

/** Search as you type over the whole directory; what is searched for stands in the address. */
export function DirectoryPage() {
  const { t } = useTranslation('console')
  const asked = useAsked()
  const filter = Object.fromEntries([...asked].filter(([name]) => name === 'q' || name === 'kind'))
  const list = usePages<FoundList['items'][number]>('/console/api/organizations', filter)
  return (
    <div className="step">
      <ConsoleHeading>{t('directory.heading')}</ConsoleHeading>
      <SearchField />
      <Loaded from={list.all}>
        {(items) => (
          <section aria-busy={list.isStale} aria-label={t('directory.results')}>
            <p role="status" className="quiet">
              {t('directory.shown', { count: items.length })}
            </p>
            {items.length === 0 ? (
              <NothingFound isSearch={Object.keys(filter).length > 0} />
            ) : (
              <OrganizationRows items={items} />
            )}
            <MoreButton list={list} />
          </section>
        )}
      </Loaded>
    </div>
  )
}

function addressOf(q: string, kind: string): string {
  const asked = new URLSearchParams()
  if (q.trim() !== '') asked.set('q', q)
  if (kind !== '') asked.set('kind', kind)
  return addressWith('/console/directory', asked.toString())
}

function SearchField() {
  const { t } = useTranslation('console')
  const asked = useAsked()
  const kind = asked.get('kind') ?? ''
  const [typed, type] = useTyped(asked.get('q') ?? '', (q) => goTo(addressOf(q, kind), 'replace'))
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <search className="console-search">
      <label htmlFor="directory-q">{t('directory.search')}</label>
      <input
        ref={field}
        id="directory-q"
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        aria-describedby="directory-q-help"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <p id="directory-q-help" className="quiet">
        {t('directory.searchHelp')}
      </p>
      <nav aria-label={t('directory.kind')} className="chips">
        {KINDS.map((one) => (
          <Go key={one} to={addressOf(typed, one)} isHere={one === kind}>
            {t(`directory.kinds.${one === '' ? 'all' : one}`)}
          </Go>
        ))}
      </nav>
    </search>
  )
}

function NothingFound({ isSearch }: { isSearch: boolean }) {
  const { t } = useTranslation('console')
  if (isSearch) return <p>{t('directory.nothing')}</p>
  return (
    <div className="card empty">
      <p>{t('directory.empty')}</p>
      <pre>
        <code>npm run berth -- import organizations.ndjson</code>
      </pre>
    </div>
  )
}
