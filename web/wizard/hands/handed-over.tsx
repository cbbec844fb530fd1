import { useTranslation } from 'react-i18next'
import type { HandedOverView } from '../../../src/edges/http/contracts/hand-overs.ts'
import { PageFrame } from '../../kit/components/page-frame.tsx'
import { Said } from '../../kit/components/said.tsx'
import { StatusSign } from '../../kit/components/status-sign.tsx'
import { StepHeading } from '../../kit/components/step-heading.tsx'
import { type Vendor, VendorContext } from '../../kit/components/vendor.tsx'
import { speak } from '../../kit/i18n/language.ts'

export type HandedOver = HandedOverView

type HandedOverProps = { readonly handedOver: HandedOver; readonly vendor: Vendor }

/** The order is another's now: the page has nothing else to show any more. */
export function HandedOverPage({ handedOver, vendor }: HandedOverProps) {
  const { t } = useTranslation()
  const { orderNumber: number, handedTo: address } = handedOver
  return (
    <VendorContext value={vendor}>
      <PageFrame onLanguage={(language) => void speak(language)}>
        <div className="step">
          <StatusSign kind="forwarded" />
          <StepHeading>{t('handOver.done.heading', { number, address })}</StepHeading>
          <p className="lead">{t('handOver.done.lead')}</p>
          <p className="quiet">
            <Said>
              {t('handOver.done.wrong', { number, vendor: vendor.name, support: vendor.support })}
            </Said>
          </p>
        </div>
      </PageFrame>
    </VendorContext>
  )
}
