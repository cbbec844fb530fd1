import {
  type Icon,
  IconActivity,
  IconAt,
  IconCalendar,
  IconPackage,
  IconRoute,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { CandidateView } from '../../src/edges/http/contracts/setup.ts'
import { type Formats, useFormats } from '../kit/i18n/formats.ts'

type Fact = { readonly name: string; readonly drawing: Icon; readonly words: string }
type Count = CandidateView['users']

function bandWords(t: TFunction, band: string): string {
  return band.endsWith('+')
    ? t('facts.bandOver', { number: Number(band.slice(0, -1)) })
    : band.replace('-', '–')
}

function usersWords(t: TFunction, users: Count): string {
  if ('exact' in users) {
    return users.exact === 0 ? t('facts.noUsers') : t('facts.users', { count: users.exact })
  }
  return users.band === '0'
    ? t('facts.noUsers')
    : t('facts.usersBand', { band: bandWords(t, users.band) })
}

function subscriptionsWords(t: TFunction, subscriptions: Count): string {
  if ('exact' in subscriptions) {
    return subscriptions.exact === 0
      ? t('facts.noSubscriptions')
      : t('facts.subscriptions', { count: subscriptions.exact })
  }
  return subscriptions.band === '0'
    ? t('facts.noSubscriptions')
    : t('facts.subscriptionsBand', { band: bandWords(t, subscriptions.band) })
}

/** Always in this order, so that two cards can be compared line by line. */
function factsOf(t: TFunction, { date, list }: Formats, candidate: CandidateView): readonly Fact[] {
  const { createdAt, origin, lastActiveAt, domains, managedCustomers } = candidate
  const facts: (Fact | null)[] = [
    createdAt === null
      ? null
      : {
          name: 'created',
          drawing: IconCalendar,
          words: t('facts.created', { date: date(createdAt) }),
        },
    { name: 'users', drawing: IconUsers, words: usersWords(t, candidate.users) },
    {
      name: 'subscriptions',
      drawing: IconPackage,
      words: subscriptionsWords(t, candidate.activeSubscriptions),
    },
    origin === null
      ? null
      : { name: 'origin', drawing: IconRoute, words: t(`facts.origin.${origin}`) },
    lastActiveAt === null
      ? null
      : {
          name: 'activity',
          drawing: IconActivity,
          words: t('facts.lastActive', { date: date(lastActiveAt) }),
        },
    domains === null || domains.length === 0
      ? null
      : { name: 'domains', drawing: IconAt, words: t('facts.domains', { domains: list(domains) }) },
    managedCustomers === null
      ? null
      : {
          name: 'customers',
          drawing: IconUsersGroup,
          words: t('facts.manages', { count: managedCustomers }),
        },
  ]
  return facts.filter((fact) => fact !== null)
}

/** What helps a person to recognise an organization. Spans, because it stands in a label. */
export function CandidateFacts({ candidate }: { candidate: CandidateView }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <span className="facts">
      {factsOf(t, formats, candidate).map(({ name, drawing: Drawing, words }) => (
        <span className="fact" data-fact={name} key={name}>
          <Drawing size={18} stroke={1.6} aria-hidden />
          <span>{words}</span>
        </span>
      ))}
    </span>
  )
}
