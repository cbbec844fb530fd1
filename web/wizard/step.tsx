import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { ProblemNotice } from '../kit/components/problem-notice.tsx'
import { MOVED } from '../kit/entrance/use-answer.ts'
import { BackWay } from './back-way.tsx'
import { SetupNotice } from './setup-notice.tsx'
import type { StepProps } from './step-props.ts'
import { Address } from './steps/address.tsx'
import { Candidates } from './steps/candidates.tsx'
import { Company } from './steps/company.tsx'
import { Done } from './steps/done.tsx'
import { Elsewhere } from './steps/elsewhere.tsx'
import { Ended } from './steps/ended.tsx'
import { Intent } from './steps/intent.tsx'
import { OwnApproval } from './steps/own-approval.tsx'
import { Parked } from './steps/parked.tsx'
import { Partner } from './steps/partner.tsx'
import { Preview } from './steps/preview.tsx'
import { Progress } from './steps/progress.tsx'
import { Review } from './steps/review.tsx'

/** Every step of the contract has its screen: a missing one does not compile. */
export const SCREENS: Readonly<Record<SetupView['step'], ComponentType<StepProps>>> = {
  intent: Intent,
  partner: Partner,
  company: Company,
  address: Address,
  candidates: Candidates,
  'own-approval': OwnApproval,
  parked: Parked,
  elsewhere: Elsewhere,
  review: Review,
  preview: Preview,
  progress: Progress,
  done: Done,
  ended: Ended,
}

/** The screen of the step that the server says the contact is on. */
export function Step({ view, lookedAt }: StepProps) {
  const Screen = SCREENS[view.step]
  const moved = useQuery<Error | null>({ queryKey: MOVED, queryFn: () => null, enabled: false })
  return (
    <>
      <BackWay view={view} />
      <ProblemNotice error={moved.data ?? null} />
      <SetupNotice view={view} />
      <Screen key={view.step} view={view} lookedAt={lookedAt} />
    </>
  )
}
