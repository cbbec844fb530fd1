import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { FactList } from '../kit/components/fact-list.tsx'
import { useFormats } from '../kit/i18n/formats.ts'

function ordererOf(t: TFunction, { orderedBy }: ClaimView): string {
  const { name, email, kind, partnerName } = orderedBy
  const person = name === null ? email : `${name} (${email})`
  if (kind === 'customer') return person
  return partnerName === null
    ? t('claim.facts.orderedByUnknownPartner', { person })
    : t('claim.facts.orderedByPartner', { person, partner: partnerName })
}

/** About whom it is: a person, or a partner. */
function aboutOf(t: TFunction, { kind, person, partnerLink }: ClaimView) {
  if (kind === 'partner-link') {
    return { name: t('claim.facts.partner'), value: partnerLink?.partnerName ?? '' }
  }
  const isConfirmation = kind === 'confirmation'
  return {
    name: isConfirmation ? t('claim.facts.personConfirm') : t('claim.facts.person'),
    value: person,
  }
}

/** Who ordered what, when, from whom, and about whom it is: all in full. */
export function ClaimFacts({ view }: { view: ClaimView }) {
  const { t } = useTranslation()
  const { date, moment } = useFormats()
  const organization = view.organizationName
  const order = { number: view.orderNumber, date: date(view.orderedAt), vendor: view.vendorName }
  const bought = (
    <ul>
      {view.lines.map((line) => (
        <li key={line.sku}>
          {t('rail.quantity', { count: line.quantity })} {line.name}
        </li>
      ))}
    </ul>
  )
  const about = aboutOf(t, view)
  return (
    <section className="card">
      <h2>{t('claim.facts.heading')}</h2>
      <FactList
        facts={[
          { name: about.name, value: <span className="strong">{about.value}</span> },
          {
            name: t('claim.facts.organization'),
            value: view.isNewOrganization
              ? t('claim.facts.organizationNew', { organization })
              : organization,
          },
          { name: t('claim.facts.ordered'), value: ordererOf(t, view) },
          { name: t('claim.facts.what'), value: bought },
          { name: t('claim.facts.order'), value: t('claim.facts.orderText', order) },
          { name: t('claim.facts.asked'), value: moment(view.openedAt) },
        ]}
      />
    </section>
  )
}
