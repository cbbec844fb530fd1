import { CandidateList } from '../candidate-list.tsx'
import { CertainCandidate } from '../certain-candidate.tsx'
import { DepartureCard } from '../departure/departure.tsx'
import type { StepProps } from '../step-props.ts'

/** What the match found: one certain organization as a statement, else a list to choose from. */
export function Candidates({ view }: StepProps) {
  const found = view.candidates
  if (found === null) return null
  const [first] = found.items
  return (
    <>
      {found.isCertain && first !== undefined ? (
        <CertainCandidate view={view} candidate={first} />
      ) : (
        <CandidateList view={view} found={found} />
      )}
      <DepartureCard view={view} />
    </>
  )
}
