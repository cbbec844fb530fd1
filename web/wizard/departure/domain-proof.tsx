import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../../src/edges/http/contracts/setup.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { PrimaryButton } from '../../kit/components/primary-button.tsx'
import { ProblemNotice } from '../../kit/components/problem-notice.tsx'
import { useAnswer } from '../../kit/entrance/use-answer.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { CopiedText } from './copied-text.tsx'

type Departure = NonNullable<SetupView['departure']>
type Part = { readonly view: SetupView; readonly departure: Departure }

/** The TXT record to set, for the contact to copy or to pass on, and what was found so far. */
export function DomainProof({ view, departure }: Part) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const check = useAnswer('/setup/api/domain-check')
  if (departure.record === null) return null
  const facts = {
    domain: departure.domain ?? '',
    organization: departure.organizationName,
    email: view.contact.email,
    date: departure.until === null ? '' : moment(departure.until),
  }
  return (
    <section className="card departure">
      <h2>{t('departure.proving.record')}</h2>
      <p>{t('departure.proving.lead', facts)}</p>
      <dl className="fact-list">
        <div>
          <dt>{t('departure.proving.type')}</dt>
          <dd>TXT</dd>
        </div>
        <CopiedText name={t('departure.proving.name')} text={departure.record.name} />
        <CopiedText name={t('departure.proving.value')} text={departure.record.value} />
      </dl>
      <p className="quiet">{t('departure.proving.help')}</p>
      <p className="quiet">{t('departure.proving.passOn', facts)}</p>
      <Seen departure={departure} />
      <ProblemNotice error={check.error} />
      <div className="ways">
        <PrimaryButton isPending={check.isPending} onClick={() => check.send({})}>
          {t('departure.proving.check')}
        </PrimaryButton>
      </div>
      <p className="quiet">{t('departure.proving.byItself', facts)}</p>
    </section>
  )
}

/** What the name servers said last, and when. */
function Seen({ departure }: { departure: Departure }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const { check } = departure
  if (check === null) return <p role="status">{t('departure.proving.notYet')}</p>
  return (
    <div role="status">
      <Notice tone="careful">
        <p>{t(`departure.proving.outcome.${check.outcome}`, { domain: departure.domain ?? '' })}</p>
        {check.seen.length > 0 && (
          <ul>
            {check.seen.map((record) => (
              <li key={record}>
                <code>{record}</code>
              </li>
            ))}
          </ul>
        )}
        <p className="quiet">{t('departure.proving.lookedUp', { date: moment(check.at) })}</p>
      </Notice>
    </div>
  )
}
