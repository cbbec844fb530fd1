import { useEffect } from 'react'
import type { Offered, ReviewPage } from '../../../src/edges/http/contracts/console/reviews.ts'
import { isForPage } from '../is-for-page.ts'
import { goTo } from '../place.tsx'
import { KEY_OF } from './keys.ts'
import { organizationsOf } from './organizations.ts'

type CaseKeys = {
  readonly page: ReviewPage
  readonly take: (one: Offered) => void
  readonly choose: (organizationId: string) => void
  readonly mayDecide: boolean
}

/** Digits choose a candidate, `o` opens the order, letters begin a decision. */
export function useCaseKeys({ page, take, choose, mayDecide }: CaseKeys): void {
  useEffect(() => {
    const offers = mayDecide ? page.decisions : []
    const chooseBy = (key: string) => {
      const candidate = organizationsOf(page)[Number(key) - 1]?.candidate
      const canMap = offers.some(({ effect }) => effect === 'map')
      if (candidate !== undefined && canMap) choose(candidate.organization.id)
    }
    const decideBy = (event: KeyboardEvent) => {
      const offered = offers.find(({ effect }) => KEY_OF[effect] === event.key)
      if (offered === undefined) return
      // The letter does not become the first one of the note.
      event.preventDefault()
      take(offered)
    }
    const onKey = (event: KeyboardEvent) => {
      if (!isForPage(event)) return
      if (event.key === 'o') goTo(`/console/orders/${page.order.id}`)
      chooseBy(event.key)
      decideBy(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
