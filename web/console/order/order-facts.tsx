import { useTranslation } from 'react-i18next'
import type { OrderPage } from '../../../src/edges/http/contracts/console/order.ts'
import { FactList } from '../../kit/components/fact-list.tsx'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'

/** What was bought, by whom, and what became of it so far. */
export function OrderFacts({ page }: { page: OrderPage }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { order } = page
  const at = (name: string, value: string | null) =>
    value === null ? null : { name, value: moment(value) }
  return (
    <section className="card">
      <h2>{t('organization.facts')}</h2>
      <FactList
        facts={[
          { name: t('order.lines'), value: <Lines lines={order.lines} /> },
          { name: t('order.contact'), value: <Contact contact={order.contact} /> },
          {
            name: t('order.company'),
            value:
              [order.company.name, order.company.country]
                .filter((one) => one !== null)
                .join(', ') || t('organization.unknown'),
          },
          order.partnerOrganizationExternalId === null
            ? null
            : { name: t('order.partner'), value: order.partnerOrganizationExternalId },
          order.intent === null
            ? null
            : { name: t('reviews.intent'), value: t(`reviews.intentIs.${order.intent}`) },
          ...enteredFacts(page, t),
          mappedFact(page, t),
          at(t('order.received'), order.createdAt),
          at(t('order.since'), order.stateSince),
          at(t('order.starts'), order.startsAt),
          at(t('order.expires'), order.expiresAt),
          at(t('order.undoUntil'), order.mapping?.undoUntil ?? null),
        ]}
      />
    </section>
  )
}

type T = ReturnType<typeof useTranslation<'console'>>['t']

function Lines({ lines }: Pick<OrderPage['order'], 'lines'>) {
  const { whole } = useNumbers()
  return (
    <ul>
      {lines.map(({ externalId, name, quantity }) => (
        <li key={externalId}>
          {whole(quantity)} × {name}
        </li>
      ))}
    </ul>
  )
}

function Contact({ contact }: Pick<OrderPage['order'], 'contact'>) {
  const { t } = useTranslation('console')
  return (
    <>
      {contact.name !== null && `${contact.name}, `}
      {contact.email} ({t(`directory.kindOf.${contact.kind}`)})
    </>
  )
}

function enteredFacts({ entered, organizations }: OrderPage, t: T) {
  if (entered === null) return []
  const { companyName, administratorEmail, choice, actingPartner } = entered
  const named = (id: string) => organizations.find((one) => one.id === id)
  const chosen = choice === null || choice === 'new' ? undefined : named(choice)
  return [
    companyName === null ? null : { name: t('order.entered'), value: companyName },
    administratorEmail === null
      ? null
      : { name: t('order.administrator'), value: administratorEmail },
    actingPartner === null
      ? null
      : { name: t('order.actingPartner'), value: named(actingPartner)?.name ?? actingPartner },
    choice === null
      ? null
      : {
          name: t('order.choice'),
          value:
            chosen === undefined ? (
              t('order.chosenNew')
            ) : (
              <Go to={`/console/directory/${chosen.id}`}>{chosen.name}</Go>
            ),
        },
  ]
}

function mappedFact({ order: { mapping }, organizations }: OrderPage, t: T) {
  if (mapping === null) return null
  const organization = organizations.find(({ id }) => id === mapping.organizationId)
  return {
    name: t('order.mappedTo'),
    value: (
      <>
        <Go to={`/console/directory/${mapping.organizationId}`}>
          {organization?.name ?? mapping.organizationExternalId ?? mapping.organizationId}
        </Go>{' '}
        ({t(`overview.rule.${mapping.isNew ? 'new-organization' : mapping.rule}`)})
      </>
    ),
  }
}
