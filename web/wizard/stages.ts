import type { BackBody, SetupView } from '../../src/edges/http/contracts/setup.ts'

export type StageName =
  | 'mailbox'
  | 'intent'
  | 'partner'
  | 'company'
  | 'candidates'
  | 'preview'
  | 'progress'
export type Stage = {
  readonly name: StageName
  readonly standing: 'answered' | 'now' | 'ahead'
  /** Where "Change" leads, if the contact may go back there now. */
  readonly backTo: BackBody['to'] | null
}

const STAGE_OF: Readonly<Record<SetupView['step'], StageName>> = {
  intent: 'intent',
  partner: 'partner',
  company: 'company',
  address: 'company',
  candidates: 'candidates',
  'own-approval': 'candidates',
  parked: 'candidates',
  elsewhere: 'company',
  review: 'candidates',
  preview: 'preview',
  progress: 'progress',
  done: 'progress',
  ended: 'progress',
}

function namesOf(view: SetupView): readonly StageName[] {
  const names: StageName[] = ['mailbox']
  if (view.contact.kind === 'partner') names.push('intent')
  if (view.answers.intent === 'partner-for-customer') names.push('partner')
  return [...names, 'company', 'candidates', 'preview', 'progress']
}

function standingOf(place: number, now: number, isOver: boolean): Stage['standing'] {
  if (place < now || (isOver && place === now)) return 'answered'
  return place === now ? 'now' : 'ahead'
}

/** The passage through the wizard as a person sees it: what is behind, now, and ahead. */
export function stagesOf(view: SetupView): readonly Stage[] {
  const names = namesOf(view)
  const now = names.indexOf(STAGE_OF[view.step])
  const isOver = view.step === 'done'
  return names.map((name, place) => {
    const standing = standingOf(place, now, isOver)
    const isPresent = standing === 'ahead' || view.step === name
    const backTo = view.canGoBackTo.find((step) => step === name) ?? null
    return { name, standing, backTo: isPresent ? null : backTo }
  })
}
