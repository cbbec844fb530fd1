import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpeningView, SetupView } from '../../src/edges/http/contracts/setup.ts'
import { Entrance } from '../kit/entrance/entrance.tsx'
import { Asking } from './hands/asking.tsx'
import { HandedOverPage } from './hands/handed-over.tsx'
import { Inside } from './inside.tsx'
import { Rail } from './rail.tsx'
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
  // A look-up that was asked for answers within seconds.
  if (view.departure?.stage === 'proving') return 4000
  const isUnfinished = view.progress?.steps.some(({ state }) => state === 'pending') ?? false
  return LOOKS[view.step] ?? (view.step === 'done' && isUnfinished ? 5000 : false)
}

type Handed = ComponentProps<typeof HandedOverPage>

const vendorOf = ({ vendorName, vendorSupport }: SetupView) => ({
  name: vendorName,
  support: vendorSupport,
})

/** The page /setup/<locator>: from the opening to the running service. */
export function Wizard() {
  const { t } = useTranslation()
  const [handed, setHanded] = useState<Handed | null>(null)
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
      ...(door === 'setup' ? { notYou: notYouOf(opening.maskedEmail) } : {}),
    }
  }
  const notYouOf = (masked: string) => ({
    summary: t('asking.summary', { masked }),
    way: <Asking masked={masked} />,
  })
  if (handed !== null) return <HandedOverPage {...handed} />
  return (
    <Entrance<OpeningView, SetupView>
      paths={PATHS}
      pollEvery={pollEvery}
      wordsOf={wordsOf}
      rail={(view) => <Rail view={view} />}
      inside={(view, lookedAt) => (
        <Inside
          view={view}
          lookedAt={lookedAt}
          onHandedOver={(handedOver) => setHanded({ handedOver, vendor: vendorOf(view) })}
        />
      )}
    />
  )
}
