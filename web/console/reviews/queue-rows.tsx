import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '../../../src/edges/http/contracts/console/reviews.ts'
import { useFormats } from '../../kit/i18n/formats.ts'
import { Go } from '../place.tsx'
import { useNumbers } from '../use-numbers.ts'
import { addressOf } from './use-queue.ts'

type QueueRowsProps = {
  readonly items: readonly QueueEntry[]
  readonly kind: string | null
  readonly chosen: string | null
}

/** Open reviews; the one that is open is marked, and kept in sight. */
export function QueueRows({ items, kind, chosen }: QueueRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another one is open.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <ul className="console-rows" ref={list}>
      {items.map((one) => (
        <li key={one.id}>
          <Go to={addressOf(kind, one.id)} className="row" isHere={one.id === chosen}>
            <Row one={one} />
          </Go>
        </li>
      ))}
    </ul>
  )
}

function Row({ one }: { one: QueueEntry }) {
  const { t } = useTranslation('console')
  const { moment } = useFormats()
  const { age } = useNumbers()
  return (
    <>
      <span className="row-name">
        <span className="strong">{t(`overview.review.${one.kind}`)}</span>
        <span>{one.companyName ?? t('reviews.noCompany')}</span>
        <span className="quiet">{one.orderExternalId}</span>
      </span>
      <span className="row-counts">
        <time dateTime={one.openedAt} title={moment(one.openedAt)}>
          {age(one.openedAt)}
        </time>
      </span>
    </>
  )
}
