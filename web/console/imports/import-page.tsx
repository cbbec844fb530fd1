import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '../../../src/edges/http/contracts/console/imports.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { Notice } from '../../kit/components/notice.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { read } from '../api.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { useReviewer } from '../use-session.ts'
import { ImportProblem } from './import-problem.tsx'
import { Progress } from './progress.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { Resume } from './resume.tsx'
import { importKey, useUpload } from './upload.ts'
import './imports.css'

/** The import that the address names. */
export function ImportAtAddress() {
  const { id } = useParams({ strict: false }) as { readonly id: string }
  return <ImportPage key={id} id={id} />
}

/** How far an import is, and what it refused. While rows come, it is looked at each second. */
function ImportPage({ id }: { id: string }) {
  const isSending = useUpload(id)?.isSending === true
  const one = useQuery({
    queryKey: importKey(id),
    queryFn: () => read<ImportView>(`imports/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => {
      if (state.data?.state === 'done') return false
      return isSending || state.data?.state === 'running' ? 1_000 : 15_000
    },
  })
  return <Loaded from={one}>{(data) => <Told one={data} />}</Loaded>
}

function Told({ one }: { one: ImportView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const mayImport = useReviewer()?.abilities.includes('import-directory') === true
  const sent = useUpload(one.id)
  const isRunning = one.state === 'running' || sent?.isSending === true
  return (
    <div className="step imports">
      <Go to="/console/imports" className="back">
        {t('imports.back')}
      </Go>
      <ConsoleHeading>{t('imports.of', { moment: moment(one.startedAt) })}</ConsoleHeading>
      {one.state === 'done' && (
        <Notice tone={one.refusedCount > 0 ? 'careful' : 'good'}>
          {t(one.refusedCount > 0 ? 'imports.doneButRefused' : 'imports.doneAll')}
        </Notice>
      )}
      {sent?.isSending === true && <Notice tone="told">{t('imports.sendingHere')}</Notice>}
      <ImportProblem error={sent?.error ?? null} />
      <Progress one={one} isRunning={isRunning} />
      {!isRunning && one.state === 'interrupted' && <Resume one={one} mayImport={mayImport} />}
      <Facts one={one} />
      <RefusedRows one={one} />
    </div>
  )
}

function Facts({ one }: { one: ImportView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { bytes, duration, whole } = useNumbers()
  const seconds =
    one.finishedAt === null || one.resumedAt !== null || one.state !== 'done'
      ? null
      : (Date.parse(one.finishedAt) - Date.parse(one.startedAt)) / 1000
  return (
    <section className="card">
      <h2>{t('imports.facts')}</h2>
      <FactList
        facts={[
          one.fileName === null ? null : { name: t('imports.file'), value: one.fileName },
          { name: t('imports.written'), value: one.format.toUpperCase() },
          one.totalByteCount === null
            ? null
            : { name: t('imports.size'), value: bytes(one.totalByteCount) },
          { name: t('imports.began'), value: moment(one.startedAt) },
          one.resumedAt === null
            ? null
            : { name: t('imports.resumedAt'), value: moment(one.resumedAt) },
          one.finishedAt === null
            ? null
            : { name: t(`imports.ended.${one.state}`), value: moment(one.finishedAt) },
          seconds === null || seconds < 1
            ? null
            : {
                name: t('imports.took'),
                value: t('imports.tookAt', {
                  duration: duration(seconds),
                  rate: whole(Math.round(one.rowCount / seconds)),
                }),
              },
        ]}
      />
    </section>
  )
}
