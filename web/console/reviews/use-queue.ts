import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { QueueEntry } from '../../../src/edges/http/contracts/console/reviews.ts'
import { addressWith } from '../filters.ts'
import { isForPage } from '../is-for-page.ts'
import { goTo, useAsked } from '../place.tsx'
import { usePages } from '../use-pages.ts'

const PATH = '/console/api/reviews'

/** The address of the queue with this filter and this review. */
export function addressOf(kind: string | null, review: string | null): string {
  const asked = new URLSearchParams()
  if (kind !== null) asked.set('kind', kind)
  if (review !== null) asked.set('review', review)
  return addressWith('/console/reviews', asked.toString())
}

/** The list, which one of it is open, and the ways to the others. */
export function useQueue() {
  const asked = useAsked()
  const kind = asked.get('kind')
  const list = usePages<QueueEntry>(PATH, kind === null ? {} : { kind })
  const items = list.all.data ?? []
  const chosen = asked.get('review') ?? items[0]?.id ?? null
  const at = useLastPlace(items, chosen)
  const open = (id: string | null) => goTo(addressOf(kind, id), 'replace')
  const client = useQueryClient()
  const refresh = () => {
    void client.invalidateQueries({ queryKey: ['list', PATH] })
    void client.invalidateQueries({ queryKey: ['waiting'] })
  }
  /** The one that takes the place of a decided one: the next, or else the one before. */
  const goOn = () => {
    const rest = items.filter(({ id }) => id !== chosen)
    open(rest[Math.min(at, rest.length - 1)]?.id ?? null)
    refresh()
  }
  const move = (step: 1 | -1) => {
    const isListed = items[at]?.id === chosen
    // Decided and gone from the list: the next one has moved up to its place.
    const to = isListed || step === -1 ? at + step : at
    const next = items[Math.min(Math.max(to, 0), items.length - 1)]
    if (next !== undefined) open(next.id)
    if (to >= items.length - 1 && list.hasMore) list.more()
  }
  useMoveKeys(move)
  return { kind, list, chosen, goOn, refresh }
}

/** Where the open one is in the list, or was before somebody decided it. */
function useLastPlace(items: readonly QueueEntry[], chosen: string | null): number {
  const last = useRef(0)
  const now = items.findIndex(({ id }) => id === chosen)
  useEffect(() => {
    if (now >= 0) last.current = now
  }, [now])
  return now >= 0 ? now : last.current
}

function useMoveKeys(move: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      if (event.key === 'j') move(1)
      if (event.key === 'k') move(-1)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [move])
}
