import { useTranslation } from 'react-i18next'
import type { OpeningView, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { Entrance } from '../kit/entrance/entrance.tsx'
import { Rail } from './rail.tsx'
import { Step } from './step.tsx'
import { WhatHappens } from './what-happens.tsx'

const PATHS = {
  opening: '/setup/api/opening',
  code: '/setup/api/code',
  session: '/setup/api/session',
  view: '/setup/api/setup',
  language: '/setup/api/language',
} as const

/** How often a step that others move on looks for news, in milliseconds. */
const LOOKS: Partial<Record<SetupView['step'], number>> = {
  parked: 8000,
  elsewhere: 15_000,
  review: 15_000,
  progress: 1500,
}

function pollEvery(view: SetupView): number | false {
  const isUnfinished = view.progress?.steps.some(({ state }) => state === 'pending') ?? false
  return LOOKS[view.step] ?? (view.step === 'done' && isUnfinished ? 5000 : false)
}

/** The page /setup/<locator>: from the opening to the running service. */
export function Wizard() {
  const { t } = useTranslation()
  const wordsOf = (opening: OpeningView) => {
    const facts = {
      number: opening.orderNumber,
      vendor: opening.vendorName,
      masked: opening.maskedEmail,
    }
    const door = opening.door === 'setup' ? 'setup' : 'takeOver'
    return {
      heading: t(`entrance.${door}.heading`, facts),
      lead: t(`entrance.${door}.lead`, facts),
      more: <WhatHappens />,
    }
  }
  return (
    <Entrance<OpeningView, SetupView>
      paths={PATHS}
      pollEvery={pollEvery}
      wordsOf={wordsOf}
      rail={(view) => <Rail view={view} />}
      inside={(view, lookedAt) => <Step view={view} lookedAt={lookedAt} />}
    />
  )
}
