import { useTranslation } from 'react-i18next'
import type { ClaimOpeningView, ClaimView } from '../../src/edges/http/contracts/claims.ts'
import { Entrance } from '../kit/entrance/entrance.tsx'
import { ClaimPage } from './claim-page.tsx'

const PATHS = {
  opening: '/claims/api/opening',
  code: '/claims/api/code',
  session: '/claims/api/session',
  view: '/claims/api/claim',
  language: '/claims/api/language',
} as const

/** While it is open somebody else may answer: look every half minute. */
function pollEvery(view: ClaimView): number | false {
  return view.state === 'open' ? 30_000 : false
}

/** The page /claims/<locator>: a question that only the holder of this mailbox may answer. */
export function Approval() {
  const { t } = useTranslation()
  const wordsOf = (opening: ClaimOpeningView) => ({
    heading: t('entrance.claim.heading', { vendor: opening.vendorName }),
    lead: t('entrance.claim.lead', { masked: opening.maskedEmail }),
    more: <p className="quiet">{t('entrance.claim.why')}</p>,
  })
  return (
    <Entrance<ClaimOpeningView, ClaimView>
      paths={PATHS}
      pollEvery={pollEvery}
      wordsOf={wordsOf}
      inside={(view) => <ClaimPage view={view} />}
    />
  )
}
