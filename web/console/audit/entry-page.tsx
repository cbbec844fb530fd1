import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '../../../src/edges/http/contracts/console/audit.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { read } from '../api.ts'
import { ConsoleHeading } from '../console-heading.tsx'
import { Loaded } from '../loaded.tsx'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { addressOf } from './asked.ts'
import { useAuditWords } from './use-audit-words.ts'
import './audit.css'

/** The entry that the address names. */
export function EntryAtAddress() {
  const { sequence } = useParams({ strict: false }) as { readonly sequence: string }
  return <EntryPage key={sequence} sequence={sequence} />
}

function EntryPage({ sequence }: { sequence: string }) {
  const entry = useQuery({
    queryKey: ['audit-entry', sequence],
    queryFn: () => read<AuditEntryView>(`audit/${encodeURIComponent(sequence)}`),
  })
  return <Loaded from={entry}>{(data) => <Told entry={data} />}</Loaded>
}

function Told({ entry }: { entry: AuditEntryView }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { whole } = useNumbers()
  const { kindName, actorName } = useAuditWords()
  const { actor, kind, sequence } = entry
  const by = actor.id === null ? actor.kind : `${actor.kind}:${actor.id}`
  return (
    <div className="step audit">
      <Go to="/console/audit" className="back">
        {t('audit.back')}
      </Go>
      <ConsoleHeading>{kindName(kind)}</ConsoleHeading>
      <section className="card">
        <FactList
          facts={[
            { name: t('audit.number'), value: whole(sequence) },
            { name: t('audit.when'), value: moment(entry.at) },
            {
              name: t('audit.who'),
              value: <Go to={addressOf({ actor: by })}>{actorName(actor)}</Go>,
            },
            {
              name: t('audit.what'),
              value: (
                <Go to={addressOf({ kind })}>
                  <code>{kind}</code>
                </Go>
              ),
            },
          ]}
        />
      </section>
      <Content entry={entry} />
      <nav className="audit-neighbours" aria-label={t('audit.neighbours')}>
        {sequence > 1 && <Go to={`/console/audit/${sequence - 1}`}>{t('audit.before')}</Go>}
        <Go to={`/console/audit/${sequence + 1}`}>{t('audit.after')}</Go>
      </nav>
    </div>
  )
}

/** Every fact as it was sealed; an id leads to everything about it. */
function Content({ entry: { facts, subjects } }: { entry: AuditEntryView }) {
  const { t } = useTranslation('console')
  const entries = Object.entries(facts)
  return (
    <section className="card">
      <h2>{t('audit.content')}</h2>
      {entries.length === 0 && <p className="quiet">{t('audit.noContent')}</p>}
      <dl className="fact-list">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <Fact value={value} subject={subjects.find(({ id }) => id === value)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const PAGES = { order: '/console/orders/', organization: '/console/directory/' } as const

type Subject = AuditEntryView['subjects'][number]

function Fact({ value, subject }: { value: unknown; subject: Subject | undefined }) {
  const { t } = useTranslation('console')
  if (typeof value !== 'string') return <code>{JSON.stringify(value)}</code>
  if (!ID.test(value)) return value
  return (
    <>
      <SubjectName subject={subject} /> <code className="quiet">{value}</code>{' '}
      <Go to={addressOf({ about: value })}>{t('audit.allAbout')}</Go>
    </>
  )
}

function SubjectName({ subject }: { subject: Subject | undefined }) {
  if (subject === undefined || subject.name === null) return null
  if (subject.of !== 'order' && subject.of !== 'organization') return subject.name
  return <Go to={`${PAGES[subject.of]}${subject.id}`}>{subject.name}</Go>
}
