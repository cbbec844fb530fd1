import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  ImportView,
  RefusedRowViews,
} from '../../../src/edges/http/contracts/console/imports.ts'
import { Loaded } from '../loaded.tsx'
import { MoreButton } from '../more-button.tsx'
import { useNumbers } from '../use-numbers.ts'
import { usePages } from '../use-pages.ts'

const ALL = {}

type Refused = RefusedRowViews['items'][number]

/** Rows that are not in the directory: where they stand, which field, and what is allowed there. */
export function RefusedRows({ one }: { one: ImportView }) {
  const { t } = useTranslation('console')
  if (one.refusedCount === 0) return null
  return (
    <section>
      <h2>{t('imports.refusedHeading')}</h2>
      <p className="quiet">{t('imports.refusedText')}</p>
      <Table one={one} />
      <p>
        <a href={`/console/api/imports/${one.id}/refused-rows.csv`} download>
          {t('imports.download')}
        </a>
      </p>
    </section>
  )
}

function Table({ one }: { one: ImportView }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const path = `/console/api/imports/${one.id}/refused-rows`
  const list = usePages<Refused>(path, ALL)
  const client = useQueryClient()
  const { state } = one
  useEffect(() => {
    // While it ran there were fewer.
    if (state !== 'running') void client.invalidateQueries({ queryKey: ['list', path] })
  }, [state, client, path])
  return (
    <Loaded from={list.all}>
      {(items) => (
        <>
          <table className="record-table refused-rows">
            <thead>
              <tr>
                <th scope="col">{t('imports.line')}</th>
                <th scope="col">{t('imports.field')}</th>
                <th scope="col">{t('imports.allowed')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((row) => (
                <tr key={row.line}>
                  <td>{whole(row.line)}</td>
                  <td>{row.field === null ? t('imports.wholeRow') : <code>{row.field}</code>}</td>
                  <td>
                    <Allowed row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <MoreButton list={list} />
        </>
      )}
    </Loaded>
  )
}

function Allowed({ row }: { row: Refused }) {
  const { t } = useTranslation('console')
  if (row.code === null) return <span lang="en">{row.reason}</span>
  const [value = '', other = ''] = row.values
  const allowed = t(`imports.allowedIs.${row.code}`, { value, other })
  return row.isMissing ? t('imports.missing', { allowed }) : allowed
}
