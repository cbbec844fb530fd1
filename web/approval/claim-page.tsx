import { useQuery } from '@tanstack/react-query'
import type { ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { MOVED } from '../kit/entrance/use-answer.ts'
import { Question } from './question.tsx'
import { Result } from './result.tsx'

/** The question while it is open and this person has not answered; then what came of it. */
export function ClaimPage({ view }: { view: ClaimView }) {
  const moved = useQuery<Error | null>({ queryKey: MOVED, queryFn: () => null, enabled: false })
  const isOpen = view.state === 'open' && view.ownAnswer === null && view.answers.length > 0
  return (
    <>
      <ProblemNotice error={moved.data ?? null} />
      {isOpen ? <Question view={view} /> : <Result view={view} />}
    </>
  )
}
