import { useReviewer } from '../use-session.ts'
import { type ConsolePage, PAGES } from './pages.ts'

/** The pages that one's role may see. */
export function useOwnPages(): readonly ConsolePage[] {
  const reviewer = useReviewer()
  return PAGES.filter(
    ({ needs }) => needs === undefined || reviewer?.abilities.includes(needs) === true,
  )
}
