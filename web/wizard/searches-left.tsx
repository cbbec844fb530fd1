import { useTranslation } from 'react-i18next'
import type { SetupView } from '../../src/edges/http/contracts/setup.ts'
import { QuietButton } from '../kit/components/quiet-button.tsx'
import type { Found } from './step-props.ts'
import { useBack } from './use-back.tsx'

/** How often another name or address may be tried, and the way there. */
export function SearchesLeft({ view, found }: { view: SetupView; found: Found }) {
  const { t } = useTranslation()
  const back = useBack(view)
  const facts = { count: found.matchesLeft, vendor: view.vendorName }
  return (
    <div className="aside">
      <p className="quiet">
        {found.matchesLeft === 0
          ? t('candidates.searches_zero', facts)
          : t('candidates.searches', facts)}
      </p>
      {found.matchesLeft > 0 && view.canGoBackTo.includes('company') && (
        <QuietButton isPending={back.isPending} onClick={() => back.go('company')}>
          {t('candidates.change')}
        </QuietButton>
      )}
    </div>
  )
}
