import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { WaitingView } from '../../../src/edges/http/contracts/console/overview.ts'
import { QuietButton } from '../../kit/components/quiet-button.tsx'
import { read } from '../api.ts'
import { useNumbers } from '../use-numbers.ts'
import type { PageName } from './pages.ts'
import { useOwnPages } from './use-own-pages.ts'

/** The pages, each with how much there waits for somebody. */
export function Navigation({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation('console')
  const { whole } = useNumbers()
  const waiting = useQuery({
    queryKey: ['waiting'],
    queryFn: () => read<WaitingView>('waiting'),
    refetchInterval: 60_000,
  })
  const pages = useOwnPages()
  const counts = waiting.data === undefined ? {} : countsOf(waiting.data)
  return (
    <nav className="pages" aria-label={t('nav.label')}>
      <ul>
        {pages.map(({ name, path }) => (
          <li key={name}>
            <Link to={path} activeOptions={{ exact: path === '/' }}>
              <span>{t(`nav.${name}`)}</span>
              <WaitingCount count={counts[name] ?? 0} text={whole(counts[name] ?? 0)} />
            </Link>
          </li>
        ))}
      </ul>
      <QuietButton onClick={onKeys}>{t('nav.keys')}</QuietButton>
    </nav>
  )
}

function WaitingCount({ count, text }: { count: number; text: string }) {
  const { t } = useTranslation('console')
  if (count === 0) return null
  return (
    <span className="waiting-count" title={t('nav.waiting', { count })}>
      {text}
    </span>
  )
}

function countsOf({ reviews, silentClaimCount }: WaitingView): Partial<Record<PageName, number>> {
  const reviewCount = reviews.reduce((sum, one) => sum + one.reviewCount, 0)
  return { overview: silentClaimCount, reviews: reviewCount }
}
