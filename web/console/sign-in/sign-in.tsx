import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../../src/edges/http/contracts/session.ts'
import { Notice } from '../../kit/components/notice.tsx'
import { ConsoleHeading } from '../console-heading.tsx'
import type { SessionEnd } from '../use-session.ts'
import { AddressForm } from './address-form.tsx'
import type { Asked } from './asked.ts'
import { CodeForm } from './code-form.tsx'
import { ProviderWay } from './provider-way.tsx'
import { Refused, refusalInAddress } from './refused.tsx'

type SignInProps = {
  readonly view: SessionView
  /** How the last session of this page ended. */
  readonly end: SessionEnd
}

/** The console's door: the provider's button, an address and then its code, or both ways. */
export function SignIn({ view, end }: SignInProps) {
  const { t } = useTranslation('console')
  const [refusal, setRefusal] = useState(refusalInAddress)
  const [asked, setAsked] = useState<Asked | null>(null)
  if (refusal !== null) return <Refused why={refusal} onAgain={() => setRefusal(null)} />
  if (asked !== null) {
    return <CodeForm asked={asked} onAsked={setAsked} onBack={() => setAsked(null)} />
  }
  const { isCodeOpen, openIdName } = view.ways
  return (
    <div className="step">
      {end !== null && (
        <Notice tone={end === 'ended' ? 'told' : 'good'} isAlert>
          {t(end === 'ended' ? 'signIn.hasEnded' : 'signIn.signedOut')}
        </Notice>
      )}
      <ConsoleHeading>{t('signIn.heading')}</ConsoleHeading>
      <p className="lead">{t('signIn.lead', { vendor: view.vendorName })}</p>
      {openIdName !== null && <ProviderWay name={openIdName} />}
      {isCodeOpen && <AddressForm isSecond={openIdName !== null} onAsked={setAsked} />}
      {!isCodeOpen && openIdName === null && <Notice tone="careful">{t('signIn.noWay')}</Notice>}
    </div>
  )
}
